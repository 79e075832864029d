import { minimise } from "./minimise.ts";

/** How a level and a slope follow what comes in; `slope` is absent for a level alone. */
export interface Smoothing {
  /** Weight of the newest error in the level, 0 to 1. */
  readonly level: number;
  /** Weight of the newest error in the slope, 0 to `level`. */
  readonly slope: number;
  /** What is left of the slope a step later; 1 for a straight line. */
  readonly damping: number;
}

/** A fitted smoothing: where it stands after the last value. */
export interface Smoothed {
  readonly smoothing: Smoothing;
  readonly level: number;
  readonly slope: number;
  /** Sum of the squared one-step errors. */
  readonly squares: number;
}

/** Which smoothing: a level alone (SES), with a slope (Holt), with a slope that dies out. */
export type SmoothingForm = "level" | "trend" | "damped";

/**
 * Fits exponential smoothing by least squares of the one-step errors. The errors are linear in the level and slope before the first
 * value, so those are solved exactly for each choice of weights (Hyndman, Koehler, Ord & Snyder 2008, chapter 5).
 */
export function smooth(values: Float64Array, form: SmoothingForm): Smoothed {
  const has = form !== "level";
  const search =
    form === "level"
      ? { start: [0.3], step: [0.3], lower: [1e-4], upper: [0.9999], evaluations: 40 }
      : form === "trend"
        ? { start: [0.4, 0.1], step: [0.3, 0.2], lower: [1e-4, 1e-4], upper: [0.9999, 0.9999], evaluations: 90 }
        : {
            start: [0.4, 0.15, 0.95],
            step: [0.3, 0.25, -0.06],
            lower: [1e-4, 1e-4, 0.8],
            upper: [0.9999, 0.9999, 0.98],
            evaluations: 140,
          };
  const read = (point: Float64Array): Smoothing => ({
    level: point[0] ?? 0,
    slope: has ? (point[1] ?? 0) * (point[0] ?? 0) : 0,
    damping: form === "damped" ? (point[2] ?? 1) : 1,
  });
  const { point } = minimise((candidate) => run(values, read(candidate), has).squares, search);
  return run(values, read(point), has);
}

/** Forecasts a smoothed series. */
export function extend({ level, slope, smoothing }: Smoothed, horizon: number): Float64Array {
  const forecast = new Float64Array(horizon);
  let [value, rise] = [level, slope];
  for (let step = 0; step < horizon; step += 1) {
    rise *= smoothing.damping;
    value += rise;
    forecast[step] = value;
  }
  return forecast;
}

/** One pass: three filters side by side, of the series from zero and of each unit start through zeros. */
function run(values: Float64Array, smoothing: Smoothing, hasSlope: boolean): Smoothed {
  const { level: a, slope: b, damping: phi } = smoothing;
  const n = values.length;
  let [l0, b0, l1, b1, l2, b2] = [0, 0, 1, 0, 0, 1];
  let [yy, y1, y2, s11, s12, s22] = [0, 0, 0, 0, 0, 0];
  for (let t = 0; t < n; t += 1) {
    const d0 = phi * b0;
    const d1 = phi * b1;
    const d2 = phi * b2;
    const e0 = (values[t] ?? 0) - l0 - d0;
    const e1 = -l1 - d1;
    const e2 = -l2 - d2;
    l0 += d0 + a * e0;
    b0 = d0 + b * e0;
    l1 += d1 + a * e1;
    b1 = d1 + b * e1;
    l2 += d2 + a * e2;
    b2 = d2 + b * e2;
    yy += e0 * e0;
    y1 += e0 * e1;
    y2 += e0 * e2;
    s11 += e1 * e1;
    s12 += e1 * e2;
    s22 += e2 * e2;
  }
  let [first, rise] = [0, 0];
  const determinant = s11 * s22 - s12 * s12;
  if (hasSlope && determinant > 1e-12 * s11 * s22) {
    first = (-y1 * s22 + y2 * s12) / determinant;
    rise = (-y2 * s11 + y1 * s12) / determinant;
  } else if (s11 > 0) first = -y1 / s11;
  const squares = yy + 2 * (first * y1 + rise * y2) + first * first * s11 + 2 * first * rise * s12 + rise * rise * s22;
  return {
    smoothing,
    level: l0 + first * l1 + rise * l2,
    slope: hasSlope ? b0 + first * b1 + rise * b2 : 0,
    squares: Math.max(0, squares),
  };
}
