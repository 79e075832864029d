import type { DevelopmentStep } from "./factors.ts";
import { fitOdp } from "./odp-fit.ts";
import { latestOf, type Triangle } from "./triangle.ts";

/** Standard errors of what is still to come, by formula. */
export interface OdpError {
  readonly origins: readonly number[];
  readonly total: number;
}

/**
 * The prediction error of the over-dispersed Poisson model by formula (England and Verrall 1999, 2002): the chance in what is to come, phi
 * times the expectation, plus the error of the regression's parameters. Undefined where the model does not hold: expectations of zero or
 * less, or too few amounts.
 */
export function odpError(triangle: Triangle, steps: readonly DevelopmentStep[]): OdpError | undefined {
  const { fitted, dispersion } = fitOdp(triangle, steps);
  if (dispersion === undefined || fitted.some((row) => row.length === 0)) return undefined;
  const size = triangle.cells.length + steps.length;
  const places = (origin: number, development: number): readonly number[] =>
    development === 0 ? [origin] : [origin, triangle.cells.length + development - 1];
  const information = Array.from({ length: size }, () => new Float64Array(size));
  for (const [origin, row] of fitted.entries())
    for (const [development, expected] of row.entries()) {
      if (expected <= 0) return undefined;
      const at = places(origin, development);
      addSquare(information, at, expected);
    }
  const future = triangle.cells.map((row) => {
    const last = latestOf(row);
    const weights = new Float64Array(size);
    let [amount, expected] = [row[last] ?? 0, 0];
    return {
      last,
      weights,
      expected: steps.slice(last).map(({ factor }) => {
        expected = amount * (factor - 1);
        amount += expected;
        return expected;
      }),
    };
  });
  for (const [origin, { last, weights, expected }] of future.entries())
    expected.forEach((amount, ahead) => {
      for (const i of places(origin, last + 1 + ahead)) weights[i] = (weights[i] ?? 0) + amount;
    });
  const root = cholesky(information);
  if (root === undefined) return undefined;
  const errorOf = (weights: Float64Array, expected: number) =>
    Math.sqrt(dispersion * (Math.abs(expected) + quadratic(root, weights)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const together = new Float64Array(size);
  for (const { weights } of future)
    for (const [i, weight] of weights.entries()) together[i] = (together[i] ?? 0) + weight;
  return {
    origins: future.map(({ weights, expected }) => errorOf(weights, sum(expected))),
    total: errorOf(together, sum(future.map(({ expected }) => sum(expected)))),
  };
}

function addSquare(matrix: readonly Float64Array[], places: readonly number[], value: number): void {
  for (const i of places) {
    const row = matrix[i];
    for (const j of places) if (row !== undefined) row[j] = (row[j] ?? 0) + value;
  }
}

/** The lower root L with L·Lᵀ = matrix; undefined when the matrix has none. */
function cholesky(matrix: readonly Float64Array[]): readonly Float64Array[] | undefined {
  const root = matrix.map((row) => new Float64Array(row.length));
  for (const [i, row] of root.entries())
    for (let j = 0; j <= i; j += 1) {
      const other = root[j] ?? row;
      let rest = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (row[k] ?? 0) * (other[k] ?? 0);
      if (i === j && !(rest > 0)) return undefined;
      row[j] = i === j ? Math.sqrt(rest) : rest / (other[j] ?? 1);
    }
  return root;
}

/** wᵀ·matrix⁻¹·w by forward substitution: the squared length of L⁻¹·w. */
function quadratic(root: readonly Float64Array[], weights: Float64Array): number {
  const solved = new Float64Array(weights.length);
  let squares = 0;
  for (const [i, row] of root.entries()) {
    let rest = weights[i] ?? 0;
    for (let k = 0; k < i; k += 1) rest -= (row[k] ?? 0) * (solved[k] ?? 0);
    solved[i] = rest / (row[i] ?? 1);
    squares += (solved[i] ?? 0) * (solved[i] ?? 0);
  }
  return squares;
}
