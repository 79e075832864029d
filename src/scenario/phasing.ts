import { exp } from "../figure/elementary.ts";

/**
 * How an effect grows. Months count from January of the first year of the scenario.
 *
 * - `full`: all of it from the start; `linear`: evenly up to all of it in so many months
 * - `steps`: the share of each year after the start, as many sources print it (25, 50, 75, 100 %)
 * - `duration`: what a lower inflow saves while those who came before it stay: all of them equally long (`equal`), or each
 *   with the same chance to leave in any month (`memoryless`). `months` is how long they stay on average.
 */
export type Growth =
  | { readonly type: "full" }
  | { readonly type: "linear"; readonly months: number }
  | { readonly type: "steps"; readonly shares: readonly number[] }
  | { readonly type: "duration"; readonly stay: "equal" | "memoryless"; readonly months: number };

/** When an effect starts, how it grows and when it ends (the first month without it). */
export interface Phasing {
  readonly start: number;
  readonly end?: number;
  readonly growth: Growth;
}

/** The share of an effect that is there so many months after its start. */
export function shareAfter(growth: Growth, months: number): number {
  if (months < 0) return 0;
  switch (growth.type) {
    case "full":
      return 1;
    case "linear":
      return growth.months <= 0 ? 1 : Math.min(1, months / growth.months);
    case "steps":
      return growth.shares[Math.floor(months / 12)] ?? growth.shares.at(-1) ?? 1;
    case "duration":
      if (growth.months <= 0) return 1;
      return growth.stay === "equal" ? Math.min(1, months / growth.months) : 1 - exp(-months / growth.months);
  }
}

/** The share of a year's full effect that comes in each year: the mean over its months, each taken at its middle. */
export function yearShares({ start, end, growth }: Phasing, years: number): readonly number[] {
  return Array.from({ length: years }, (_, year) => {
    let sum = 0;
    for (let month = 12 * year; month < 12 * year + 12; month += 1) {
      if (end !== undefined && month >= end) break;
      sum += shareAfter(growth, month + 0.5 - start);
    }
    return sum / 12;
  });
}

/**
 * Amounts per year when everything comes so many months later: each month takes the level of the month that it was, a year's
 * level being the same in all its months. Before the first year there is nothing. In whole cents.
 */
export function delayed(amounts: readonly number[], months: number): readonly number[] {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const at = (year: number): number => (year < 0 ? 0 : (amounts[year] ?? 0));
  return amounts.map((_, year) => Math.round((at(year - years) * (12 - rest) + at(year - years - 1) * rest) / 12));
}
