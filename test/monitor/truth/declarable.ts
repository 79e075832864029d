import { type DayNumber, type MonthNumber, monthOf, weekdayOf } from "../../../src/synth/day-number.ts";

/** How much was allocated of which unit, how often and from when to when; without an end as long as it takes. */
export interface Allotted {
  readonly volume: number;
  readonly unit: string;
  readonly frequency: string;
  readonly begin: DayNumber;
  readonly end?: DayNumber;
}

const sunday = 6;
const isByResult = (unit: string): boolean => !["01", "04", "14", "16", "84"].includes(unit);

/** The days from one to another, both included. */
export function daysFrom(first: DayNumber, last: DayNumber): readonly DayNumber[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/**
 * How many units may be declared at most over the days of an allocation in one month (IV076 to IV078): so many a day, a month, or a week
 * that its days touch. Care by result counts by the weeks that end in the month. Undefined where a month has no most of its own.
 */
export function mostUnits(allotted: Allotted, days: readonly DayNumber[]): number | undefined {
  const { volume, unit, frequency, begin, end } = allotted;
  if (frequency === "1") return volume * days.length;
  if (frequency === "4") return volume;
  if (frequency !== "2") return undefined;
  if (!isByResult(unit)) return volume * new Set(days.map((day) => day - weekdayOf(day))).size;
  if (end === undefined) return undefined;
  const [first = 0] = days;
  return volume * weekEnds(begin, end).filter((day) => monthOf(day) === monthOf(first)).length;
}

/**
 * The day by which each week of care by result counts: its Sunday. A last week that is broken off counts with the week before it, or, where
 * it is the only one, by the last day of all (ADR 25).
 */
function weekEnds(begin: DayNumber, end: DayNumber): readonly DayNumber[] {
  const sundays = daysFrom(begin, end).filter((day) => weekdayOf(day) === sunday);
  return weekdayOf(end) === sunday ? sundays : [...sundays, sundays.at(-1) ?? end];
}

/** The months from one to another, both included. */
export function monthsFrom(first: MonthNumber, last: MonthNumber): readonly MonthNumber[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
