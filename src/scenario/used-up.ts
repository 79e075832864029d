import type { Interval } from "../figure/interval.ts";
import { isMissing, type Missing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Line } from "./comparison.ts";

/** A point in a year of a comparison: `share` runs from 0, its first moment, up to 1. */
export interface Moment {
  readonly year: string;
  readonly share: number;
}

/**
 * When a reserve is used up: the earliest and the latest moment that the rounding of the numbers allows. Undefined is after
 * the last year.
 */
export type UsedUp =
  | { readonly type: "known"; readonly earliest: Moment | undefined; readonly latest: Moment | undefined }
  | { readonly type: "unknown"; readonly reason: Missing };

/**
 * The moment at which an opening amount in cents is spent, if the balance of a year comes evenly over that year. One that is
 * spent at the very end of a year is used up at the first moment of the next year that has a deficit.
 */
export function spentAt(
  opening: number,
  balances: readonly { readonly year: string; readonly value: number }[],
): Moment | undefined {
  let level = opening;
  for (const { year, value } of balances) {
    if (level + value < 0) return { year, share: Math.max(0, level) / -value };
    level += value;
  }
  return undefined;
}

/** When a reserve that lies between two amounts is used up by the balances of a scenario, within their rounding. */
export function usedUp(opening: Interval, balance: Line): UsedUp {
  const years: { readonly year: string; readonly bounds: Interval }[] = [];
  for (const { year, figure } of balance) {
    const { value } = figure;
    if (isMissing(value)) return { type: "unknown", reason: value };
    years.push({ year, bounds: roundingOf(figure) ?? { low: value, high: value } });
  }
  const at = (amount: number, bound: "low" | "high") =>
    spentAt(
      Math.max(0, amount),
      years.map(({ year, bounds }) => ({ year, value: bounds[bound] })),
    );
  return { type: "known", earliest: at(opening.low, "low"), latest: at(opening.high, "high") };
}
