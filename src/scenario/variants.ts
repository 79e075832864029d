import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { periodText } from "../figure/period-text.ts";
import { type Problem, problem } from "../figure/problem.ts";
import type { Choice } from "../policy/choice.ts";
import type { Floor } from "../policy/floor.ts";
import type { FigureRef } from "../policy/reference.ts";
import type { SignConvention } from "../policy/table.ts";
import type { Variant } from "../policy/variant.ts";
import type { Entry, Line } from "./comparison.ts";
import { type LineName, sumLine, termsOf } from "./sum-line.ts";

/** What the lines of a variant are called for the reader. */
export interface VariantNames {
  readonly additions: string;
  readonly total: string;
  readonly balance: string;
  readonly printedBalance: string;
  readonly choice: string;
  readonly floorPosts: string;
  readonly remainder: (line: string) => string;
}

/** What variants are computed from. `signOf` tells which sign of a printed figure is an advantage, where its table says so. */
export interface VariantInput {
  readonly variants: readonly Variant[];
  readonly choices: readonly Choice[];
  readonly floors: readonly Floor[];
  readonly figure: (ref: FigureRef) => Figure | undefined;
  readonly signOf: (ref: FigureRef) => SignConvention | undefined;
  readonly names: VariantNames;
}

/** A post above the legal floor. */
export interface Post {
  readonly title: string;
  readonly entry: Entry;
  readonly goals: readonly string[];
}

/** One variant: floor + posts = total, against what is available, beside what the source printed. */
export interface VariantResult {
  readonly variant: Variant;
  readonly year: string;
  readonly floor: Entry;
  readonly posts: readonly Post[];
  /** Sum of the posts; absent without posts. */
  readonly additions?: Entry;
  readonly total: Entry;
  readonly available?: Entry;
  /** Available − total: plus is money left. */
  readonly balance?: Entry;
  readonly printed: {
    readonly total?: Entry;
    /** As printed, with the sign of its table. */
    readonly difference?: Entry;
    /** The same as a balance: plus is money left. Absent when the source does not tell its sign. */
    readonly balance?: Entry;
  };
  /** Printed total − computed total, and printed balance − computed balance; absent where nothing was printed. */
  readonly remainder: { readonly total?: Entry; readonly balance?: Entry };
  /** The posts that are still to be worked out. */
  readonly open: readonly Post[];
}

/** The answer of one world view to a question, with the posts above the floor that serve a goal of the question. */
export interface ChoiceAnswer {
  readonly answer: Choice["answers"][number];
  /** The variant that works out the world view; absent when there is none. */
  readonly variant?: Variant;
  readonly posts: readonly Post[];
  /** Sum of those posts; absent without posts. */
  readonly cost?: Entry;
}

/** A question of choice with the answers of the world views. */
export interface ChoiceResult {
  readonly choice: Choice;
  readonly answers: readonly ChoiceAnswer[];
}

/** What the law obliges to, as printed, with the posts of current policy above it and their sum. */
export interface FloorResult {
  readonly floor: Floor;
  readonly stated: Line;
  readonly posts: readonly Pick<Post, "title" | "entry">[];
  readonly sum?: Entry;
}

/** Variants side by side, and what the answers to questions of choice cost above the floor. */
export interface VariantComparison {
  readonly years: readonly string[];
  readonly results: readonly VariantResult[];
  readonly choices: readonly ChoiceResult[];
  readonly floors: readonly FloorResult[];
}

/**
 * Computes every variant as legal floor plus posts and sets it against what is available (Tynaarlo §4.2–4.3, L1350–1794).
 * The printed total and the printed difference are compared with and never input. A choice question has no amount of its
 * own: its cost is the sum of the posts that serve one of its goals, so costs of questions overlap and are never added.
 * Problem `reference.dangling` for a figure that does not exist.
 */
export function compareVariants(input: VariantInput): {
  readonly comparison?: VariantComparison;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const results = input.variants.flatMap((variant) => computeVariant(variant, input, problems) ?? []);
  const floors = input.floors.map((floor) => computeFloor(floor, input));
  if (problems.length > 0) return { problems };
  const choices = input.choices.map((choice) => costOf(choice, results, input.names));
  const years = [...new Set(results.map(({ year }) => year))].sort();
  return { comparison: { years, results, choices, floors }, problems };
}

