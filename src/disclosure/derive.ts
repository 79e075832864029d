import type { HiddenReason } from "../figure/shown.ts";
import type { ReleasedCell } from "./release.ts";
import type { DisclosureRules } from "./rules.ts";

/** A rate, percentage or mean made of what was released, or why there is none. */
export type Derived = { readonly value: number } | { readonly hidden: HiddenReason };

/**
 * Divides two released cells: a rate, a percentage or a mean is computed after protection, from numbers that every reader
 * has, and only on enough observations (CBS: at least 100 for percentages and means). `per` multiplies: 100 for percents.
 */
export function divideReleased(
  numerator: ReleasedCell,
  denominator: ReleasedCell,
  { minimumObservations }: DisclosureRules,
  per = 1,
): Derived {
  if ("hidden" in numerator) return numerator;
  if ("hidden" in denominator) return denominator;
  if (denominator.shown < minimumObservations)
    return { hidden: { because: "few-observations", minimum: minimumObservations } };
  return { value: (numerator.shown * per) / denominator.shown };
}
