import type { Chosen, Flow, Item, Portfolio } from "./portfolio.ts";
import { quantilesOf } from "./quantiles.ts";

/** Balances of a package in every draw: per year one value a draw, in cents (not rounded). */
export type Balances = readonly Float64Array[];

/** What simulation says about one year of a package. */
export interface YearRisk {
  readonly mean: number;
  readonly deviation: number;
  /** The balance that is reached with a certainty (*zekerheid*) of 50, 80 and 90 %: the quantiles 0.5, 0.2 and 0.1. */
  readonly certain: { readonly p50: number; readonly p80: number; readonly p90: number };
  /** The share of the draws with a balance of zero or more. */
  readonly chance: number;
}

/**
 * The balance of a package in each draw, by the full model. `strengths` are those of all items of the portfolio, so that packages
 * are compared on common draws. A year that is not asked for stays empty.
 */
export function simulate(
  portfolio: Portfolio,
  chosen: Chosen,
  strengths: readonly Float64Array[],
  asked: readonly number[] = portfolio.base.map((_, year) => year),
): Balances {
  const { base, items, flows } = portfolio;
  const draws = strengths[0]?.length ?? 0;
  const own = chosen.flatMap((index) => {
    const [item, strength] = [items[index], strengths[index]];
    return item === undefined || strength === undefined ? [] : [{ item, strength }];
  });
  return base.map((start, year) => {
    if (!asked.includes(year)) return new Float64Array(0);
    const certain = own.reduce((sum, { item }) => sum - (item.introduction[year] ?? 0), start);
    const into = new Float64Array(draws).fill(certain);
    for (const { item, strength } of own) addScaled(into, strength, item.amounts[year] ?? 0);
    for (const [at, flow] of flows.entries()) addFlow(into, flow, at, year, own);
    return into;
  });
}

function addScaled(into: Float64Array, strength: Float64Array, amount: number): void {
  if (amount === 0) return;
  for (let draw = 0; draw < into.length; draw += 1) into[draw] = (into[draw] ?? 0) + amount * (strength[draw] ?? 0);
}

function addFlow(
  into: Float64Array,
  flow: Flow,
  index: number,
  year: number,
  own: readonly { readonly item: Item; readonly strength: Float64Array }[],
): void {
  const base = flow.base[year] ?? 0;
  const left = new Float64Array(into.length).fill(base);
  let ceiling = Number.POSITIVE_INFINITY;
  let isTouched = false;
  for (const { item, strength } of own)
    for (const effect of item.flows) {
      if (effect.flow !== index) continue;
      isTouched = true;
      const less = effect.less[year] ?? 0;
      ceiling = Math.min(ceiling, effect.ceiling?.[year] ?? Number.POSITIVE_INFINITY);
      for (let draw = 0; draw < left.length; draw += 1)
        left[draw] = (left[draw] ?? 0) * (1 - Math.min(1, Math.max(0, less * (strength[draw] ?? 0))));
    }
  if (!isTouched) return;
  for (let draw = 0; draw < into.length; draw += 1)
    into[draw] = (into[draw] ?? 0) + base - Math.min(left[draw] ?? 0, ceiling);
}

/** Mean, spread, certainty and chance of every year. */
export function riskOf(balances: Balances): readonly YearRisk[] {
  const scratch = new Float64Array(balances[0]?.length ?? 0);
  return balances.map((values) => {
    const mean = average(values);
    const { square, closed } = spreadAround(values, mean);
    const count = Math.max(1, values.length);
    scratch.set(values);
    const [p50 = 0, p80 = 0, p90 = 0] = quantilesOf(scratch, [0.5, 0.2, 0.1]);
    return { mean, deviation: Math.sqrt(square / count), certain: { p50, p80, p90 }, chance: closed / count };
  });
}

function spreadAround(values: Float64Array, mean: number): { readonly square: number; readonly closed: number } {
  let [square, closed] = [0, 0];
  for (let draw = 0; draw < values.length; draw += 1) {
    const value = values[draw] ?? 0;
    square += (value - mean) * (value - mean);
    // Half a cent under zero is zero: balances are told in whole cents.
    if (value >= -0.5) closed += 1;
  }
  return { square, closed };
}

/** The share of the draws in which every one of these years closes. */
export function jointChance(balances: Balances, years: readonly number[]): number {
  const draws = balances[0]?.length ?? 0;
  let closed = 0;
  for (let draw = 0; draw < draws; draw += 1)
    if (years.every((year) => (balances[year]?.[draw] ?? -1) >= -0.5)) closed += 1;
  return draws === 0 ? 0 : closed / draws;
}

/**
 * The share of each chosen item in the variance of a year: the covariance of what it adds with the whole, over the variance.
 * What an item adds is counted in the order of the package, so that the shares add up to 1. Empty when nothing varies.
 */
export function riskShares(
  portfolio: Portfolio,
  chosen: Chosen,
  strengths: readonly Float64Array[],
  year: number,
): ReadonlyMap<number, number> {
  const whole = simulate(portfolio, chosen, strengths, [year])[year] ?? new Float64Array(0);
  const centred = Float64Array.from(whole);
  const mean = average(centred);
  for (let draw = 0; draw < centred.length; draw += 1) centred[draw] = (centred[draw] ?? 0) - mean;
  const variance = product(centred, centred);
  if (variance <= 1e-6 * centred.length) return new Map();
  let before = simulate(portfolio, [], strengths, [year])[year] ?? whole;
  return new Map(
    chosen.map((item, at) => {
      const after = simulate(portfolio, chosen.slice(0, at + 1), strengths, [year])[year] ?? before;
      let sum = 0;
      for (let draw = 0; draw < centred.length; draw += 1)
        sum += (centred[draw] ?? 0) * ((after[draw] ?? 0) - (before[draw] ?? 0));
      before = after;
      return [item, sum / variance] as const;
    }),
  );
}

function average(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return values.length === 0 ? 0 : sum / values.length;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
