import type { Outlook } from "./outlook.ts";
import { errorsOf, fewestErrors, momentsLike, rangesOf, sumOf, totalOf, type YearRange } from "./year-range.ts";

/** What is declared, and expected in the end, of the months of a year up to and including one of them. */
export interface PathPoint {
  /** How many months of the year it is about, from 1 to 12. */
  readonly months: number;
  readonly declared: number;
  readonly expected: number;
  /** Empty where too little of the past tells how far such an expectation was off. */
  readonly ranges: readonly YearRange[];
}

/**
 * The way to the total of a year: after each of its twelve months what is expected in all, by the same expectation as the total of the year
 * and with ranges made in the same way, from the errors of as many months at moments as far in them. Its last point is that total.
 */
export function expectPath({ now, before }: Outlook, start: number): readonly PathPoint[] {
  const passed = now.months - start;
  return Array.from({ length: 12 }, (_, at): PathPoint => {
    const months = at + 1;
    const expected = totalOf(now, start, months);
    const errors = errorsOf(now, momentsLike(now, before, passed, months), passed, months);
    return {
      months,
      declared: sumOf(now.declared, start, Math.min(now.months, start + months)),
      expected,
      ranges: errors.length < fewestErrors ? [] : rangesOf(expected, errors, passed, months),
    };
  });
}
