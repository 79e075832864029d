import type { DevelopmentStep } from "./factors.ts";
import { residualsOf } from "./residuals.ts";
import type { Triangle } from "./triangle.ts";

/** A segment (a product, a neighbourhood) with its own forecast. */
export interface Segment {
  readonly triangle: Triangle;
  readonly steps: readonly DevelopmentStep[];
  readonly standardError: number;
}

/**
 * How the surprises of two segments go together: the correlation of their residuals in the cells that both have, by label. A provider that
 * sends its bills late is late for all products. 0 with fewer than three cells in common.
 */
export function segmentCorrelation(one: Segment, other: Segment): number {
  const key = ({ triangle }: Segment, origin: number, development: number) =>
    `${triangle.origins[origin] ?? ""}\u0000${triangle.developments[development] ?? ""}`;
  const theirs = new Map(
    residualsOf(other.triangle, other.steps).map(({ origin, development, value }) => [
      key(other, origin, development),
      value,
    ]),
  );
  const pairs = residualsOf(one.triangle, one.steps).flatMap(({ origin, development, value }) => {
    const twin = theirs.get(key(one, origin, development));
    return twin === undefined ? [] : [[value, twin] as const];
  });
  if (pairs.length < 3) return 0;
  let [products, first, second] = [0, 0, 0];
  for (const [value, twin] of pairs) {
    products += value * twin;
    first += value * value;
    second += twin * twin;
  }
  return first > 0 && second > 0 ? products / Math.sqrt(first * second) : 0;
}

/**
 * The standard error of a total over segments. Adding variances as if segments had nothing to do with each other makes the total look
 * surer than it is (Braun 2004): here every pair counts with its correlation.
 */
export function dependentError(segments: readonly Segment[]): { readonly error: number; readonly independent: number } {
  let [together, apart] = [0, 0];
  segments.forEach((one, at) => {
    together += one.standardError * one.standardError;
    apart += one.standardError * one.standardError;
    for (const other of segments.slice(at + 1))
      together += 2 * segmentCorrelation(one, other) * one.standardError * other.standardError;
  });
  return { error: Math.sqrt(Math.max(together, 0)), independent: Math.sqrt(apart) };
}
