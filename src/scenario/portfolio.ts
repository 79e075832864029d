import type { Spread } from "./spread.ts";

/** A stream of clients or trajectories with what it costs per year without measures, in cents, zero or more. */
export interface Flow {
  readonly id: string;
  readonly title: string;
  readonly base: readonly number[];
}

/** What a measure does to a flow. Levers on one flow multiply: 10 % and 20 % leave 72 %, so together they are 28 %. */
export interface FlowEffect {
  /** Index in the flows of the portfolio. */
  readonly flow: number;
  /** Per year the share of the flow that goes, between 0 and 1. Order does not matter for shares. */
  readonly less: readonly number[];
  /** Per year what the flow may cost at most, in cents; comes after all shares (a budget ceiling). */
  readonly ceiling?: readonly number[];
}

/** One thing that can be chosen, yes or no: a measure, or a measure with another start. */
export interface Item {
  readonly id: string;
  readonly measure: string;
  /** What it adds to the balance per year as stated, in cents; 0 where that is still open. */
  readonly amounts: readonly number[];
  readonly flows: readonly FlowEffect[];
  /** One-off cost of introduction per year, in cents; certain. */
  readonly introduction: readonly number[];
  readonly spread: Spread;
  /** Number of its random stream: the same in every package, so that packages are compared on the same draws. */
  readonly stream: number;
}

/** `lower ≤ Σ value × chosen ≤ upper`: a prerequisite, an exclusion, a minimum, a capacity. */
export interface Rule {
  readonly id: string;
  readonly items: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** What there is to choose from. `base` is the balance per year without any of it, in cents. */
export interface Portfolio {
  readonly base: readonly number[];
  readonly items: readonly Item[];
  readonly flows: readonly Flow[];
  readonly rules: readonly Rule[];
}

/** Which items are in a package: their indexes, rising. */
export type Chosen = readonly number[];

/**
 * The balance per year with a package, in whole cents, by the full model: amounts add, shares of the same flow multiply, and a
 * flow never saves more than it costs. `strength` is what comes of an item, as a multiple of what was stated (1 without it).
 */
export function balanceOf(
  portfolio: Portfolio,
  chosen: Chosen,
  strength?: (item: number) => number,
): readonly number[] {
  return contributionsOf(portfolio, chosen, strength).reduce(
    (sum, { amounts }) => sum.map((value, year) => value + (amounts[year] ?? 0)),
    portfolio.base,
  );
}

/** What one item adds to the balance, beyond those before it in the list. */
export interface Contribution {
  readonly item: number;
  /** Per year, in whole cents. */
  readonly amounts: readonly number[];
}

/**
 * Explains a package item by item in the order of its list: on a flow that others have made smaller a share saves less. The parts
 * add up to the whole to the cent, for each is a difference of rounded running totals.
 */
export function contributionsOf(
  { base, items, flows }: Portfolio,
  chosen: Chosen,
  strength: (item: number) => number = () => 1,
): readonly Contribution[] {
  const years = base.length;
  const rest = flows.map((flow) => Float64Array.from({ length: years }, (_, year) => flow.base[year] ?? 0));
  const caps = flows.map(() => new Float64Array(years).fill(Number.POSITIVE_INFINITY));
  const exact = new Float64Array(years);
  let before = Array.from(exact, Math.round);
  return chosen.map((item): Contribution => {
    const own = items[item];
    if (own === undefined) throw new RangeError(`no item ${item}`);
    const by = strength(item);
    for (let year = 0; year < years; year += 1)
      exact[year] = (exact[year] ?? 0) + by * (own.amounts[year] ?? 0) - (own.introduction[year] ?? 0);
    for (const effect of own.flows) shrink(rest[effect.flow], caps[effect.flow], effect, by);
    const whole = Array.from(exact, (value, year) => Math.round(value + savedOn(flows, rest, caps, year)));
    const amounts = whole.map((value, year) => value - (before[year] ?? 0));
    before = whole;
    return { item, amounts };
  });
}

function shrink(
  rest: Float64Array | undefined,
  caps: Float64Array | undefined,
  { less, ceiling }: FlowEffect,
  by: number,
): void {
  if (rest === undefined || caps === undefined) return;
  for (let year = 0; year < rest.length; year += 1) {
    const share = Math.min(1, Math.max(0, by * (less[year] ?? 0)));
    rest[year] = (rest[year] ?? 0) * (1 - share);
    caps[year] = Math.min(caps[year] ?? Number.POSITIVE_INFINITY, ceiling?.[year] ?? Number.POSITIVE_INFINITY);
  }
}

function savedOn(
  flows: readonly Flow[],
  rest: readonly Float64Array[],
  caps: readonly Float64Array[],
  year: number,
): number {
  let saved = 0;
  for (const [at, { base }] of flows.entries()) {
    const left = Math.min(rest[at]?.[year] ?? 0, caps[at]?.[year] ?? Number.POSITIVE_INFINITY);
    saved += (base[year] ?? 0) - left;
  }
  return saved;
}

/** What an item adds by itself, per year in cents: the way of printed tables, which add. */
export function aloneOf(portfolio: Portfolio, item: number, strength = 1): readonly number[] {
  return contributionsOf(portfolio, [item], () => strength)[0]?.amounts ?? [];
}