function computeVariant(
  variant: Variant,
  { figure: lookup, signOf, names }: VariantInput,
  problems: Problem[],
): VariantResult | undefined {
  const floorFigure = lookup(variant.floor);
  const year = floorFigure === undefined ? "" : periodText(floorFigure.period);
  const find = (ref: FigureRef): Entry | undefined => {
    const figure = lookup(ref);
    if (figure !== undefined) return { year, ref, figure };
    problems.push(problem("reference.dangling", { reference: ref, expected: "figure" }));
    return undefined;
  };
  const optional = (ref: FigureRef | undefined): Entry | undefined => (ref === undefined ? undefined : find(ref));
  const floor = find(variant.floor);
  const posts = variant.additions.flatMap(({ title, figure, goals }): readonly Post[] => {
    const entry = find(figure);
    return entry === undefined ? [] : [{ title, entry, goals }];
  });
  const available = optional(variant.available);
  const printedTotal = optional(variant.total);
  const difference = optional(variant.difference);
  if (floor === undefined) return undefined;
  const sum = sumsOf(variant.id, year);
  const above = posts.map(({ entry }) => entry);
  const additions = sum("boven-minimum", names.additions, "variant.additions", [[above, 1, true]]);
  const total = sum("totaal", names.total, "variant.total", [
    [[floor], 1, false],
    [above, 1, true],
  ]);
  if (total === undefined) return undefined;
  const balance =
    available &&
    sum("saldo", names.balance, "variant.balance", [
      [[available], 1, false],
      [[total], -1, false],
    ]);
  const sign = difference && signOf(difference.ref);
  const turned = sign === undefined || sign === "amount" ? undefined : sign === "positive-is-surplus" ? 1 : -1;
  const printedBalance =
    difference &&
    turned &&
    sum("saldo-gedrukt", names.printedBalance, "variant.printed-balance", [[[difference], turned, false]]);
  const rest = (line: string, label: string, printed: Entry | undefined, computed: Entry | undefined) =>
    printed &&
    computed &&
    sum(line, names.remainder(label), "variant.remainder", [
      [[printed], 1, false],
      [[computed], -1, false],
    ]);
  const restTotal = rest("rest-totaal", names.total, printedTotal, total);
  const restBalance = rest("rest-saldo", names.balance, printedBalance, balance);
  return {
    variant,
    year,
    floor,
    posts,
    total,
    ...(additions === undefined ? {} : { additions }),
    ...(available === undefined ? {} : { available }),
    ...(balance === undefined ? {} : { balance }),
    printed: {
      ...(printedTotal === undefined ? {} : { total: printedTotal }),
      ...(difference === undefined ? {} : { difference }),
      ...(printedBalance === undefined ? {} : { balance: printedBalance }),
    },
    remainder: {
      ...(restTotal === undefined ? {} : { total: restTotal }),
      ...(restBalance === undefined ? {} : { balance: restBalance }),
    },
    open: posts.filter(({ entry }) => isOpen(entry.figure)),
  };
}

function computeFloor(floor: Floor, { figure: lookup, names }: VariantInput): FloorResult {
  const find = (ref: FigureRef): Line => {
    const figure = lookup(ref);
    return figure === undefined ? [] : [{ year: periodText(figure.period), ref, figure }];
  };
  const posts = floor.posts.flatMap(({ title, figure }) => find(figure).map((entry) => ({ title, entry })));
  const name: LineName = {
    ref: (year) => `floor/${floor.id}/posten/${year}`,
    label: names.floorPosts,
    formula: "variant.floor",
  };
  const years = [...new Set(posts.map(({ entry }) => entry.year))];
  const [sum] = sumLine(name, years, termsOf([posts.map(({ entry }) => entry)], 1, true));
  return { floor, stated: floor.figures.flatMap(find), posts, ...(sum === undefined ? {} : { sum }) };
}

function isOpen({ value }: Figure): boolean {
  return isMissing(value) && value.missing !== "see-other" && value.missing !== "not-applicable";
}

type Part = readonly [entries: Line, sign: 1 | -1, optional: boolean];

/** Adds parts of one variant under a name; undefined when there is nothing to add. */
function sumsOf(variant: string, year: string) {
  return (line: string, label: string, formula: string, parts: readonly Part[]): Entry | undefined => {
    const name: LineName = { ref: (at) => `variant/${variant}/${line}/${at}`, label, formula };
    const terms = parts.flatMap(([entries, sign, optional]) => termsOf([entries], sign, optional));
    return sumLine(name, [year], terms)[0];
  };
}

function costOf(choice: Choice, results: readonly VariantResult[], names: VariantNames): ChoiceResult {
  const answers = choice.answers.map((answer): ChoiceAnswer => {
    const result = results.find(({ variant }) => variant.worldview === answer.worldview);
    if (result === undefined) return { answer, posts: [] };
    const posts = result.posts.filter(({ goals }) => goals.some((goal) => choice.goals.includes(goal)));
    const cost = sumsOf(result.variant.id, result.year)(choice.id, names.choice, "variant.choice", [
      [posts.map(({ entry }) => entry), 1, true],
    ]);
    return { answer, variant: result.variant, posts, ...(cost === undefined ? {} : { cost }) };
  });
  return { choice, answers };
}
