/**
 * A closed interval in the base of a unit. `level` is the share of cases that it should cover (0.8), if it is a forecast.
 * An end may be infinite: "at least 10" has no other end.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level?: number;
}

/** The interval of one number that is exact. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** Where a sum lies when its terms lie in these. The level is lost: two intervals of 80 % do not add up to one of 80 %. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** Where a difference lies. The level is lost, as in {@link addIntervals}. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** All of an interval times a factor; a negative one turns it around. The level stays. Times zero is zero, also of infinity. */
export function scaleInterval(interval: Interval, factor: number): Interval {
  const scaled = (end: number): number => (factor === 0 || end === 0 ? 0 : end * factor);
  const ends = { low: scaled(interval.low), high: scaled(interval.high) };
  return { ...interval, ...(factor < 0 ? { low: ends.high, high: ends.low } : ends) };
}

/** Tells whether a number lies in an interval, its ends included. */
export function containsValue(interval: Interval, value: number): boolean {
  return interval.low <= value && value <= interval.high;
}

/** What two intervals share; undefined when that is nothing. The level is lost. */
export function intersectIntervals(a: Interval, b: Interval): Interval | undefined {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : undefined;
}
