import type { Figure } from "./figure.ts";
import type { Interval } from "./interval.ts";
import { isMissing } from "./missing.ts";
import { printedInterval } from "./printed.ts";

/** A whole number of things, printed in full and not as "ruim" or "circa" so many: it was counted, not rounded. */
function isCounted({ unit, printed }: Figure): boolean {
  const { scale, decimals, qualifier } = printed ?? {};
  return (
    unit.quantity === "count" && unit.per === undefined && scale === 1 && decimals === 0 && qualifier === undefined
  );
}

/** Reading a printed numeral costs far more than a sum, and a printed figure is a term of many sums: it never changes, so it is read once. */
const known = new WeakMap<Figure, { readonly interval: Interval | undefined }>();

/**
 * The interval, in the base of the unit, in which the unrounded number lies: from its printed precision, or from the
 * rounding of what it was computed from. A number that is exact as it stands gives an interval of one point; a missing
 * one gives none.
 */
export function roundingOf(figure: Figure): Interval | undefined {
  if (isMissing(figure.value)) return undefined;
  if (figure.rounding !== undefined) return figure.rounding;
  if (figure.printed === undefined || isCounted(figure)) return { low: figure.value, high: figure.value };
  const read = known.get(figure) ?? { interval: printedInterval(figure.printed, figure.unit) };
  known.set(figure, read);
  return read.interval;
}
