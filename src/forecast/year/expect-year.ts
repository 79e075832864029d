import { quantileOfSorted } from "../../figure/quantile.ts";
import { type Certainty, certainties } from "../trend/calibration.ts";
import { reachOf } from "../trend/reach.ts";
import type { Outlook } from "./outlook.ts";
import type { Stand } from "./stand.ts";

/** Between which bounds the total of the year falls with a certainty. */
export interface YearRange {
  readonly certainty: Certainty;
  readonly lower: number;
  readonly upper: number;
}

/** How such expectations did at moments as far from the end of their twelve months, each by what was known then. */
export interface YearPast {
  readonly moments: number;
  /** Middle absolute error, as a share of what came: of the expectation, and of the straight line. */
  readonly medianError: number;
  readonly straightError: number;
  /** At how many of how many moments the 80 % range that could be made then held what came. */
  readonly inside: number;
  readonly of: number;
}

/** The total of a year, in the unit of the declarations. */
export interface YearExpectation {
  readonly expected: number;
  readonly ranges: readonly YearRange[];
  /** What is in; what is still to come of months that have passed; what the months to come will bring. Together: expected. */
  readonly declared: number;
  readonly late: number;
  readonly ahead: number;
  /** What is in, times twelve by the months that have passed. */
  readonly straightLine: number;
  readonly past: YearPast;
}

/** Why the total of a year cannot be told. */
export interface YearTooShort {
  readonly code: "too-few-months";
  readonly months: number;
  readonly needed: number;
}

/** What came of twelve months is known well enough so many months after the last of them. */
const settled = 2;
const fewestErrors = 3;
/**
 * Student's t with this few degrees of freedom is wide for errors that overlap: learnt on 300 simulated products, other ones than those
 * on which the accuracy is measured (bench/accuracy/year-end.ts).
 */
const narrowing: Readonly<Record<Certainty, number>> = { 0.8: 0.745, 0.95: 0.78 };

/**
 * The total of the twelve months from `start` on, at the present: in their course or at most a year after them. Its ranges follow from
 * the errors of the same expectation made as far from the end of other twelve months: their root mean square times Student's t.
 */
export function expectYear({ now, before }: Outlook, start: number): YearExpectation | YearTooShort {
  const passed = now.months - start;
  const moments = before.filter(({ months }) => months - passed >= 0 && months + 12 - passed <= now.months - settled);
  const errors = errorsOf(now, moments, passed);
  if (errors.length < fewestErrors) {
    const first = Math.max(12, passed);
    return { code: "too-few-months", months: now.months, needed: first + fewestErrors - 1 + settled + 12 - passed };
  }
  const expected = totalOf(now, start);
  const running = Math.min(now.months, start + 12);
  const declared = sum(now.declared, start, running);
  const late = sum(now.expected, start, running) - declared;
  const straight = (stand: Stand) => straightLine(stand, stand.months - passed);
  const straightErrors = moments.map((stand) => Math.abs(straight(stand) / totalOf(now, stand.months - passed) - 1));
  return {
    expected,
    ranges: rangesOf(expected, errors, passed),
    declared,
    late,
    ahead: expected - declared - late,
    straightLine: straight(now),
    past: {
      moments: errors.length,
      medianError: middle(errors.map((error) => Math.abs(1 / (1 + error) - 1))),
      straightError: middle(straightErrors),
      ...heldOf(now, moments, passed),
    },
  };
}

/** (truth − expectation) / expectation, the truth as far as it is known at `now`. */
function errorsOf(now: Stand, moments: readonly Stand[], passed: number): readonly number[] {
  return moments.flatMap((stand) => {
    const from = stand.months - passed;
    const error = totalOf(now, from) / totalOf(stand, from) - 1;
    return Number.isFinite(error) ? [error] : [];
  });
}

function rangesOf(expected: number, errors: readonly number[], passed: number): readonly YearRange[] {
  const squares = errors.reduce((total, error) => total + error * error, 0);
  const size = Math.abs(expected) * Math.sqrt(squares / errors.length);
  // Moments overlap: about half the months ahead apart they tell something new.
  const freedom = Math.max(2, Math.round(errors.length / (Math.max(0, 12 - passed) / 2 + 1)));
  let [least, most] = [expected - 0.01, expected + 0.01];
  return certainties.map((certainty) => {
    const reach = narrowing[certainty] * reachOf(certainty, freedom) * size;
    // Nothing is certain: no range is narrower than a cent, nor than that of a smaller certainty.
    [least, most] = [Math.min(least, expected - reach), Math.max(most, expected + reach)];
    return { certainty, lower: least, upper: most };
  });
}

/** Stands at every moment as if it were the present: its range comes from the errors that were known then. */
function heldOf(now: Stand, moments: readonly Stand[], passed: number): Pick<YearPast, "inside" | "of"> {
  let [inside, of] = [0, 0];
  for (const stand of moments) {
    const known = moments.filter(({ months }) => months + 12 - passed <= stand.months - settled);
    const errors = errorsOf(stand, known, passed);
    if (errors.length < fewestErrors) continue;
    const from = stand.months - passed;
    const [range] = rangesOf(totalOf(stand, from), errors, passed);
    const truth = totalOf(now, from);
    of += 1;
    if (range !== undefined && range.lower <= truth && truth <= range.upper) inside += 1;
  }
  return { inside, of };
}

function straightLine({ declared, months }: Stand, start: number): number {
  const passed = Math.min(12, months - start);
  return (sum(declared, start, start + passed) * 12) / passed;
}

function totalOf({ expected }: Stand, start: number): number {
  return sum(expected, start, start + 12);
}

function sum(amounts: Float64Array, from: number, until: number): number {
  let total = 0;
  for (let month = from; month < until; month += 1) total += amounts[month] ?? 0;
  return total;
}

function middle(errors: readonly number[]): number {
  return quantileOfSorted(
    errors.toSorted((a, b) => a - b),
    0.5,
  );
}
