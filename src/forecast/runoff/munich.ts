import { developmentOf, type FactorOptions } from "./factors.ts";
import { known, type OriginRunOff, sumKnown, type TotalRunOff } from "./run-off.ts";
import { latestOf, type Triangle } from "./triangle.ts";

/** One of the two triangles carried on, with the correlation that pulled it towards the other. */
export interface MunichSide {
  readonly origins: readonly OriginRunOff[];
  readonly total: TotalRunOff;
  /** Slope of the residuals: how much a ratio out of line predicts the next factor. 0 when it could not be told. */
  readonly lambda: number;
  readonly factors: readonly number[];
}

/** Paid (declared) and incurred (allocated) carried on together. */
export interface MunichRunOff {
  readonly paid: MunichSide;
  readonly incurred: MunichSide;
  /** Paid over incurred at each development. */
  readonly ratios: readonly number[];
}

interface Side {
  readonly cells: readonly (readonly (number | undefined)[])[];
  readonly factors: readonly number[];
  readonly sigmas: readonly number[];
  /** Ratio of the other triangle to this one per development, and its spread. */
  readonly ratios: readonly number[];
  readonly spreads: readonly number[];
  readonly lambda: number;
}

/**
 * The Munich chain ladder (Quarg and Mack 2004): where less was declared than allocated suggests, the next factor of what was declared is
 * higher, and the other way round, so that both end near each other. `lastSigma` stands for a sigma that one observation cannot give; absent:
 * Mack's rule. Without variation there is nothing to correlate and each side is its own chain ladder.
 */
export function munich(
  paid: Triangle,
  incurred: Triangle,
  factors: FactorOptions = {},
  lastSigma?: number,
): MunichRunOff {
  const own = sideOf(paid, incurred, factors, lastSigma);
  const other = sideOf(incurred, paid, factors, lastSigma);
  const [paths, others] = [pathsOf(paid), pathsOf(incurred)];
  const ends = paid.developments.length - 1;
  for (let origin = 0; origin < paths.length; origin += 1) {
    const [row, twin] = [paths[origin], others[origin]];
    if (row === undefined || twin === undefined) continue;
    const start = Math.min(latestOf(row), latestOf(twin));
    for (let at = Math.max(start, 0); at < ends; at += 1) {
      const [amount, opposite] = [row[at], twin[at]];
      if (amount === undefined || opposite === undefined) continue;
      row[at + 1] ??= amount * adjusted(own, at, opposite / amount);
      twin[at + 1] ??= opposite * adjusted(other, at, amount / opposite);
    }
  }
  return {
    paid: { ...told(paid, paths), lambda: own.lambda, factors: own.factors },
    incurred: { ...told(incurred, others), lambda: other.lambda, factors: other.factors },
    ratios: other.ratios,
  };
}

function pathsOf({ cells }: Triangle): (number | undefined)[][] {
  return cells.map((row) => {
    const last = latestOf(row);
    return row.map((cell, at) => (at > last ? undefined : cell));
  });
}

/** The factor that fits how far this origin's ratio is out of line; the plain one where that cannot be told. */
function adjusted({ factors, sigmas, ratios, spreads, lambda }: Side, at: number, ratio: number): number {
  const plain = factors[at] ?? 1;
  const [sigma = 0, spread = 0] = [sigmas[at], spreads[at]];
  const pull = spread > 0 ? (lambda * sigma * (ratio - (ratios[at] ?? ratio))) / spread : 0;
  return Number.isFinite(pull) ? plain + pull : plain;
}

function sideOf(triangle: Triangle, other: Triangle, options: FactorOptions, lastSigma: number | undefined): Side {
  const { steps } = developmentOf(triangle, options);
  const factors = steps.map(({ factor }) => factor);
  const sigmas = steps.map(({ variance = 0, count }) =>
    count < 2 && lastSigma !== undefined ? lastSigma : Math.sqrt(variance),
  );
  const columns = triangle.developments.map((_, at) =>
    triangle.cells.flatMap((row, origin) => {
      const [amount, opposite] = [row[at], other.cells[origin]?.[at]];
      return amount === undefined || opposite === undefined || amount <= 0 ? [] : [{ amount, opposite }];
    }),
  );
  const ratios = columns.map((column) => {
    const amounts = column.reduce((sum, { amount }) => sum + amount, 0);
    return column.reduce((sum, { opposite }) => sum + opposite, 0) / amounts;
  });
  const spreads = columns.map((column, at) => {
    const squares = column.reduce((sum, { amount, opposite }) => {
      const gap = opposite / amount - (ratios[at] ?? 0);
      return sum + amount * gap * gap;
    }, 0);
    return column.length < 2 ? 0 : Math.sqrt(squares / (column.length - 1));
  });
  let [products, squares] = [0, 0];
  triangle.cells.forEach((row, origin) => {
    for (let at = 0; at < factors.length; at += 1) {
      const [from, to, opposite] = [row[at], row[at + 1], other.cells[origin]?.[at]];
      const [sigma = 0, spread = 0] = [sigmas[at], spreads[at]];
      if (from === undefined || to === undefined || opposite === undefined) continue;
      if (!(from > 0 && sigma > 0 && spread > 0 && (steps[at]?.count ?? 0) > 1)) continue;
      const factorResidual = ((to / from - (factors[at] ?? 1)) / sigma) * Math.sqrt(from);
      const ratioResidual = ((opposite / from - (ratios[at] ?? 0)) / spread) * Math.sqrt(from);
      products += factorResidual * ratioResidual;
      squares += ratioResidual * ratioResidual;
    }
  });
  return { cells: triangle.cells, factors, sigmas, ratios, spreads, lambda: squares > 0 ? products / squares : 0 };
}

function told(
  { origins, cells }: Triangle,
  paths: readonly (readonly (number | undefined)[])[],
): { readonly origins: readonly OriginRunOff[]; readonly total: TotalRunOff } {
  const all = cells.map((row, at): OriginRunOff => {
    const [latest, ultimate] = [row[latestOf(row)], paths[at]?.at(-1)];
    const reserve = latest === undefined || ultimate === undefined ? undefined : ultimate - latest;
    return {
      origin: origins[at] ?? "",
      latest: known(latest),
      ultimate: known(ultimate),
      reserve: known(reserve),
      standardError: latestOf(row) === row.length - 1 ? 0 : known(undefined),
    };
  });
  return {
    origins: all,
    total: {
      latest: sumKnown(all.map(({ latest }) => latest)),
      ultimate: sumKnown(all.map(({ ultimate }) => ultimate)),
      reserve: sumKnown(all.map(({ reserve }) => reserve)),
      standardError: sumKnown(all.map(({ standardError }) => standardError)),
    },
  };
}
