/** A straight line through a series: its height at the first value, and how much it rises per step. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/** The line of least squares. */
export function straightLine(values: Float64Array): Line {
  const n = values.length;
  const middle = (n - 1) / 2;
  const mean = meanOf(values);
  let [across, down] = [0, 0];
  for (let t = 0; t < n; t += 1) {
    across += (t - middle) * (t - middle);
    down += (t - middle) * ((values[t] ?? 0) - mean);
  }
  const slope = across > 0 ? down / across : 0;
  return { intercept: mean - slope * middle, slope };
}

/** The mean; NaN of nothing. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 0; t < values.length; t += 1) sum += values[t] ?? 0;
  return sum / values.length;
}
