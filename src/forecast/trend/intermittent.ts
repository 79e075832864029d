/** How a series with many empty months is carried on: by the size of what comes and how often something comes. */
export type IntermittentForm = "croston" | "sba" | "tsb";

const weight = 0.1;

/**
 * The mean per month of a series with many zeros, the same for every month ahead: Croston (Operational Research Quarterly 23, 1972);
 * with the correction of Syntetos & Boylan (International Journal of Forecasting 21, 2005); or by the chance of a filled month, which
 * also falls while nothing comes (Teunter, Syntetos & Babai, European Journal of Operational Research 214, 2011). Weights 0.1, as usual.
 */
export function intermittent(values: Float64Array, horizon: number, form: IntermittentForm): Float64Array {
  const first = values.findIndex((value) => value !== 0);
  if (first < 0) return new Float64Array(horizon);
  let [size, gap, chance, since] = [values[first] ?? 0, first + 1, 1 / (first + 1), 1];
  for (let t = first + 1; t < values.length; t += 1) {
    const value = values[t] ?? 0;
    chance += weight * ((value === 0 ? 0 : 1) - chance);
    if (value === 0) since += 1;
    else {
      size += weight * (value - size);
      gap += weight * (since - gap);
      since = 1;
    }
  }
  const level = form === "tsb" ? chance * size : ((form === "sba" ? 1 - weight / 2 : 1) * size) / gap;
  return new Float64Array(horizon).fill(level);
}
