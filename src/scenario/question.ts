import { balanceOf, type Chosen, type Portfolio } from "./portfolio.ts";
import { simulate } from "./simulate.ts";

/** Something of which less is better, as the user ranks it: whole numbers, one for each item, which add up over a package. */
export interface Criterion {
  readonly id: string;
  readonly weights: readonly number[];
}

/** With which chance each year has to close, judged on these draws (those of all items of the portfolio). */
export interface Demand {
  readonly chance: number;
  readonly strengths: readonly Float64Array[];
}

/** Which packages close the gap in every one of these years (indexes), and in which order are they shown? */
export interface Question {
  readonly portfolio: Portfolio;
  readonly targets: readonly number[];
  readonly demand?: Demand;
  /** The first weighs before the second, whatever the difference; after the last the higher balance comes first. */
  readonly criteria: readonly Criterion[];
  /** How many packages are wanted side by side. */
  readonly wanted: number;
}

/** A package that keeps the rules, with its balance per year as stated. */
export interface Package {
  readonly chosen: Chosen;
  readonly balance: readonly number[];
  /** Its sum of each criterion. */
  readonly scores: readonly number[];
}

/** Makes a package with its balance by the full model. */
export function packageOf({ portfolio, criteria }: Question, chosen: Chosen): Package {
  return {
    chosen,
    balance: balanceOf(portfolio, chosen),
    scores: criteria.map(({ weights }) => chosen.reduce((sum, item) => sum + (weights[item] ?? 0), 0)),
  };
}

/**
 * Which of two packages comes first: by the criteria in their order, then by the higher balance in the first target year, then by
 * the items in the order of the list.
 */
export function comesBefore(a: Package, b: Package, { targets }: Question): boolean {
  for (const [at, score] of a.scores.entries()) {
    const other = b.scores[at] ?? 0;
    if (score !== other) return score < other;
  }
  const year = targets[0] ?? 0;
  const [own, other] = [a.balance[year] ?? 0, b.balance[year] ?? 0];
  if (own !== other) return own > other;
  return a.chosen.join() < b.chosen.join();
}

/** By how much a package fails to close each target year, in cents: 0 where it closes. With a demand: at the chance that is asked. */
export function shortfallsOf(question: Question, chosen: Chosen): readonly number[] {
  const { portfolio, targets, demand } = question;
  if (demand === undefined) {
    const balance = balanceOf(portfolio, chosen);
    return targets.map((year) => Math.max(0, -(balance[year] ?? 0)));
  }
  const balances = simulate(portfolio, chosen, demand.strengths, targets);
  return targets.map((year) => missingFor(balances[year] ?? new Float64Array(0), demand.chance));
}

/** What has to be added in every draw before the share of them that closes is the chance, in whole cents. */
function missingFor(values: Float64Array, chance: number): number {
  const needed = Math.ceil(chance * values.length - 1e-9);
  let closed = 0;
  for (const value of values) if (value >= -0.5) closed += 1;
  if (closed >= needed) return 0;
  const sorted = Float64Array.from(values).sort();
  return Math.max(1, Math.ceil(-(sorted[values.length - needed] ?? 0) - 0.5));
}
