import type { Day, Period } from "../figure/period.ts";
import { compareDays, daysOf } from "../figure/period-days.ts";
import type { Certainty } from "../policy/certainty.ts";
import type { DossierDocument } from "../policy/document.ts";

/** Whether all of a period lies before a day. */
export function isBefore(period: Period, day: Day): boolean {
  return compareDays(daysOf(period).last, day) < 0;
}

/** Whether a period begins after a day. */
export function beginsAfter(period: Period, day: Day): boolean {
  return compareDays(daysOf(period).first, day) > 0;
}

/** Whether a period is not over on a day. */
export function isNotOver(period: Period, day: Day): boolean {
  return compareDays(daysOf(period).last, day) > 0;
}

/**
 * How sure it is that something lies after a document: an inferred date may be months off, so that only another year is
 * certain; a period that has begun may have been reported early.
 */
export function certaintyAfter(period: Period, { date, dateNote }: DossierDocument): Certainty {
  const { first } = daysOf(period);
  if (first.year > date.year) return "zeker";
  if (dateNote !== undefined) return "mogelijk";
  return compareDays(first, date) > 0 ? "zeker" : "waarschijnlijk";
}
