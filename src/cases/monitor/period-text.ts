/** The month before `2026-01` is `2025-12`. */
export function monthBefore(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

/** The last day of a month or year: `2026-02-28` of `2026-02`. */
export function lastDayOf(period: string): string {
  if (period.length === 4) return `${period}-12-31`;
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The month so many months after one. */
function monthAfter(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** Whether a month or year was over on a day, and so many months had passed since. */
export function isOver(period: string, day: string, wait: number): boolean {
  const end = period.length === 4 ? `${period}-12` : period;
  return lastDayOf(monthAfter(end, wait)) <= day;
}
