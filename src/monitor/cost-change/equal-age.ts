import { lastDayOfMonth, lastWholeMonth, monthNumber, monthText } from "../../figure/month-number.ts";

/** A row of whole months, first and last: `2025-01` up to and including `2025-12`. */
export interface MonthRange {
  readonly first: string;
  readonly last: string;
}

/** The last day of which something of each of two periods may be known when they are compared. */
export interface EqualAge {
  readonly one: string;
  readonly other: string;
}

/**
 * Until when two periods are listened to so that they are equally old: each to the end of the same month after it ended, the last that is over for the
 * younger on the day asked. Whole months, since declarations come in batches on days of the week: a batch of Monday 19 October would
 * fall out of a year in which the 19th is a Sunday. Periods that end together are both listened to on the day itself. Months as `2025-01`,
 * days as `2025-01-31`.
 */
export function equalAgeDays(asOf: string, one: MonthRange, other: MonthRange): EqualAge {
  const ends = { one: monthNumber(one.last), other: monthNumber(other.last) };
  if (ends.one === ends.other) return { one: asOf, other: asOf };
  const age = monthNumber(lastWholeMonth(asOf)) - Math.max(ends.one, ends.other);
  return { one: lastDayOfMonth(monthText(ends.one + age)), other: lastDayOfMonth(monthText(ends.other + age)) };
}
