import { meanOf } from "./line.ts";

/** How the months of a year differ: taken out before a method looks at level and trend, and put back after. */
export interface Season {
  readonly kind: "none" | "factor" | "amount";
  /** Per place in the cycle, the first value of the series at place 0: a factor around 1, or an amount around 0. */
  readonly pattern: Float64Array;
  /** How much of the pattern seen is believed: 0 none, 1 all. */
  readonly trust: number;
}

/** The season of a series without one. */
export function noSeason(period: number): Season {
  return { kind: "none", pattern: new Float64Array(period), trust: 0 };
}

/**
 * Whether a series has a season: its autocorrelation at one period lies outside what 90 % of series without season show, by
 * Bartlett's formula; needs three periods. The test of the M4 competition.
 */
export function isSeasonal(values: Float64Array, period: number): boolean {
  const n = values.length;
  if (n < 3 * period) return false;
  const mean = meanOf(values);
  const centred = values.map((value) => value - mean);
  const product = (lag: number): number => {
    let sum = 0;
    for (let t = lag; t < n; t += 1) sum += (centred[t] ?? 0) * (centred[t - lag] ?? 0);
    return sum;
  };
  const total = product(0);
  if (total <= 0) return false;
  let squares = 0;
  for (let lag = 1; lag < period; lag += 1) squares += (product(lag) / total) * (product(lag) / total);
  return Math.abs(product(period) / total) > 1.645 * Math.sqrt((1 + 2 * squares) / n);
}

/**
 * The season by classical decomposition: each value against the centred moving average of a period, averaged per place in the
 * cycle, and made to average 1 (factors) or 0 (amounts). Needs two periods; without them no season.
 */
export function decompose(values: Float64Array, period: number, kind: "factor" | "amount"): Season {
  return detrend(values, period, kind)?.season ?? noSeason(period);
}

/**
 * The same, each place pulled towards no season by as much as chance could have made the pattern (after Miller & Williams,
 * International Journal of Forecasting 19, 2003). `caution` 1 is their James-Stein weight; 2 forecasts better on the parts of the M3
 * series before their test parts, which is where it was chosen. Needs two and a half periods; without them no season.
 */
export function shrunkSeason(values: Float64Array, period: number, kind: "factor" | "amount", caution = 2): Season {
  const found = detrend(values, period, kind);
  if (found === undefined || found.spare < period / 2) return noSeason(period);
  const { season, noise, meanNoise } = found;
  const none = kind === "factor" ? 1 : 0;
  let spread = 0;
  for (const value of season.pattern) spread += (value - none) * (value - none);
  spread /= period - 1;
  const chance = noise * meanNoise * ((period - 3) / (period - 1));
  const trust = spread > 0 ? Math.max(0, 1 - (caution * chance) / spread) : 0;
  return { kind, trust, pattern: season.pattern.map((value) => none + trust * (value - none)) };
}

/** The series without its season. */
export function withoutSeason(values: Float64Array, { kind, pattern }: Season): Float64Array {
  if (kind === "none") return values;
  return values.map((value, t) => {
    const part = pattern[t % pattern.length] ?? 0;
    return kind === "factor" ? value / part : value - part;
  });
}

/** Puts the season back on a forecast that begins `from` values after the start of the series. */
export function withSeason(forecast: Float64Array, from: number, { kind, pattern }: Season): Float64Array {
  if (kind === "none") return forecast;
  return forecast.map((value, step) => {
    const part = pattern[(from + step) % pattern.length] ?? 0;
    return kind === "factor" ? value * part : value + part;
  });
}

interface Detrended {
  readonly season: Season;
  /** Variance of single values around the mean of their place, from so many values to spare. */
  readonly noise: number;
  readonly spare: number;
  /** Mean over the places of one by the number of values there. */
  readonly meanNoise: number;
}

function detrend(values: Float64Array, period: number, kind: "factor" | "amount"): Detrended | undefined {
  const n = values.length;
  if (n < 2 * period) return undefined;
  const half = Math.floor(period / 2);
  const [sums, squares, counts] = [new Float64Array(period), new Float64Array(period), new Float64Array(period)];
  for (let t = half; t + half < n; t += 1) {
    const trend = yearAround(values, t, period);
    const detrended = kind === "factor" ? (values[t] ?? 0) / trend : (values[t] ?? 0) - trend;
    const place = t % period;
    sums[place] = (sums[place] ?? 0) + detrended;
    squares[place] = (squares[place] ?? 0) + detrended * detrended;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const means = sums.map((sum, place) => sum / (counts[place] ?? 1));
  const level = meanOf(means);
  const pattern = means.map((value) => (kind === "factor" ? value / level : value - level));
  if (kind === "factor" && !(level > 0 && pattern.every((factor) => factor > 0))) return undefined;
  let [within, spare, meanNoise] = [0, 0, 0];
  for (const [place, mean] of means.entries()) {
    const count = counts[place] ?? 1;
    within += Math.max(0, (squares[place] ?? 0) - count * mean * mean);
    spare += count - 1;
    meanNoise += 1 / count / period;
  }
  return { season: { kind, pattern, trust: 1 }, noise: spare > 0 ? within / spare : 0, spare, meanNoise };
}

/** The mean of a period around a value, its ends by half when the period is even. */
function yearAround(values: Float64Array, middle: number, period: number): number {
  const half = Math.floor(period / 2);
  const ends = period % 2 === 0 ? 0.5 : 1;
  let sum = ends * ((values[middle - half] ?? 0) + (values[middle + half] ?? 0));
  for (let t = middle - half + 1; t < middle + half; t += 1) sum += values[t] ?? 0;
  return sum / period;
}
