import { type Certainty, certainties } from "../trend/calibration.ts";
import { reachOf } from "../trend/reach.ts";
import type { Stand } from "./stand.ts";

/** Between which bounds a total falls with a certainty. */
export interface YearRange {
  readonly certainty: Certainty;
  readonly lower: number;
  readonly upper: number;
}

/** What came of months is known well enough so many months after the last of them. */
export const settled = 2;
/** From fewer errors of the past no range is made. */
export const fewestErrors = 3;
/**
 * Student's t with this few degrees of freedom is wide for errors that overlap: learnt on 300 simulated products, other ones than those
 * on which the accuracy is measured (bench/accuracy/year-end.ts).
 */
const narrowing: Readonly<Record<Certainty, number>> = { 0.8: 0.745, 0.95: 0.78 };

/** The moments that stood as far in such months, of which what came is known by now. */
export function momentsLike(now: Stand, before: readonly Stand[], passed: number, length: number): readonly Stand[] {
  return before.filter(({ months }) => months - passed >= 0 && months + length - passed <= now.months - settled);
}

/** (truth − expectation) / expectation of the first `length` months, the truth as far as it is known at `now`. */
export function errorsOf(now: Stand, moments: readonly Stand[], passed: number, length = 12): readonly number[] {
  return moments.flatMap((stand) => {
    const from = stand.months - passed;
    const error = totalOf(now, from, length) / totalOf(stand, from, length) - 1;
    return Number.isFinite(error) ? [error] : [];
  });
}

/** Ranges around what is expected of the first `length` months: the root mean square of the errors times Student's t. */
export function rangesOf(
  expected: number,
  errors: readonly number[],
  passed: number,
  length = 12,
): readonly YearRange[] {
  const squares = errors.reduce((total, error) => total + error * error, 0);
  const size = Math.abs(expected) * Math.sqrt(squares / errors.length);
  // Moments overlap: about half the months ahead apart they tell something new.
  const freedom = Math.max(2, Math.round(errors.length / (Math.max(0, length - passed) / 2 + 1)));
  let [least, most] = [expected - 0.01, expected + 0.01];
  return certainties.map((certainty) => {
    const reach = narrowing[certainty] * reachOf(certainty, freedom) * size;
    // Nothing is certain: no range is narrower than a cent, nor than that of a smaller certainty.
    [least, most] = [Math.min(least, expected - reach), Math.max(most, expected + reach)];
    return { certainty, lower: least, upper: most };
  });
}

/** What is expected in all of the first `length` months. */
export function totalOf({ expected }: Stand, start: number, length = 12): number {
  return sumOf(expected, start, start + length);
}

/** Amounts from one month up to another. */
export function sumOf(amounts: Float64Array, from: number, until: number): number {
  let total = 0;
  for (let month = from; month < until; month += 1) total += amounts[month] ?? 0;
  return total;
}
