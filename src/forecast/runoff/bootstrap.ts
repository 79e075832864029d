import { quantileOfSorted } from "../../figure/quantile.ts";
import { RandomStream } from "../../figure/random-stream.ts";
import type { DevelopmentStep } from "./factors.ts";
import { fitOdp } from "./odp-fit.ts";
import { latestOf, type Triangle } from "./triangle.ts";

/** The possible amounts still to come, one for every draw: a column per origin and one for the total. */
export interface PredictiveDraws {
  readonly origins: readonly Float64Array[];
  readonly total: Float64Array;
}

/** What is still to come of an origin that no factor carries on: normal around its mean. */
export interface AddedFuture {
  readonly mean: number;
  readonly error: number;
}

interface BootstrapOptions {
  readonly draws: number;
  readonly seed: number;
  /** Origins, by place, whose future does not follow from the factors. */
  readonly instead?: ReadonlyMap<number, AddedFuture>;
}

/**
 * The over-dispersed Poisson bootstrap of England and Verrall (2002) with gamma chance in what is to come: residuals are drawn anew, the
 * chain ladder is fitted again, and each origin's future is drawn around the new expectation. Draw n always uses stream n, so that 10 draws
 * are the first 10 of 100, whatever computes them. Gamma amounts of one scale add up to a gamma amount, hence one draw per origin instead of
 * one per cell. Steps by volume; one behind the last development is a tail with its own error. Undefined when the spread is not known.
 */
export function bootstrap(
  triangle: Triangle,
  steps: readonly DevelopmentStep[],
  { draws, seed, instead }: BootstrapOptions,
): PredictiveDraws | undefined {
  const inside = steps.slice(0, triangle.developments.length - 1);
  const { fitted, residuals, dispersion, inflation } = fitOdp(triangle, inside);
  if (dispersion === undefined) return undefined;
  const pool = Float64Array.from(residuals, ({ value }) => value * inflation);
  const rows = fitted.map((row, origin) => rowOf(row, triangle.cells[origin] ?? []));
  const origins = rows.map(() => new Float64Array(draws));
  const total = new Float64Array(draws);
  const factors = Float64Array.from(steps, ({ factor }) => factor);
  const tail = steps[inside.length];
  const work: Work = {
    from: new Float64Array(inside.length),
    to: new Float64Array(inside.length),
    latest: new Float64Array(rows.length),
    residuals: new Float64Array(rows.reduce((sum, { expected }) => sum + expected.length, 0)),
  };
  for (let draw = 0; draw < draws; draw += 1) {
    const stream = new RandomStream(seed, draw);
    redraw(stream, rows, pool, work);
    refit(inside, work, factors);
    if (tail !== undefined) factors[inside.length] = tail.factor + Math.sqrt(tail.error ?? 0) * stream.normal();
    let sum = 0;
    for (let origin = 0; origin < rows.length; origin += 1) {
      const added = instead?.get(origin);
      const last = rows[origin]?.last ?? factors.length;
      const amount =
        added === undefined
          ? future(stream, factors, last, work.latest[origin] ?? 0, dispersion)
          : added.mean + added.error * stream.normal();
      const column = origins[origin];
      if (column !== undefined) column[draw] = amount;
      sum += amount;
    }
    total[draw] = sum;
  }
  return { origins, total };
}

/** One origin as the loop wants it: expected increments, their roots, and which steps tell the factors. */
interface Row {
  readonly last: number;
  readonly expected: Float64Array;
  readonly root: Float64Array;
  /** 1 where the step into the cell counts. */
  readonly counts: Float64Array;
}

function rowOf(fitted: readonly number[], cells: readonly (number | undefined)[]): Row {
  return {
    last: latestOf(cells),
    expected: Float64Array.from(fitted),
    root: Float64Array.from(fitted, (expected) => Math.sqrt(Math.abs(expected))),
    counts: Float64Array.from(fitted, (_, at) =>
      at > 0 && cells[at] !== undefined && cells[at - 1] !== undefined ? 1 : 0,
    ),
  };
}

interface Work {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly latest: Float64Array;
  /** One residual for every cell that is redrawn. */
  readonly residuals: Float64Array;
}

/** Draws a past that could have been, and sums it the way the factors need. */
function redraw(stream: RandomStream, rows: readonly Row[], pool: Float64Array, work: Work): void {
  const { from, to, latest, residuals } = work;
  from.fill(0);
  to.fill(0);
  stream.sample(pool, residuals);
  let next = 0;
  for (let origin = 0; origin < rows.length; origin += 1) {
    const row = rows[origin];
    if (row === undefined) continue;
    const { expected, root, counts } = row;
    let amount = 0;
    for (let at = 0; at < expected.length; at += 1) {
      const before = amount;
      amount += (expected[at] ?? 0) + (root[at] ?? 0) * (residuals[next] ?? 0);
      next += 1;
      // 1 or 0: a multiplication is faster than a choice.
      const counted = counts[at] ?? 0;
      const step = at === 0 ? 0 : at - 1;
      from[step] = (from[step] ?? 0) + counted * before;
      to[step] = (to[step] ?? 0) + counted * amount;
    }
    latest[origin] = amount;
  }
}

/** The factors of a drawn past; those of the real one where it gives none. */
function refit(steps: readonly DevelopmentStep[], { from, to }: Work, factors: Float64Array): void {
  for (let at = 0; at < steps.length; at += 1) {
    const factor = (to[at] ?? 0) / (from[at] ?? 0);
    factors[at] = factor > 0 && factor < Number.POSITIVE_INFINITY ? factor : (steps[at]?.factor ?? 1);
  }
}

/** What is still to come of one origin: its expectation by period, with the chance of what comes and of what goes back drawn apart. */
function future(stream: RandomStream, factors: Float64Array, last: number, latest: number, dispersion: number): number {
  let [amount, comes, goes] = [latest, 0, 0];
  for (let at = last; at < factors.length; at += 1) {
    const increment = amount * ((factors[at] ?? 1) - 1);
    amount += increment;
    if (increment > 0) comes += increment;
    else goes -= increment;
  }
  return (stream.gamma(comes / dispersion) - stream.gamma(goes / dispersion)) * dispersion;
}

/** What draws say: mean, standard deviation and quantiles, each quantile with the error that the number of draws leaves. */
export interface DrawSummary {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly quantiles: readonly { readonly share: number; readonly amount: number; readonly error: number }[];
}

/** Sums up draws. The error of a quantile from the spacing of its neighbours (the order statistics one standard error away). */
export function summarise(draws: Float64Array, shares: readonly number[]): DrawSummary {
  const sorted = draws.toSorted();
  const count = draws.length;
  let sum = 0;
  for (const draw of draws) sum += draw;
  const mean = sum / count;
  let squares = 0;
  for (const draw of draws) squares += (draw - mean) * (draw - mean);
  const quantiles = shares.map((share) => {
    const away = Math.sqrt((share * (1 - share)) / count);
    const [low, high] = [quantileOfSorted(sorted, share - away), quantileOfSorted(sorted, share + away)];
    return { share, amount: quantileOfSorted(sorted, share), error: (high - low) / 2 };
  });
  return { mean, standardDeviation: count > 1 ? Math.sqrt(squares / (count - 1)) : Number.NaN, quantiles };
}
