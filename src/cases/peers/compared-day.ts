import { lastDayOfMonth, lastWholeMonth } from "../../figure/month-number.ts";
import type { KnownDays } from "../monitor/known-days.ts";

/** A delivery of a month may end some days before the month does: on its last Friday, or on the last working day before holidays. */
const daysShort = 7;

/**
 * The day as of which a municipality and others are compared: the end of the last month that is over on the last day of which something is known of
 * the municipality itself. So it is the same beside whatever group, and two comparisons are of one day or lie a month apart: numbers of days
 * close together could be subtracted. Who was known for less than a month is compared on that last day. Source: ADR 34.
 */
export function comparedDay({ first, last }: KnownDays): string {
  const day = lastDayOfMonth(lastWholeMonth(last));
  return day < first ? last : day;
}

/** Whether enough is known of another to compare it on a day: until at most a week before it. One that stopped earlier would look cheap. */
export function reaches(days: KnownDays | undefined, day: string): boolean {
  if (days === undefined) return false;
  return Date.parse(days.last) + daysShort * 86_400_000 > Date.parse(day);
}
