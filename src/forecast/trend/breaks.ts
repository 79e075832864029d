import { exp } from "../../figure/elementary.ts";
import type { History } from "./history.ts";
import { meanOf } from "./line.ts";

/** A lasting step in the level of a series. */
export interface LevelBreak {
  /** The first month at the new level, counted from the first month of the series. */
  readonly month: number;
  /** The new level against the old one where the series is compared by factors (1.2 is a fifth more), else the difference. */
  readonly step: number;
  readonly byFactor: boolean;
}

/** What a chance step exceeds in 1 of 100 series: Andrews, Econometrica 61 (1993), table 1, one parameter, 15 % left out at the ends. */
const critical = 12.35;
/** How many times its own usual spread the change between some months before and after must be. */
const jump = 4.5;

/**
 * The clearest lasting step in the level, if it is larger than chance would make it: the month at which a line with a step fits best
 * against a line without one, the statistic lowered by how much neighbouring months resemble each other. A level that wanders all the
 * time has no break: the months before and after must differ far more than they do elsewhere in the series. One step at most; needs
 * two years, and a sixth of the series on either side.
 */
export function findBreak(history: History): LevelBreak | undefined {
  const { plain, period, before, byFactor } = history;
  const n = plain.length;
  if (n < 2 * period) return undefined;
  const edge = Math.max(Math.floor(period / 2), Math.ceil(n * 0.15));
  const without = leastSquares(plain, undefined);
  let best:
    | { readonly at: number; readonly squares: number; readonly step: number; readonly memory: number }
    | undefined;
  for (let at = edge; at <= n - edge; at += 1) {
    const found = leastSquares(plain, at);
    if (best === undefined || found.squares < best.squares) best = { at, ...found };
  }
  if (best === undefined || best.squares <= 1e-12 * without.squares)
    return best === undefined || without.squares === 0 || Math.abs(best.step) < 1e-9
      ? undefined
      : broken(best.at, best.step);
  const gain = ((without.squares - best.squares) / best.squares) * (n - 3);
  const memory = Math.min(0.9, Math.max(0, best.memory));
  return (gain * (1 - memory)) / (1 + memory) > critical && isJump(plain, best.at)
    ? broken(best.at, best.step)
    : undefined;

  function broken(at: number, step: number): LevelBreak {
    return { month: before + at, step: byFactor ? exp(step) : step, byFactor };
  }
}

/** Least squares of a line, with a step from month `at` on; the squares left, the step and the memory of what is left. */
function leastSquares(values: Float64Array, at: number | undefined) {
  const n = values.length;
  const middle = (n - 1) / 2;
  const mean = meanOf(values);
  const share = at === undefined ? 0 : (n - at) / n;
  let [tt, td, dd, ty, dy] = [0, 0, 0, 0, 0];
  for (let t = 0; t < n; t += 1) {
    const [time, step, value] = [t - middle, (at !== undefined && t >= at ? 1 : 0) - share, (values[t] ?? 0) - mean];
    tt += time * time;
    td += time * step;
    dd += step * step;
    ty += time * value;
    dy += step * value;
  }
  const determinant = tt * dd - td * td;
  const step = at === undefined || determinant <= 1e-9 * tt * dd ? 0 : (tt * dy - td * ty) / determinant;
  const slope = (ty - step * td) / tt;
  let [squares, products, previous] = [0, 0, 0];
  for (let t = 0; t < n; t += 1) {
    const rest =
      (values[t] ?? 0) - mean - slope * (t - middle) - step * ((at !== undefined && t >= at ? 1 : 0) - share);
    squares += rest * rest;
    products += rest * previous;
    previous = rest;
  }
  return { squares, step, memory: squares > 0 ? products / squares : 0 };
}

/** Whether the months before and after differ far more than those around other months do. */
function isJump(values: Float64Array, at: number): boolean {
  const width = values.length >= 48 ? 6 : 3;
  const changeAt = (t: number): number => meanOf(values.subarray(t, t + width)) - meanOf(values.subarray(t - width, t));
  const changes = Float64Array.from({ length: values.length - 2 * width + 1 }, (_, index) => changeAt(index + width));
  const middle = middleOf(changes);
  const usual = 1.4826 * middleOf(changes.map((change) => Math.abs(change - middle)));
  return Math.abs(changeAt(Math.min(values.length - width, Math.max(width, at))) - middle) > jump * usual;
}

function middleOf(values: Float64Array): number {
  const sorted = values.toSorted();
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}
