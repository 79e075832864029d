import type { Day, Period, PlainPeriod, Stretch } from "./period.ts";
import {
  compareDays,
  type DayRange,
  daysOf,
  firstDay,
  isYear,
  lastDay,
  lengthOf,
  toDate,
  toDay,
} from "./period-days.ts";
import { periodText } from "./period-text.ts";

/** The period of a type that holds a day: the quarter, the school year, the ISO week of 11 June 2018. */
export function periodOf<T extends PlainPeriod["type"]>(day: Day, type: T): Extract<PlainPeriod, { type: T }>;
export function periodOf(day: Day, type: PlainPeriod["type"]): PlainPeriod {
  const { year, month } = day;
  switch (type) {
    case "day":
      return day;
    case "year":
      return { type, year };
    case "half-year":
      return { type, year, half: month <= 6 ? 1 : 2 };
    case "quarter":
      return { type, year, quarter: month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4 };
    case "month":
      return { type, year, month };
    case "school-year":
      return { type, start: month >= 8 ? year : year - 1 };
    case "iso-week": {
      const { weekOfYear = 1, yearOfWeek = year } = toDate(day);
      return { type, year: yearOfWeek, week: weekOfYear };
    }
  }
}

/** The period so many periods of its own type later, or earlier when negative. Throws RangeError outside the years 1000–9999. */
export function shiftPeriod<P extends PlainPeriod>(period: P, by: number): P;
export function shiftPeriod(period: PlainPeriod, by: number): PlainPeriod {
  const { years = 0, months = 0, days = 0 } = lengthOf(period);
  const start = toDate(firstDay(period)).add({ years: years * by, months: months * by, days: days * by });
  return withinYears(periodOf(toDay(start), period.type));
}

/** The period itself. Throws RangeError when its year cannot be written with four digits. */
export function withinYears<P extends PlainPeriod>(period: P): P {
  const year = period.type === "school-year" ? period.start : period.year;
  if (!isYear(year)) throw new RangeError(`a period in the year ${year} cannot be written`);
  return period;
}

/** The period of the same type right after this one. */
export function nextPeriod<P extends PlainPeriod>(period: P): P {
  return shiftPeriod(period, 1);
}

/** The period of the same type right before this one. */
export function previousPeriod<P extends PlainPeriod>(period: P): P {
  return shiftPeriod(period, -1);
}

/** Tells whether two periods are written the same; "one of" is the same only as notation, not as a year. */
export function samePeriod(a: Period, b: Period): boolean {
  return periodText(a) === periodText(b);
}

/** Tells whether every day of the inner period surely lies in the outer one, whichever alternative is the true one. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return surely(outer, inner, (a, b) => compareDays(a.first, b.first) <= 0 && compareDays(b.last, a.last) <= 0);
}

/** Tells whether two periods share a day: `unsure` when it depends on which alternative is the true one. */
export function periodsOverlap(a: Period, b: Period): "yes" | "no" | "unsure" {
  const share = (x: DayRange, y: DayRange) => compareDays(x.first, y.last) <= 0 && compareDays(y.first, x.last) <= 0;
  if (surely(a, b, share)) return "yes";
  return surely(a, b, (x, y) => !share(x, y)) ? "no" : "unsure";
}

/**
 * How two periods stand in time: `before` and `after` when they share no day, `equal` when they are the same days. A
 * partial order: undefined for periods that overlap, and for "one of several" unless every alternative gives the same.
 */
export function comparePeriods(a: Period, b: Period): "before" | "equal" | "after" | undefined {
  if (surely(a, b, (x, y) => compareDays(x.last, y.first) < 0)) return "before";
  if (surely(a, b, (x, y) => compareDays(y.last, x.first) < 0)) return "after";
  const same = (x: DayRange, y: DayRange) => compareDays(x.first, y.first) === 0 && compareDays(x.last, y.last) === 0;
  return surely(a, b, same) ? "equal" : undefined;
}

/**
 * The periods of a type that lie wholly within a stretch, in order: the four quarters of a year, the weeks that begin and
 * end in a month. None when the type is larger than the stretch.
 */
export function subPeriods<T extends PlainPeriod["type"]>(
  stretch: Stretch,
  type: T,
): readonly Extract<PlainPeriod, { type: T }>[];
export function subPeriods(stretch: Stretch, type: PlainPeriod["type"]): readonly PlainPeriod[] {
  const { first, last } = daysOf(stretch);
  const found: PlainPeriod[] = [];
  let period: PlainPeriod = periodOf(first, type);
  if (compareDays(firstDay(period), first) < 0) period = periodOf(dayAfter(period), type);
  while (compareDays(lastDay(period), last) <= 0) {
    found.push(period);
    period = periodOf(dayAfter(period), type);
  }
  return found;
}

function dayAfter(period: PlainPeriod): Day {
  return toDay(toDate(lastDay(period)).add({ days: 1 }));
}

function surely(a: Period, b: Period, holds: (a: DayRange, b: DayRange) => boolean): boolean {
  return alternatives(a).every((x) => alternatives(b).every((y) => holds(daysOf(x), daysOf(y))));
}

function alternatives(period: Period): readonly Stretch[] {
  return period.type === "one-of" ? period.periods : [period];
}
