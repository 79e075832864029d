import { exp, log, pow } from "../../figure/elementary.ts";
import type { Origin } from "../backtest/rolling-origin.ts";
import type { Observed } from "./history.ts";
import type { MethodName } from "./method.ts";

/** How far a method was off in the past, per month ahead. */
export interface Spread {
  /** Root mean square error per month ahead, never falling: in logarithms when `byFactor`, else in the unit of the series. */
  readonly sizes: Float64Array;
  readonly byFactor: boolean;
  /** How many moments in the past it was seen from, and how many of them do not overlap much: degrees of freedom. */
  readonly origins: number;
  readonly freedom: number;
  /** The furthest month ahead that was seen; beyond it the growth is carried on. */
  readonly seen: number;
}

/** How much belief the usual growth of errors gets (a power 0.35 of the months ahead), in errors. */
const growthPrior = 20;
const usualGrowth = 0.35;
/** How many errors at one month ahead weigh as much as the smooth curve. */
const curvePrior = 10;

/**
 * The spread of a method from its errors at moments in the past, seen with what is known now (`actual`). A smooth power of the months
 * ahead, bent towards what each month ahead showed, and never falling. Undefined when no error was seen.
 */
export function spreadOf(
  origins: readonly Origin[],
  actual: Observed,
  method: MethodName,
  horizon: number,
  byFactor: boolean,
  distance: number,
): Spread | undefined {
  const [squares, counts] = [new Float64Array(horizon), new Float64Array(horizon)];
  let seenFrom = 0;
  for (const { months, forecasts } of origins) {
    const forecast = forecasts.get(method);
    if (forecast === undefined) continue;
    let any = 0;
    for (let step = 0; step < horizon && months + step < actual.length; step += 1) {
      const error = errorOf(actual[months + step], forecast[step], byFactor);
      if (error === undefined) continue;
      squares[step] = (squares[step] ?? 0) + error * error;
      counts[step] = (counts[step] ?? 0) + 1;
      any = 1;
    }
    seenFrom += any;
  }
  const seen = counts.findLastIndex((count) => count > 0) + 1;
  if (seen === 0) return undefined;
  const curve = growthCurve(squares, counts);
  let least = 0;
  const sizes = curve.map((size, step) => {
    const own = (squares[step] ?? 0) + curvePrior * size * size;
    least = Math.max(least, Math.sqrt(own / ((counts[step] ?? 0) + curvePrior)));
    return least;
  });
  return { sizes, byFactor, origins: seenFrom, freedom: Math.max(2, Math.round((seenFrom * distance) / 3)), seen };
}

/** The error of one month; undefined when it is not known, or is no share. */
export function errorOf(
  actual: number | undefined,
  forecast: number | undefined,
  byFactor: boolean,
): number | undefined {
  if (actual === undefined || forecast === undefined) return undefined;
  if (!byFactor) return actual - forecast;
  return actual > 0 && forecast > 0 ? log(actual / forecast) : undefined;
}

/** A power of the months ahead through the errors, its power pulled towards the usual one. */
function growthCurve(squares: Float64Array, counts: Float64Array): Float64Array {
  let [weights, meanX, meanY] = [0, 0, 0];
  const points = [...squares].flatMap((square, step) => {
    const count = counts[step] ?? 0;
    return count === 0 ? [] : [{ count, x: log(step + 1), y: log(square / count + 1e-24) / 2 }];
  });
  for (const { count, x, y } of points) {
    weights += count;
    meanX += count * x;
    meanY += count * y;
  }
  [meanX, meanY] = [meanX / weights, meanY / weights];
  let [across, down] = [growthPrior, growthPrior * usualGrowth];
  for (const { count, x, y } of points) {
    across += count * (x - meanX) * (x - meanX);
    down += count * (x - meanX) * (y - meanY);
  }
  const power = Math.min(1, Math.max(0.05, down / across));
  let [total, errors] = [0, 0];
  for (const [step, square] of squares.entries()) {
    total += square / pow(step + 1, 2 * power);
    errors += counts[step] ?? 0;
  }
  const size = Math.sqrt(total / errors);
  return squares.map((_, step) => size * pow(step + 1, power));
}

/** The bounds around a forecast, so many spreads away. */
export function around(
  forecast: number,
  reach: number,
  byFactor: boolean,
): { readonly lower: number; readonly upper: number } {
  if (!byFactor) return { lower: forecast - reach, upper: forecast + reach };
  const factor = exp(Math.min(reach, 50));
  return { lower: forecast / factor, upper: forecast * factor };
}
