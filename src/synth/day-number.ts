/** A day as the number of days since 1 January 1970. Whole numbers: a run makes millions of dates. */
export type DayNumber = number;

/** A calendar month as the number of months since January of the year 0. */
export type MonthNumber = number;

/** The year, month and day of a day number. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a date of the Gregorian calendar. Method: Hinnant, "chrono-compatible low-level date algorithms" (2013). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The date of a day number; the inverse of {@link dayNumber}. */
export function dateOf(day: DayNumber): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day as `2024-02-29`. */
export function dayText(day: DayNumber): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${year}-${two(month)}-${two(ofMonth)}`;
}

/** The month as `2024-02`. */
export function monthText(month: MonthNumber): string {
  return `${yearOf(month)}-${two((month % 12) + 1)}`;
}

/** The month in which a day lies. */
export function monthOf(day: DayNumber): MonthNumber {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
}

/** The year in which a month lies. */
export function yearOf(month: MonthNumber): number {
  return Math.floor(month / 12);
}

/** The first day of a month. */
export function firstDayOf(month: MonthNumber): DayNumber {
  return dayNumber(yearOf(month), (month % 12) + 1, 1);
}

/** The last day of a month. */
export function lastDayOf(month: MonthNumber): DayNumber {
  return firstDayOf(month + 1) - 1;
}

/** The same day so many months later, or the last day of that month where it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const month = monthOf(day) + months;
  return Math.min(firstDayOf(month) + dateOf(day).day - 1, lastDayOf(month));
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** So many working days later; Saturdays and Sundays are none, holidays are not known here. */
export function addWorkingDays(day: DayNumber, count: number): DayNumber {
  let at = day;
  for (let left = count; left > 0; ) {
    at += 1;
    if (weekdayOf(at) < 5) left -= 1;
  }
  return weekdayOf(at) < 5 ? at : at + 7 - weekdayOf(at);
}

/** The number of ISO weeks that the days from `first` to `last` touch; broken weeks count (iWmo/iJw IV076). */
export function weeksTouched(first: DayNumber, last: DayNumber): number {
  return (last - weekdayOf(last) - (first - weekdayOf(first))) / 7 + 1;
}

/** Whole years between a birth and a day. */
export function ageOn(born: DayNumber, day: DayNumber): number {
  const [birth, now] = [dateOf(born), dateOf(day)];
  const had = now.month > birth.month || (now.month === birth.month && now.day >= birth.day);
  return now.year - birth.year - (had ? 0 : 1);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
