/** The month in which a month or day lies, counted from year 0 (year × 12 + month − 1): `2026-03` and `2026-03-31` are the same. Throws RangeError for what is neither. */
export function monthNumber(text: string): number {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) throw new RangeError(`not a month: ${text}`);
  return Number(year) * 12 + Number(month) - 1;
}

/** A month counted from year 0 as `2017-09`; the inverse of {@link monthNumber}. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The last month that is over on a day, both as text: `2026-02` on `2026-03-30` and `2026-03` on `2026-03-31`. Numbers of a month that has only begun say little. */
export function lastWholeMonth(day: string): string {
  const month = monthNumber(day);
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
  return monthText(monthNumber(next.slice(0, 7)) > month ? month : month - 1);
}

/** The last day of a month, both as text: `2024-02-29` of `2024-02`. */
export function lastDayOfMonth(month: string): string {
  const next = Date.parse(`${monthText(monthNumber(month) + 1)}-01T00:00:00Z`);
  return new Date(next - 86_400_000).toISOString().slice(0, "2024-02-29".length);
}
