import type { Gate } from "../disclosure/gate.ts";
import { isMissing, type Missing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Entry } from "../scenario/comparison.ts";
import {
  type BudgetedVariant,
  type FittingSet,
  fitChoices,
  type Menu,
  menuOf,
  mostPosts,
  postKey,
} from "../scenario/fit-choices.ts";
import type { Post, VariantResult } from "../scenario/variants.ts";
import { t } from "../text/catalogue.ts";
import { writeMoney } from "../text/write-number.ts";
import { millions } from "./amounts.ts";
import { type Amount, amountOf, boundsOf } from "./export-line.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";

/** What is asked of a dossier with variants above the legal floor. */
export interface ChoicesOptions {
  readonly balancedBy: string;
  /** Only this variant; without it every one. */
  readonly scenario?: string;
  /** Most sets of one variant that are given. */
  readonly packages: number;
}

/** Posts of a variant that fit together; amounts in euros, with one place for the one year. */
export interface ChoicePackage {
  readonly variant: string;
  /** Posts that are kept and posts that are dropped, by the row of their figure: `overzicht/subsidies`. */
  readonly measures: readonly string[];
  readonly dropped: readonly string[];
  readonly count: number;
  readonly balance: readonly Amount[];
  readonly rounding: readonly (readonly [Amount, Amount] | Missing)[];
  /** The year, where the printed rounding of the amounts reaches under zero. */
  readonly undecided?: readonly number[];
  /** Goals that the variant serves and of which no post is left. */
  readonly lostGoals: readonly string[];
  readonly pm: readonly number[];
}

/** What one variant picks, and whether all of it fits. */
export interface ChoiceView {
  readonly variant: string;
  readonly title: string;
  readonly floor: Amount;
  readonly available: Amount;
  readonly picks: readonly { readonly post: string; readonly title: string; readonly amount: Amount }[];
  readonly total: Amount;
  readonly balance: Amount;
  readonly rounding: readonly [Amount, Amount] | Missing;
  readonly fits: boolean;
  /** Whether rounding of the printed amounts allows both answers. */
  readonly undecided: boolean;
  readonly looked: number;
  readonly fitting: number;
  /** Sets that fit and to which nothing can be added: how many there are, also beyond those that are given. */
  readonly sets: number;
}

/** The JSON document of `sluitend scenario optimise --json` for a dossier with variants above the legal floor. */
export interface ChoicesExport {
  readonly dossier: string;
  readonly version: string;
  readonly question: { readonly balancedBy: number; readonly choices: "above-floor"; readonly scenario?: string };
  readonly years: readonly number[];
  readonly unit: "EUR";
  readonly status: "optimal" | "infeasible";
  readonly proof: { readonly method: "enumeration"; readonly looked: number };
  readonly packages: readonly ChoicePackage[];
  readonly views: readonly ChoiceView[];
  /** Levels of all variants combined; absent where one variant was asked, or where floors or budgets differ. */
  readonly menu?: {
    readonly posts: readonly {
      readonly post: string;
      readonly title: string;
      readonly levels: readonly { readonly amount: Amount; readonly variants: readonly string[] }[];
    }[];
    readonly looked: number;
    readonly fitting: number;
    /** What is left with every post at its lowest level. */
    readonly allAtLowest: number;
  };
  /** What the floor alone lacks, where nothing fits. */
  readonly gap?: readonly { readonly year: number; readonly amount: number }[];
  readonly relaxations?: readonly { readonly demands: readonly string[]; readonly words: string }[];
}

/**
 * Which posts above the legal floor fit in the available budget, for each variant and across them. UserErrors: `package.none` without a
 * variant that has a budget, `package.year-unknown`, `package.scenario`, `package.too-many`.
 */
