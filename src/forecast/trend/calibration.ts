import { reachOf } from "./reach.ts";
import { errorOf } from "./spread.ts";
import { choiceAt, type Study, spreadAt } from "./study.ts";

/** The certainties that every forecast gives an interval for. */
export const certainties = [0.8, 0.95] as const;
export type Certainty = (typeof certainties)[number];

/** By how much the intervals of a certainty are made wider or narrower, and from how many series that was learnt. */
export interface Calibration {
  readonly factors: Readonly<Record<Certainty, number>>;
  /** 0 when there were too few of its own. */
  readonly series: number;
}

const fewestSeries = 30;

/**
 * Learnt on the 1,428 monthly series of M3, each without its last 18 months and again without the test part, which had no say:
 * Student's t is a little wide, for the errors of neighbouring months are alike.
 */
export const usualCalibration: Calibration = { factors: { 0.8: 0.9, 0.95: 0.98 }, series: 0 };

/**
 * Learns the width from a group of series: at the last moment after which a whole horizon is known, how many of its usual reaches was
 * the error away? The factor is the quantile of that, with the correction for a finite group (conformal prediction: Vovk, Gammerman &
 * Shafer 2005). Needs 30 series; fewer get the usual factors. Uses nothing that was not known at the present of each series.
 */
export function calibrate(studies: readonly Study[]): Calibration {
  const ratios: Readonly<Record<Certainty, number[]>> = { 0.8: [], 0.95: [] };
  let series = 0;
  for (const study of studies) {
    const seen = ratiosOf(study);
    if (seen.length === 0) continue;
    series += 1;
    for (const { certainty, ratio } of seen) ratios[certainty].push(ratio);
  }
  if (series < fewestSeries) return usualCalibration;
  return {
    factors: { 0.8: finiteQuantile(ratios[0.8], 0.8, series), 0.95: finiteQuantile(ratios[0.95], 0.95, series) },
    series,
  };
}

function ratiosOf(study: Study): readonly { readonly certainty: Certainty; readonly ratio: number }[] {
  const { observed, plan, origins } = study;
  const origin = origins.find(({ months }) => months + plan.horizon <= observed.length);
  if (origin === undefined || study.nature === "flat" || study.nature === "zero") return [];
  const { method } = choiceAt(study, origin.months);
  const spread = spreadAt(study, origin, method);
  const forecast = origin.forecasts.get(method);
  if (spread === undefined || forecast === undefined) return [];
  return [...spread.sizes].flatMap((size, step) => {
    const error = errorOf(observed[origin.months + step], forecast[step], origin.byFactor);
    if (error === undefined || !(size > 0)) return [];
    return certainties.map((certainty) => ({
      certainty,
      ratio: Math.abs(error) / (size * reachOf(certainty, spread.freedom)),
    }));
  });
}

/** The quantile of the values that holds for a next series: one more than there are, since months of one series go together. */
function finiteQuantile(values: number[], share: number, series: number): number {
  values.sort((a, b) => a - b);
  const corrected = Math.min(1, share * (1 + 1 / series));
  return values[Math.min(values.length - 1, Math.ceil(corrected * values.length) - 1)] ?? 1;
}
