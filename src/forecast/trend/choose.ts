import type { Origin } from "../backtest/rolling-origin.ts";
import type { Observed } from "./history.ts";
import type { MethodName } from "./method.ts";

/** How a method did in the past against the one that is used unless another is clearly better. */
export interface Contest {
  readonly method: MethodName;
  /** Mean absolute error over moments and months ahead, in the unit of the series. */
  readonly error: number;
  /** At how many moments it was nearer than the usual method, of how many. */
  readonly nearer: number;
  readonly moments: number;
}

/** Which method, and why. */
export interface Choice {
  readonly method: MethodName;
  readonly because: "usual" | "clearly-better" | "too-short-to-choose" | "asked";
  readonly contests: readonly Contest[];
}

const fewestMoments = 8;
const lessError = 0.8;

/**
 * The usual method, unless another had at least a fifth less error and was nearer at three of four moments or more: over many series a
 * combination beats the choice of what did best so far (Makridakis, Spiliotis & Assimakopoulos 2020). Uses only what was known.
 */
export function chooseMethod(
  origins: readonly Origin[],
  actual: Observed,
  usual: MethodName,
  rivals: readonly MethodName[],
): Choice {
  const own = errorsOf(origins, actual, usual);
  const contests = [usual, ...rivals.filter((rival) => rival !== usual)].flatMap((method): readonly Contest[] => {
    const errors = errorsOf(origins, actual, method);
    const shared = [...errors.keys()].filter((months) => own.has(months));
    if (shared.length === 0) return [];
    const mean = (from: ReadonlyMap<number, number>) =>
      shared.reduce((sum, months) => sum + (from.get(months) ?? 0), 0) / shared.length;
    const nearer = shared.filter((months) => (errors.get(months) ?? 0) < (own.get(months) ?? 0)).length;
    return [{ method, error: mean(errors), nearer, moments: shared.length }];
  });
  const standard = contests.find(({ method }) => method === usual);
  if (standard === undefined || standard.moments < fewestMoments)
    return { method: usual, because: "too-short-to-choose", contests };
  const better = contests
    .filter(
      ({ error, nearer, moments }) =>
        moments === standard.moments && error <= lessError * standard.error && nearer * 4 >= moments * 3,
    )
    .sort((a, b) => a.error - b.error)[0];
  return better === undefined
    ? { method: usual, because: "usual", contests }
    : { method: better.method, because: "clearly-better", contests };
}

/** Mean absolute error per moment. */
function errorsOf(origins: readonly Origin[], actual: Observed, method: MethodName): ReadonlyMap<number, number> {
  const errors = new Map<number, number>();
  for (const { months, forecasts } of origins) {
    const forecast = forecasts.get(method);
    if (forecast === undefined) continue;
    let [sum, count] = [0, 0];
    for (let step = 0; step < forecast.length && months + step < actual.length; step += 1) {
      const value = actual[months + step];
      if (value === undefined) continue;
      sum += Math.abs(value - (forecast[step] ?? 0));
      count += 1;
    }
    if (count > 0) errors.set(months, sum / count);
  }
  return errors;
}
