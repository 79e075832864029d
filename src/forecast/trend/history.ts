import { exp, log } from "../../figure/elementary.ts";
import { noSeason, type Season, shrunkSeason, withoutSeason, withSeason } from "./season.ts";

/** What is known of a series, month after month; undefined where nothing is known. */
export type Observed = readonly (number | undefined)[];

/** A series that methods can read: no gaps, from the first known month to the last. */
export interface History {
  readonly values: Float64Array;
  readonly period: number;
  /** Months before the first known one; `values[0]` is month `before`. */
  readonly before: number;
  /** How many months were filled in from their neighbours. */
  readonly filled: number;
  /** How many months at the end are unknown, so that the forecast must bridge them. */
  readonly trailing: number;
  /** All values lie well above zero, so that months are compared by factors and errors as shares. */
  readonly byFactor: boolean;
  readonly season: Season;
  /** The values without season, as logarithms when `byFactor`. */
  readonly plain: Float64Array;
}

/** Values well above zero: none under a twentieth of the middle one. */
function isWellAboveZero(values: Float64Array): boolean {
  const sorted = values.toSorted();
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (sorted[0] ?? 0) > 0 && (sorted[0] ?? 0) >= middle / 20;
}

/**
 * Makes a series readable: months before the first known one are dropped, gaps lie on the line between their neighbours, with a period
 * or more of history plus the difference that the month made a period before. Undefined when nothing is known.
 */
export function readHistory(observed: Observed, period: number): History | undefined {
  const before = observed.findIndex((value) => value !== undefined);
  if (before < 0) return undefined;
  const last = observed.findLastIndex((value) => value !== undefined);
  const known = observed.slice(before, last + 1);
  const values = Float64Array.from(known, (value) => value ?? Number.NaN);
  const filled = fillGaps(values);
  return { ...describe(values, period), before, filled, trailing: observed.length - 1 - last };
}

/** Takes a forecast of `plain` back to the scale of the series. */
export function toScale({ values, byFactor, season }: History, forecast: Float64Array): Float64Array {
  return withSeason(byFactor ? forecast.map(exp) : forecast, values.length, season);
}

/** The values without season on their own scale. */
export function levelValues({ values, season }: History): Float64Array {
  return withoutSeason(values, season);
}

function describe(
  values: Float64Array,
  period: number,
): Pick<History, "values" | "period" | "byFactor" | "season" | "plain"> {
  const byFactor = isWellAboveZero(values);
  const season =
    values.length < 2 * period ? noSeason(period) : shrunkSeason(values, period, byFactor ? "factor" : "amount");
  const level = withoutSeason(values, season);
  return { values, period, byFactor, season, plain: byFactor ? level.map(log) : level };
}

/** Puts the line between its neighbours in every gap; gives how many values were put. First and last are known. */
function fillGaps(values: Float64Array): number {
  let filled = 0;
  for (let t = 1; t < values.length; t += 1) {
    if (!Number.isNaN(values[t])) continue;
    let next = t;
    while (Number.isNaN(values[next])) next += 1;
    const [from, until] = [values[t - 1] ?? 0, values[next] ?? 0];
    for (let gap = t; gap < next; gap += 1, filled += 1)
      values[gap] = from + ((until - from) * (gap - t + 1)) / (next - t + 1);
    t = next;
  }
  return filled;
}
