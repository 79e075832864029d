/** A forecast held against what came; `actual` and `forecast` month by month. */
export interface Pair {
  readonly actual: number;
  readonly forecast: number;
}

/**
 * Mean absolute error over that of repeating the same month a period before, in the history (Hyndman & Koehler, International Journal of
 * Forecasting 22, 2006); of a history shorter than two periods over that of repeating the last month. NaN when the history never changed.
 */
export function mase(pairs: readonly Pair[], history: ArrayLike<number>, period: number): number {
  return meanAbsolute(pairs) / naiveScale(history, history.length >= 2 * period ? period : 1);
}

/** Mean of 200 |error| / (|actual| + |forecast|), in percent; a month in which both are zero counts as right. */
export function smape(pairs: readonly Pair[]): number {
  return mean(
    pairs.map(({ actual, forecast }) =>
      actual === forecast ? 0 : (200 * Math.abs(actual - forecast)) / (Math.abs(actual) + Math.abs(forecast)),
    ),
  );
}

/** Sum of the absolute errors as a share of the sum of what came; NaN when that is zero. */
export function wape(pairs: readonly Pair[]): number {
  return (
    sum(pairs.map(({ actual, forecast }) => Math.abs(actual - forecast))) /
    Math.abs(sum(pairs.map(({ actual }) => actual)))
  );
}

/** Sum of the errors as a share of the sum of what came: positive when the forecast was too high. NaN when that sum is zero. */
export function bias(pairs: readonly Pair[]): number {
  return sum(pairs.map(({ actual, forecast }) => forecast - actual)) / Math.abs(sum(pairs.map(({ actual }) => actual)));
}

/** The loss of a quantile forecast: being under costs `level` per unit, being above one minus that (Koenker & Bassett 1978). */
export function pinball(actual: number, quantile: number, level: number): number {
  return actual >= quantile ? level * (actual - quantile) : (1 - level) * (quantile - actual);
}

/**
 * The continuous ranked probability score, twice the mean pinball loss over evenly spread quantiles (Gneiting & Raftery, Journal of the
 * American Statistical Association 102, 2007): the absolute error for a forecast without spread. `quantiles[i]` belongs to the level
 * (i + ½) / n.
 */
export function crps(actual: number, quantiles: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < quantiles.length; index += 1)
    total += pinball(actual, quantiles[index] ?? 0, (index + 0.5) / quantiles.length);
  return (2 * total) / quantiles.length;
}

/** Width of an interval plus what it costs that the value lies outside: 2 / (1 − certainty) per unit (Gneiting & Raftery 2007). */
export function intervalScore(actual: number, lower: number, upper: number, certainty: number): number {
  const outside = Math.max(0, lower - actual, actual - upper);
  return upper - lower + (2 / (1 - certainty)) * outside;
}

/** The mean absolute change over so many months in a history. */
export function naiveScale(history: ArrayLike<number>, lag: number): number {
  let total = 0;
  for (let t = lag; t < history.length; t += 1) total += Math.abs((history[t] ?? 0) - (history[t - lag] ?? 0));
  const scale = total / (history.length - lag);
  return scale > 0 ? scale : Number.NaN;
}

function meanAbsolute(pairs: readonly Pair[]): number {
  return mean(pairs.map(({ actual, forecast }) => Math.abs(actual - forecast)));
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
