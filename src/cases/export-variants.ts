import type { Gate } from "../disclosure/gate.ts";
import type { Missing } from "../figure/missing.ts";
import { formatCitation } from "../policy/citation.ts";
import type { Variant } from "../policy/variant.ts";
import type { Entry } from "../scenario/comparison.ts";
import type { ChoiceResult, FloorResult, VariantComparison, VariantResult } from "../scenario/variants.ts";
import { type Amount, amountOf, boundsOf } from "./export-line.ts";

/** A variant in the JSON of a comparison: the fields of every scenario, and how it goes from legal floor to balance. */
export interface VariantExport {
  readonly id: string;
  readonly title: string;
  readonly type: Variant["type"];
  readonly worldview?: string;
  /** Available − total spending, computed: plus is money left. */
  readonly balance: readonly Amount[];
  readonly gross: readonly Amount[];
  readonly byDomain: Readonly<Record<string, readonly Amount[]>>;
  readonly reserve: readonly Amount[];
  readonly generalFunds: readonly Amount[];
  readonly pm: readonly number[];
  /** Printed balance − computed balance. */
  readonly remainder: readonly Amount[];
  readonly rounding: readonly (readonly [Amount, Amount] | Missing)[];
  readonly floor: Amount;
  readonly additions: readonly { readonly title: string; readonly goals: readonly string[]; readonly amount: Amount }[];
  readonly additionsTotal: Amount;
  readonly total: Amount;
  readonly available: Amount;
  readonly printed: {
    readonly total: Amount;
    /** With the sign as printed; `sign` says how that relates to the balance. */
    readonly difference: Amount;
    readonly sign: "as-balance" | "opposite" | "unknown";
  };
  /** Printed total − computed total. */
  readonly remainderTotal: Amount;
  readonly uncertain: readonly { readonly text: string; readonly lines: string }[];
}

/** A question of choice in the JSON: the answers of the world views, with the posts above the floor that serve its goals. */
export interface ChoiceExport {
  readonly id: string;
  readonly question: string;
  readonly type: "choice" | "concern";
  readonly goals: readonly string[];
  readonly answers: readonly {
    readonly worldview: string;
    readonly text: string;
    readonly lines?: string;
    readonly posts: readonly string[];
    /** Sum of the posts; amounts of questions overlap and do not add up. */
    readonly cost: Amount;
  }[];
}

/** A legal floor in the JSON: as stated, with the posts of current policy above it. */
export interface FloorExport {
  readonly id: string;
  readonly title: string;
  readonly stated: readonly { readonly figure: string; readonly amount: Amount }[];
  readonly posts: readonly { readonly title: string; readonly amount: Amount }[];
  readonly sum: Amount;
}

/** The variants, questions of choice and floors of a dossier as JSON. */
export function exportVariants(
  { years, results, choices, floors }: VariantComparison,
  gate: Gate,
): {
  readonly scenarios: readonly VariantExport[];
  readonly choices: readonly ChoiceExport[];
  readonly floors: readonly FloorExport[];
} {
  return {
    scenarios: results.map((result) => exportVariant(result, years, gate)),
    choices: choices.map((choice) => exportChoice(choice, gate)),
    floors: floors.map((floor) => exportFloor(floor, gate)),
  };
}

function exportVariant(result: VariantResult, years: readonly string[], gate: Gate): VariantExport {
  const { variant, year, posts, printed, remainder, open } = result;
  const amount = (entry: Entry | undefined, absent: Missing = { missing: "unknown" }): Amount =>
    entry === undefined ? absent : amountOf(entry.figure, gate);
  const inYear = (own: Amount): readonly Amount[] =>
    years.map((one) => (one === year ? own : { missing: "not-applicable" }));
  const none = inYear({ missing: "not-applicable" });
  return {
    id: variant.id,
    title: variant.title,
    type: variant.type,
    ...(variant.worldview === undefined ? {} : { worldview: variant.worldview }),
    balance: inYear(amount(result.balance)),
    gross: none,
    byDomain: {},
    reserve: none,
    generalFunds: none,
    pm: years.map((one) => (one === year ? open.length : 0)),
    remainder: inYear(amount(remainder.balance)),
    rounding: boundsOf(result.balance === undefined ? [] : [result.balance], years, gate),
    floor: amount(result.floor),
    additions: posts.map(({ title, goals, entry }) => ({ title, goals, amount: amount(entry) })),
    additionsTotal: amount(result.additions, { missing: "not-applicable" }),
    total: amount(result.total),
    available: amount(result.available),
    printed: { total: amount(printed.total), difference: amount(printed.difference), sign: signOf(result) },
    remainderTotal: amount(remainder.total),
    uncertain: variant.uncertain.map(({ text, lines }) => ({ text, lines: formatCitation(lines) })),
  };
}

function signOf({ printed: { balance } }: VariantResult): VariantExport["printed"]["sign"] {
  if (balance?.figure.provenance.type !== "computed") return "unknown";
  return balance.figure.provenance.inputs.some(({ sign }) => sign === -1) ? "opposite" : "as-balance";
}

function exportChoice({ choice, answers }: ChoiceResult, gate: Gate): ChoiceExport {
  return {
    id: choice.id,
    question: choice.question,
    type: choice.type,
    goals: choice.goals,
    answers: answers.map(({ answer: { worldview, text, lines }, posts, cost }) => ({
      worldview,
      text,
      ...(lines === undefined ? {} : { lines: formatCitation(lines) }),
      posts: posts.map(({ title }) => title),
      cost: cost === undefined ? { missing: "not-applicable" } : amountOf(cost.figure, gate),
    })),
  };
}

function exportFloor({ floor, stated, posts, sum }: FloorResult, gate: Gate): FloorExport {
  return {
    id: floor.id,
    title: floor.title,
    stated: stated.map(({ ref, figure }) => ({ figure: ref, amount: amountOf(figure, gate) })),
    posts: posts.map(({ title, entry }) => ({ title, amount: amountOf(entry.figure, gate) })),
    sum: sum === undefined ? { missing: "not-applicable" } : amountOf(sum.figure, gate),
  };
}
