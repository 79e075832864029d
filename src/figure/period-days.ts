import { Temporal } from "temporal-polyfill";
import type { Day, Period, PlainPeriod, Stretch } from "./period.ts";

/** The first and the last day of something, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** The first day of a stretch of the calendar. */
export function firstDay(stretch: Stretch): Day {
  return stretch.type === "span" ? firstDay(stretch.first) : toDay(startOf(stretch));
}

/** The last day of a stretch of the calendar, included in it. */
export function lastDay(stretch: Stretch): Day {
  if (stretch.type === "span") return lastDay(stretch.last);
  return toDay(startOf(stretch).add(lengthOf(stretch)).subtract({ days: 1 }));
}

/** The days of a period; of "one of several" the days from the earliest first to the latest last. */
export function daysOf(period: Period): DayRange {
  if (period.type !== "one-of") return { first: firstDay(period), last: lastDay(period) };
  const ranges = period.periods.map(daysOf);
  const [start] = ranges;
  if (start === undefined) throw new RangeError("one of no periods at all");
  return ranges.reduce(
    (all, range) => ({
      first: compareDays(range.first, all.first) < 0 ? range.first : all.first,
      last: compareDays(range.last, all.last) > 0 ? range.last : all.last,
    }),
    start,
  );
}

/** How many days a stretch counts. */
export function dayCount(stretch: Stretch): number {
  return toDate(firstDay(stretch)).until(toDate(lastDay(stretch))).days + 1;
}

/** Negative, zero or positive as day a comes before, is or comes after day b. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Tells whether the calendar has this day: 29 February only in leap years. Years have four digits. */
export function isCalendarDay({ year, month, day }: Day): boolean {
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** The number of ISO weeks in a year, 52 or 53: 28 December always lies in the last one. */
export function isoWeeksIn(year: number): number {
  return Temporal.PlainDate.from({ year, month: 12, day: 28 }).weekOfYear ?? 52;
}

/** Tells whether a year can be written: 1000 up to and including 9999. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9999;
}

/** The calendar date of a day. Throws RangeError for a day that does not exist. */
export function toDate({ year, month, day }: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
}

/** The day of a calendar date. */
export function toDay({ year, month, day }: Temporal.PlainDate): Day {
  return { type: "day", year, month, day };
}

const lengths = {
  day: { days: 1 },
  "iso-week": { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  "half-year": { months: 6 },
  year: { years: 1 },
  "school-year": { years: 1 },
} as const;

/** How long one period of this type lasts. */
export function lengthOf({ type }: Pick<PlainPeriod, "type">): { years?: number; months?: number; days?: number } {
  return lengths[type];
}

function startOf(period: PlainPeriod): Temporal.PlainDate {
  switch (period.type) {
    case "day":
      return toDate(period);
    case "year":
      return startOfMonth(period.year, 1);
    case "half-year":
      return startOfMonth(period.year, 6 * period.half - 5);
    case "quarter":
      return startOfMonth(period.year, 3 * period.quarter - 2);
    case "month":
      return startOfMonth(period.year, period.month);
    case "school-year":
      return startOfMonth(period.start, 8);
    case "iso-week":
      return startOfWeek(period.year, period.week);
  }
}

function startOfMonth(year: number, month: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: "reject" });
}

/** 4 January always lies in the first week. */
function startOfWeek(year: number, week: number): Temporal.PlainDate {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth.add({ days: 7 * (week - 1) - (fourth.dayOfWeek - 1) });
}
