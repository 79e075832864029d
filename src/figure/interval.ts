/** A closed interval in the base of a unit. `level` is the share of cases that it should cover (0.8), if it is a forecast. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level?: number;
}
