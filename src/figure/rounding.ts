import type { Figure } from "./figure.ts";
import type { Interval } from "./interval.ts";
import { isMissing } from "./missing.ts";
import { printedInterval } from "./printed.ts";

/**
 * The interval, in the base of the unit, in which the unrounded number lies: from its printed precision, or from the
 * rounding of what it was computed from. A number that is exact as it stands gives an interval of one point; a missing
 * one gives none.
 */
export function roundingOf(figure: Figure): Interval | undefined {
  if (isMissing(figure.value)) return undefined;
  if (figure.rounding !== undefined) return figure.rounding;
  if (figure.printed !== undefined) return printedInterval(figure.printed, figure.unit);
  return { low: figure.value, high: figure.value };
}
