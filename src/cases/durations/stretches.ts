/** Quarters of a year in which a duration is told on pages: three years of them. */
export const quarters = 12;
const daysInQuarter = 365.25 / 4;

/** The last day of each quarter of a duration, from 0: 0, 91, 183, 274, 365 and so on. */
export const quarterEnds: readonly number[] = Array.from({ length: quarters + 1 }, (_, at) =>
  Math.round(at * daysInQuarter),
);

/** The quarter in which a number of days lies: 0 for none at all, one more than there are for what lies behind the last. */
export function quarterOf(days: number): number {
  const at = quarterEnds.findIndex((end) => days <= end);
  return at === -1 ? quarters + 1 : at;
}

/** Days as months of a duration. */
export function monthsOf(days: number): number {
  return (days * 12) / 365.25;
}
