import { straightLine } from "./line.ts";
import { extend, smooth } from "./smoothing.ts";

/**
 * The Theta method (Assimakopoulos & Nikolopoulos, International Journal of Forecasting 16, 2000), of a series without season: half
 * the straight line, half the smoothed level of a series with its bends doubled. The recipe of the M4 competition.
 */
export function theta(values: Float64Array, horizon: number): Float64Array {
  const { intercept, slope } = straightLine(values);
  const n = values.length;
  const bent = values.map((value, t) => 2 * value - (intercept + slope * t));
  return extend(smooth(bent, "level"), horizon).map((level, step) => (level + intercept + slope * (n + step)) / 2);
}
