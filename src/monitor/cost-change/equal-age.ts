import { monthNumber, monthText } from "../../figure/month-number.ts";

/** A row of whole months, first and last: `2025-01` up to and including `2025-12`. */
export interface MonthRange {
  readonly first: string;
  readonly last: string;
}

/**
 * The day on which the older of two periods was as old as the newer is on the day asked: so many months earlier as it ended earlier, and at
 * the end of a month where that has fewer days. Months as `2025-01`, days as `2025-01-31`.
 */
export function equalAgeDay(asOf: string, one: MonthRange, other: MonthRange): string {
  const earlier = Math.abs(monthNumber(one.last) - monthNumber(other.last));
  const month = monthNumber(asOf) - earlier;
  const day = Math.min(Number(asOf.slice(8)), daysIn(Math.floor(month / 12), (month % 12) + 1));
  return `${monthText(month)}-${String(day).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
