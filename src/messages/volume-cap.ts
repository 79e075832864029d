import { dayNumber, monthsTouched, weekday } from "./day-number.ts";

/** From the first up to and including the last day. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** What was allocated: how much of which unit, how often (lists WJ756 and WMO757). */
export interface Allotment {
  readonly volume: number;
  readonly unit: string;
  readonly frequency: string;
}

/** Units with which effort is paid; the others (82, 83) are paid by result. Source: variants of assignment, iWmo and iJw 3.2. */
const effortUnits: ReadonlySet<string> = new Set(["01", "04", "14", "16", "84"]);

/** Whether a unit counts effort (minutes, hours, days) and not a result. */
function isEffort(unit: string): boolean {
  return effortUnits.has(unit);
}

/** ISO weeks that a stretch of days touches; a broken week counts fully (IV077, IV078). */
export function weeksTouched({ first, last }: Days): number {
  const monday = (day: number) => day - (weekday(day) - 1);
  return (monday(dayNumber(last)) - monday(dayNumber(first))) / 7 + 1;
}

/** Sundays in a stretch of days. */
function sundaysIn({ first, last }: Days): number {
  const [start, end] = [dayNumber(first), dayNumber(last)];
  const sunday = start + ((7 - weekday(start)) % 7);
  return sunday > end ? 0 : Math.floor((end - sunday) / 7) + 1;
}

/**
 * Weeks that may be declared over a product period of an allocation that is paid by result: its Sundays, and one more in
 * the period with the last Sunday of the allocation when that does not end on a Sunday (IV077). An allocation without a
 * Sunday has one week, in the period that holds its end: the rule does not say so (ADR 25).
 */
export function outputWeeks(period: Days, allocation: Days): number {
  const end = dayNumber(allocation.last);
  const endsOnSunday = weekday(end) === 7;
  const holds = (day: number) => day >= dayNumber(period.first) && day <= dayNumber(period.last);
  if (sundaysIn(allocation) === 0) return holds(end) ? 1 : 0;
  const lastSunday = end - (weekday(end) % 7);
  return sundaysIn(period) + (!endsOnSunday && holds(lastSunday) ? 1 : 0);
}

/**
 * The most that may be declared over a product period, in the unit of the allocation (TR321, IV076–IV078). The period lies
 * in one calendar month and within the allocation. Undefined where the end of the allocation decides and there is none.
 */
export function periodCap(
  { volume, unit, frequency }: Allotment,
  period: Days,
  allocation: PartlyOpen,
): number | undefined {
  switch (frequency) {
    case "1":
      return volume * daysIn(period);
    case "2":
      if (isEffort(unit)) return volume * weeksTouched(period);
      return allocation.last === undefined
        ? undefined
        : volume * outputWeeks(period, { first: allocation.first, last: allocation.last });
    case "4":
    case "6":
      return volume;
    default:
      return undefined;
  }
}

/** The most that may be declared over the whole allocation (TR322, IV077). Undefined without an end, unless it is a total. */
export function totalCap({ volume, unit, frequency }: Allotment, { first, last }: PartlyOpen): number | undefined {
  if (frequency === "6") return volume;
  if (last === undefined) return undefined;
  const days = { first, last };
  switch (frequency) {
    case "1":
      return volume * daysIn(days);
    case "2":
      return volume * (isEffort(unit) ? weeksTouched(days) : outputWeeks(days, days));
    case "4":
      return volume * monthsTouched(first, last);
    default:
      return undefined;
  }
}

/** A stretch of days that may have no end. */
export interface PartlyOpen {
  readonly first: string;
  readonly last?: string;
}

function daysIn({ first, last }: Days): number {
  return dayNumber(last) - dayNumber(first) + 1;
}
