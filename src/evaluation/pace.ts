import type { Day, Period } from "../figure/period.ts";
import { compareDays, dayCount, daysOf } from "../figure/period-days.ts";

/** One measurement: the number in the base of its unit, and the time that it speaks about. */
export interface PacePoint {
  readonly at: Period;
  readonly value: number;
}

/** What is known of an indicator. */
export interface PaceInput {
  readonly points: readonly PacePoint[];
  readonly target?: number | undefined;
  readonly term?: Period | undefined;
  /** Which way is better; where the source does not say, the way from the first measurement to the target. */
  readonly direction?: "higher" | "lower" | undefined;
}

/** Why a pace cannot be judged. */
export const paceGaps = ["no-target", "no-term", "few-points", "no-direction"] as const;
export type PaceGap = (typeof paceGaps)[number];

export type Pace =
  | { readonly verdict: "reached" | "fast-enough" | "too-slow" }
  | { readonly verdict: "cannot-tell"; readonly gaps: readonly PaceGap[] };

/** So many measurements at least make a pace (rules of the field, section 5). */
const leastPoints = 3;

/**
 * Whether an indicator goes fast enough to be at its target at the end of its term. It is judged only with a target, a term
 * and at least three measurements on different days. Reached is at the target or past it; fast enough is at or past the
 * straight line from the first measurement to the target. Where the first one was at the target already, that is held or
 * lost: lost is too slow.
 */
export function paceOf({ points, target, term, direction }: PaceInput): Pace {
  const series = byDay(points);
  const first = series[0];
  const latest = series.at(-1);
  const gaps: PaceGap[] = [];
  if (target === undefined) gaps.push("no-target");
  if (term === undefined) gaps.push("no-term");
  if (series.length < leastPoints) gaps.push("few-points");
  if (target === undefined || term === undefined || first === undefined || latest === undefined || gaps.length > 0)
    return { verdict: "cannot-tell", gaps };
  const sign = direction === undefined ? Math.sign(target - first.value) : direction === "higher" ? 1 : -1;
  if (sign === 0) return { verdict: "cannot-tell", gaps: ["no-direction"] };
  if (sign * (latest.value - target) >= 0) return { verdict: "reached" };
  const way = sign * (target - first.value);
  const end = daysOf(term).last;
  if (way <= 0 || compareDays(latest.day, end) >= 0) return { verdict: "too-slow" };
  const made = sign * (latest.value - first.value) * daysBetween(first.day, end);
  return { verdict: made >= way * daysBetween(first.day, latest.day) ? "fast-enough" : "too-slow" };
}

interface DatedPoint {
  readonly day: Day;
  readonly value: number;
}

/** The measurements in the order of time; of two on one day the later in the list counts. */
function byDay(points: readonly PacePoint[]): readonly DatedPoint[] {
  const days = new Map<string, DatedPoint>();
  for (const { at, value } of points) {
    const { last } = daysOf(at);
    days.set(`${last.year}-${last.month}-${last.day}`, { day: last, value });
  }
  return [...days.values()].sort((a, b) => compareDays(a.day, b.day));
}

function daysBetween(first: Day, last: Day): number {
  return dayCount({ type: "span", first, last }) - 1;
}
