import type { DevelopmentStep } from "./factors.ts";
import { incrementOf, latestOf, type Triangle } from "./triangle.ts";

/** The over-dispersed Poisson model of a triangle: what it would have expected in each known period, and how far the truth lay off. */
export interface OdpFit {
  /** Per origin the expected increments up to the last known period. */
  readonly fitted: readonly (readonly number[])[];
  /** (amount − expected) / √|expected| of every increment that is known. */
  readonly residuals: readonly { readonly origin: number; readonly development: number; readonly value: number }[];
  /** The variance of an increment, as a multiple of what was expected; undefined when there are no more increments than parameters. */
  readonly dispersion: number | undefined;
  /** What unscaled residuals are multiplied with, for the parameters that were fitted to them: √(n / (n − p)). */
  readonly inflation: number;
}

/**
 * Fits the chain ladder backwards from the last known amounts (Renshaw and Verrall 1998; England and Verrall 1999): the same expectation as
 * the quasi-Poisson regression with a factor for every origin and every development. Residuals by the absolute value of what was expected,
 * so that a period of corrections does not stop it.
 */
export function fitOdp({ cells }: Triangle, steps: readonly DevelopmentStep[]): OdpFit {
  const fitted = cells.map((row) => {
    const last = latestOf(row);
    const cumulative = Array.from({ length: last + 1 }, () => 0);
    for (let at = last; at >= 0; at -= 1) {
      const next = cumulative[at + 1] ?? 0;
      cumulative[at] = at === last ? (row[at] ?? 0) : next / (steps[at]?.factor ?? 1);
    }
    return cumulative.map((amount, at) => amount - (cumulative[at - 1] ?? 0));
  });
  const residuals = cells.flatMap((row, origin) =>
    row.flatMap((_, development) => {
      const increment = incrementOf(row, development);
      const expected = fitted[origin]?.[development] ?? 0;
      const value = ((increment ?? 0) - expected) / Math.sqrt(Math.abs(expected));
      return increment === undefined || expected === 0 || !Number.isFinite(value)
        ? []
        : [{ origin, development, value }];
    }),
  );
  const parameters = cells.filter((row) => latestOf(row) >= 0).length + steps.length;
  const free = residuals.length - parameters;
  const squares = residuals.reduce((sum, { value }) => sum + value * value, 0);
  const dispersion = free > 0 && squares > 0 ? squares / free : undefined;
  return { fitted, residuals, dispersion, inflation: free > 0 ? Math.sqrt(residuals.length / free) : 1 };
}
