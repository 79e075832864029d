import { quantileOfSorted } from "../../figure/quantile.ts";

/** How a number lies among municipalities: the ends, the quarters (type 7 of Hyndman and Fan) and how many there are. */
export interface Distribution {
  readonly count: number;
  readonly low: number;
  readonly firstQuarter: number;
  readonly median: number;
  readonly thirdQuarter: number;
  readonly high: number;
}

/** Of fewer than this nobody can say what is usual. */
export const fewestPeers = 3;

/** The distribution of the others; undefined of too few. */
export function distributionOf(values: readonly number[]): Distribution | undefined {
  if (values.length < fewestPeers) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => quantileOfSorted(sorted, share);
  return {
    count: values.length,
    low: at(0),
    firstQuarter: at(0.25),
    median: at(0.5),
    thirdQuarter: at(0.75),
    high: at(1),
  };
}

/** How many of the others lie below a number; one that is the same counts for neither side. */
export function belowCount(own: number, others: readonly number[]): number {
  return others.filter((one) => one < own).length;
}
