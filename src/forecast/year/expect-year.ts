import { quantileOfSorted } from "../../figure/quantile.ts";
import type { Outlook } from "./outlook.ts";
import type { Stand } from "./stand.ts";
import {
  errorsOf,
  fewestErrors,
  momentsLike,
  rangesOf,
  settled,
  sumOf,
  totalOf,
  type YearRange,
} from "./year-range.ts";

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

/**
 * The total of the twelve months from `start` on, at the present: in their course or at most a year after them. Its ranges follow from
 * the errors of the same expectation made as far from the end of other twelve months: their root mean square times Student's t.
 */
export function expectYear({ now, before }: Outlook, start: number): YearExpectation | YearTooShort {
  const passed = now.months - start;
  const moments = momentsLike(now, before, passed, 12);
  const errors = errorsOf(now, moments, passed);
  if (errors.length < fewestErrors) {
    const first = Math.max(12, passed);
    return { code: "too-few-months", months: now.months, needed: first + fewestErrors - 1 + settled + 12 - passed };
  }
  const expected = totalOf(now, start);
  const running = Math.min(now.months, start + 12);
  const declared = sumOf(now.declared, start, running);
  const late = sumOf(now.expected, start, running) - declared;
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
  return (sumOf(declared, start, start + passed) * 12) / passed;
}

function middle(errors: readonly number[]): number {
  return quantileOfSorted(
    errors.toSorted((a, b) => a - b),
    0.5,
  );
}
