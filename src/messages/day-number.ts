const perDay = 86_400_000;

/** Days since 1 January 1970 of a valid day `2026-01-31`; dates of messages are compared and counted as numbers. */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / perDay;
}

/** The day of a number, as `2026-01-31`. */
export function dayText(day: number): string {
  return new Date(day * perDay).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday; day 0 was a Thursday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first and the last day of the calendar month in which a day lies. */
export function monthOf(day: string): { readonly first: string; readonly last: string } {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return { first: `${day.slice(0, 7)}-01`, last: dayText(Date.UTC(year, month, 0) / perDay) };
}

/** How many calendar months two days touch, from the first to the last, both included. */
export function monthsTouched(first: string, last: string): number {
  return (
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
    Number(last.slice(5, 7)) -
    Number(first.slice(5, 7)) +
    1
  );
}

/**
 * Working days after `from` up to and including `to`: Monday to Friday without the holidays on which nobody works. Source:
 * Algemene termijnenwet, article 3, with Easter by the method of Meeus.
 */
export function workingDaysBetween(from: string, to: string): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  let count = 0;
  // Beyond a year nobody asks how many days exactly.
  for (let day = start + 1; day <= end && day <= start + 400; day += 1) {
    if (weekday(day) <= 5 && !isHoliday(day)) count += 1;
  }
  return count;
}

function isHoliday(day: number): boolean {
  const text = dayText(day);
  if (["01-01", "12-25", "12-26"].includes(text.slice(5))) return true;
  // King's Day moves to Saturday when it falls on a Sunday, so it is never missed on a working day.
  if (text.slice(5) === "04-27" || (text.slice(5) === "05-05" && Number(text.slice(0, 4)) % 5 === 0)) return true;
  // Good Friday, Easter Monday, Ascension Day, Whit Monday.
  return [-2, 1, 39, 50].includes(day - easter(Number(text.slice(0, 4))));
}

function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(`${year}-${String(Math.floor(f / 31)).padStart(2, "0")}-${String((f % 31) + 1).padStart(2, "0")}`);
}
