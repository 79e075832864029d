import type { Calibration } from "../trend/calibration.ts";
import { predictAt } from "../trend/predict.ts";
import { reachOf } from "../trend/reach.ts";
import { around } from "../trend/spread.ts";
import { choiceAt, type Study } from "../trend/study.ts";
import { bias, crps, mase, type Pair, pinball, smape, wape } from "./scores.ts";

/** How near the forecasts of moments in the past came, all months ahead together. */
export interface Accuracy {
  /** How many months were forecast and have come, from how many moments. */
  readonly months: number;
  readonly moments: number;
  /** Against repeating the same month of the year before: under 1 is better. Absent for a history that never changed. */
  readonly mase?: number;
  readonly smape: number;
  /** Shares of what came; absent when nothing came. */
  readonly wape?: number;
  readonly bias?: number;
  /** In the unit of the series; absent while no moment had a spread. */
  readonly crps?: number;
  /** Mean pinball loss of the level that 90 % should stay under. */
  readonly pinball?: number;
}

const quantiles = 19;
const high = 0.9;

/** The accuracy of the method that would have been chosen at each moment. Undefined when no month forecast has come. */
export function accuracyOf(study: Study, calibration: Calibration): Accuracy | undefined {
  const pairs: Pair[] = [];
  const [ranked, upper]: [number[], number[]] = [[], []];
  let [scaled, moments] = [0, 0];
  for (const origin of study.origins) {
    const { method } = choiceAt(study, origin.months);
    const forecast = origin.forecasts.get(method) ?? new Float64Array();
    const own = pairsFrom(study.observed, origin.months, forecast);
    if (own.length === 0) continue;
    moments += 1;
    pairs.push(...own);
    const history = study.vintages.knownAt(origin.months).flatMap((value) => value ?? []);
    scaled += mase(own, history, study.plan.period) * own.length;
    const made = predictAt(study, origin, method, calibration);
    for (const [step, { actual, forecast: value }] of own.entries()) {
      if (made === undefined) break;
      const { sizes, freedom, byFactor } = made.spread;
      const at = (level: number): number => {
        const side = level === 0.5 ? 0 : reachOf(Math.abs(2 * level - 1), freedom) * (sizes[step] ?? 0);
        const bounds = around(value, side * calibration.factors[0.8], byFactor);
        return level < 0.5 ? bounds.lower : bounds.upper;
      };
      ranked.push(
        crps(
          actual,
          Array.from({ length: quantiles }, (_, index) => at((index + 0.5) / quantiles)),
        ),
      );
      upper.push(pinball(actual, at(high), high));
    }
  }
  if (pairs.length === 0) return undefined;
  const finite = (key: "mase" | "wape" | "bias" | "crps" | "pinball", value: number): object =>
    Number.isFinite(value) ? { [key]: value } : {};
  return {
    months: pairs.length,
    moments,
    smape: smape(pairs),
    ...finite("mase", scaled / pairs.length),
    ...finite("wape", wape(pairs)),
    ...finite("bias", bias(pairs)),
    ...finite("crps", ranked.reduce((sum, value) => sum + value, 0) / ranked.length),
    ...finite("pinball", upper.reduce((sum, value) => sum + value, 0) / upper.length),
  };
}

function pairsFrom(observed: Study["observed"], from: number, forecast: Float64Array): readonly Pair[] {
  return [...forecast].flatMap((value, step) => {
    const actual = observed[from + step];
    return actual === undefined ? [] : [{ actual, forecast: value }];
  });
}
