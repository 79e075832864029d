import { tailChance } from "../../figure/student.ts";

/** A straight line through points by least squares, with the chance of a slope like this when there is none (Student's t). */
export interface StraightLine {
  readonly intercept: number;
  readonly slope: number;
  /** Two-sided; NaN with fewer than three points. */
  readonly pValue: number;
}

/** Fits y = intercept + slope · x. Undefined with fewer than two different x. */
export function fitStraightLine(points: readonly (readonly [number, number])[]): StraightLine | undefined {
  const count = points.length;
  const [meanX, meanY] = [0, 1].map((at) => points.reduce((sum, point) => sum + (point[at] ?? 0), 0) / count);
  if (meanX === undefined || meanY === undefined) return undefined;
  let [squares, products] = [0, 0];
  for (const [x, y] of points) {
    squares += (x - meanX) * (x - meanX);
    products += (x - meanX) * (y - meanY);
  }
  if (!(squares > 0)) return undefined;
  const slope = products / squares;
  const intercept = meanY - slope * meanX;
  let residual = 0;
  for (const [x, y] of points) residual += (y - intercept - slope * x) * (y - intercept - slope * x);
  const error = Math.sqrt(residual / (count - 2) / squares);
  return { intercept, slope, pValue: count < 3 ? Number.NaN : tailChance(slope / error, count - 2) };
}
