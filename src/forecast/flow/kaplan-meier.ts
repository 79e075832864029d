import { exp, log } from "../../figure/elementary.ts";
import { normalQuantile } from "../../figure/normal.ts";
import { type Episode, type Moment, momentsOf } from "./episode.ts";

/** The curve after one moment. */
export interface Step extends Moment {
  /** Share that lasts longer than this moment. */
  readonly remaining: number;
  /** Greenwood's sum: the variance of the logarithm of `remaining`; infinite once nobody is left. */
  readonly logVariance: number;
}

/** Which share of episodes lasts longer than a time. */
export interface SurvivalCurve {
  readonly episodes: number;
  readonly ended: number;
  readonly steps: readonly Step[];
}

/** An interval around a share: `log` is the usual one, `log-log` never leaves 0 to 1 and is better in the tails. */
export type IntervalForm = "log" | "log-log";

/** A share with its uncertainty. */
export interface Remaining {
  readonly share: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
}

/** A duration that a share of the episodes outlasts; absent when the curve does not come that low: "not reached". */
export interface DurationQuantile {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** The curve of Kaplan and Meier (Journal of the American Statistical Association 53, 1958), with Greenwood's variance (1926). */
export function survivalCurve(episodes: readonly Episode[]): SurvivalCurve {
  let [remaining, logVariance, ended] = [1, 0, 0];
  const steps = momentsOf(episodes).map((moment): Step => {
    const left = moment.atRisk - moment.ended;
    remaining *= left / moment.atRisk;
    logVariance += left === 0 ? Number.POSITIVE_INFINITY : moment.ended / (moment.atRisk * left);
    ended += moment.ended;
    return { ...moment, remaining, logVariance };
  });
  return { episodes: episodes.length, ended, steps };
}

/** The share that lasts longer than a time, with an interval of the given certainty (0.95). */
export function remainingAt(
  curve: SurvivalCurve,
  time: number,
  certainty = 0.95,
  form: IntervalForm = "log",
): Remaining {
  const step = curve.steps.findLast((one) => one.time <= time);
  return step === undefined
    ? { share: 1, standardError: 0, lower: 1, upper: 1 }
    : aroundStep(step, normalQuantile((1 + certainty) / 2), form);
}

/** The time that half of the episodes outlast (`share` 0.5), with the times at which the interval of the curve crosses that share. */
export function durationQuantile(
  curve: SurvivalCurve,
  share = 0.5,
  certainty = 0.95,
  form: IntervalForm = "log",
): DurationQuantile {
  const z = normalQuantile((1 + certainty) / 2);
  const bounds = curve.steps.map((step) => aroundStep(step, z, form));
  const value = crossing(curve.steps, (index) => curve.steps[index]?.remaining ?? 1, share);
  const lower = crossing(curve.steps, (index) => bounds[index]?.lower ?? 1, share);
  const upper = crossing(curve.steps, (index) => bounds[index]?.upper ?? 1, share);
  return {
    ...(value === undefined ? {} : { value }),
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  };
}

/** The mean duration as far as a time, the area under the curve, with its standard error. */
export function restrictedMean(
  curve: SurvivalCurve,
  until: number,
): { readonly mean: number; readonly standardError: number } {
  const steps = curve.steps.filter(({ time }) => time < until);
  const edges = [...steps.map(({ time }) => time), until];
  const areas = steps.map(
    ({ remaining }, index) => remaining * ((edges[index + 1] ?? until) - (edges[index] ?? until)),
  );
  let [rest, variance] = [0, 0];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const { atRisk, ended } = steps[index] ?? { atRisk: 1, ended: 0 };
    rest += areas[index] ?? 0;
    if (atRisk > ended) variance += (rest * rest * ended) / (atRisk * (atRisk - ended));
  }
  return { mean: (edges[0] ?? until) + rest, standardError: Math.sqrt(variance) };
}

function aroundStep({ remaining: share, logVariance }: Step, z: number, form: IntervalForm): Remaining {
  const spread = Math.sqrt(logVariance);
  // Nobody is left: the curve says nothing of where the true share lies.
  if (share <= 0) return { share, standardError: 0, lower: 0, upper: 1 };
  const standardError = share * spread;
  if (form === "log") {
    const factor = exp(z * spread);
    return { share, standardError, lower: share / factor, upper: Math.min(1, share * factor) };
  }
  const turned = exp((z * spread) / -log(share));
  return { share, standardError, lower: exp(log(share) * turned), upper: exp(log(share) / turned) };
}

/** The first time at which a falling curve is at or under a share; where it rests exactly on it, the middle of that rest. */
function crossing(steps: readonly Step[], value: (index: number) => number, share: number): number | undefined {
  const near = 1e-9;
  const at = steps.findIndex((_, index) => value(index) <= share + near);
  const step = steps[at];
  if (step === undefined) return undefined;
  if (value(at) < share - near) return step.time;
  const under = steps.findIndex((_, index) => value(index) < share - near);
  return (step.time + (steps[under]?.time ?? step.time)) / 2;
}
