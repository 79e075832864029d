import { quantileOfSorted } from "../../figure/quantile.ts";

/** Lower and upper bound of a forecast. */
export interface CalibratedRange {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The range that would have covered the truth this often in the past (split conformal prediction; Vovk, Gammerman and Shafer 2005): errors are
 * (truth − forecast) / forecast, of forecasts that were made as this one is, on what was known at their time. Bias of the past moves the range
 * along. With n errors the shares are widened by (n + 1) / n, for the one that is still to come. Undefined with too few errors for the share.
 */
export function calibratedRange(
  forecast: number,
  errors: readonly number[],
  coverage: number,
): CalibratedRange | undefined {
  const count = errors.length;
  const share = (0.5 + coverage / 2) * ((count + 1) / count);
  if (count === 0 || share > 1) return undefined;
  const sorted = errors.toSorted((a, b) => a - b);
  const size = Math.abs(forecast);
  return {
    lower: forecast + size * quantileOfSorted(sorted, 1 - share),
    upper: forecast + size * quantileOfSorted(sorted, share),
  };
}