export function optimiseChoices(opened: OpenedDossier, principal: Principal, options: ChoicesOptions): ChoicesExport {
  const gate = opened.gate(principal);
  const asked = askedOf(opened, options);
  const fitted = asked.map((result) => ({ result, ...fitChoices(result) }));
  const menu = options.scenario === undefined ? menuOf(asked) : undefined;
  const year = Number(options.balancedBy);
  const packages = fitted.flatMap(({ sets }) => sets.slice(0, options.packages).map((set) => exportSet(set, gate)));
  const shortages = asked.map(({ variant, floor, available }) => ({
    title: variant.title,
    amount: (numberOf(floor) - numberOf(available)) / 100,
  }));
  return {
    dossier: opened.dossier.id,
    version: opened.dossier.hash,
    question: {
      balancedBy: year,
      choices: "above-floor",
      ...(options.scenario === undefined ? {} : { scenario: options.scenario }),
    },
    years: [year],
    unit: "EUR",
    status: packages.length > 0 ? "optimal" : "infeasible",
    proof: { method: "enumeration", looked: fitted.reduce((sum, { looked }) => sum + looked, 0) },
    packages,
    views: fitted.map(({ result, looked, fitting, sets }) => ({
      ...exportView(result, gate),
      looked,
      fitting,
      sets: sets.length,
    })),
    ...(menu === undefined ? {} : { menu: exportMenu(menu, gate) }),
    ...(packages.length > 0
      ? {}
      : {
          gap: [{ year, amount: Math.min(...shortages.map(({ amount }) => amount)) }],
          relaxations: shortages.map(({ title, amount }) => ({
            demands: [t("nl", "optimise.choices.demand")],
            words: t("nl", "optimise.choices.relaxation", {
              variant: title,
              amount: writeMoney(Math.round(amount * 100), millions),
            }),
          })),
        }),
  };
}

function askedOf({ dossier, variants }: OpenedDossier, options: ChoicesOptions): readonly BudgetedVariant[] {
  const budgeted = (variants?.results ?? []).filter(hasBudget);
  const years = [...new Set(budgeted.map(({ year }) => year))].sort();
  if (years.length === 0) throw new UserError([problem("package.none", { dossier: dossier.id })]);
  if (!years.includes(options.balancedBy))
    throw new UserError([problem("package.year-unknown", { year: options.balancedBy, known: years })]);
  const { scenario } = options;
  const found = budgeted.filter(
    ({ variant, year }) => year === options.balancedBy && (scenario === undefined || variant.id === scenario),
  );
  if (scenario !== undefined && found.length === 0)
    throw new UserError([problem("package.scenario", { scenario, known: budgeted.map(({ variant }) => variant.id) })]);
  const large = found.find(({ posts }) => posts.length > mostPosts);
  if (large !== undefined)
    throw new UserError([problem("package.too-many", { title: large.variant.title, most: mostPosts })]);
  return found;
}

/** A variant of which floor, budget and sum have a number. */
function hasBudget(result: VariantResult): result is BudgetedVariant {
  const { available, balance } = result;
  return available !== undefined && balance !== undefined && !isMissing(balance.figure.value);
}

function exportSet({ result, kept, dropped, balance }: FittingSet, gate: Gate): ChoicePackage {
  const low = roundingOf(balance.figure)?.low;
  const served = (posts: readonly Post[]) => [...new Set(posts.flatMap(({ goals }) => goals))];
  const left = served(kept);
  return {
    variant: result.variant.id,
    measures: kept.map(postKey),
    dropped: dropped.map(postKey),
    count: kept.length,
    balance: [amountOf(balance.figure, gate)],
    rounding: boundsOf([balance], [result.year], gate),
    ...(low !== undefined && low < 0 ? { undecided: [Number(result.year)] } : {}),
    lostGoals: served(dropped).filter((goal) => !left.includes(goal)),
    pm: [kept.filter((post) => result.open.includes(post)).length],
  };
}

function exportView(result: BudgetedVariant, gate: Gate): Omit<ChoiceView, "looked" | "fitting" | "sets"> {
  const { variant, year, floor, available, posts, total, balance } = result;
  const bounds = roundingOf(balance.figure);
  const [rounding = { missing: "unknown" }] = boundsOf([balance], [year], gate);
  return {
    variant: variant.id,
    title: variant.title,
    floor: amountOf(floor.figure, gate),
    available: amountOf(available.figure, gate),
    picks: posts.map((post) => ({
      post: postKey(post),
      title: post.title,
      amount: amountOf(post.entry.figure, gate),
    })),
    total: amountOf(total.figure, gate),
    balance: amountOf(balance.figure, gate),
    rounding,
    fits: numberOf(balance) >= 0,
    undecided: bounds !== undefined && bounds.low < 0 && bounds.high >= 0,
  };
}

function exportMenu({ posts, looked, fitting, allAtLowest }: Menu, gate: Gate): NonNullable<ChoicesExport["menu"]> {
  return {
    posts: posts.map(({ key, title, levels }) => ({
      post: key,
      title,
      levels: levels.map(({ entry, variants }) => ({ amount: amountOf(entry.figure, gate), variants })),
    })),
    looked,
    fitting,
    allAtLowest: allAtLowest / 100,
  };
}

function numberOf({ figure: { value } }: Entry): number {
  return isMissing(value) ? 0 : value;
}
