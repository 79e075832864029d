import { incrementOf, latestOf, type Triangle } from "./triangle.ts";

/** An origin carried on with what others got: its cumulative amounts, and variances of chance and of the averages. */
export interface AddedOrigin {
  readonly path: readonly number[];
  readonly process: number;
  readonly parameter: number;
}

/**
 * Carries an origin on that cannot be multiplied: in each later period it is expected to get the average of what the other origins got
 * there. A tail adds nothing. NaN variances where only one other origin tells it.
 */
export function additiveOrigin(triangle: Triangle, origin: number, steps: number): AddedOrigin {
  const row = triangle.cells[origin] ?? [];
  const from = latestOf(row);
  const path = [row[from] ?? 0];
  let [process, parameter] = [0, 0];
  for (let at = from + 1; at <= steps; at += 1) {
    const last = path.at(-1) ?? 0;
    if (at >= triangle.developments.length) {
      path.push(last);
      continue;
    }
    const others = triangle.cells.flatMap((other, index) => {
      const increment = index === origin ? undefined : incrementOf(other, at);
      return increment === undefined ? [] : [increment];
    });
    const mean = others.length === 0 ? 0 : others.reduce((sum, one) => sum + one, 0) / others.length;
    const squares = others.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
    const variance = others.length < 2 ? Number.NaN : squares / (others.length - 1);
    process += variance;
    parameter += variance / others.length;
    path.push(last + mean);
  }
  return { path, process, parameter };
}
