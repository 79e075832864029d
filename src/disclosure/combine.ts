import type { Figure } from "../figure/figure.ts";
import { isMissing, missing } from "../figure/missing.ts";
import type { Ground, Shown } from "../figure/shown.ts";

/** What a computed figure says beside its value. */
export type ComputedFrame = Omit<Figure, "value" | "printed" | "interval" | "rounding">;

/**
 * Computes a figure from figures that are shown and from nothing else: any reader of those could do so too, and therefore it may be shown
 * (rules of the field, section 7). With a hidden one among them it is hidden; where one is missing for another reason it is missing for that.
 * A computation that gives no number (a division by zero) is not applicable.
 */
export function combineShown(
  inputs: readonly Shown[],
  compute: (values: readonly number[]) => number,
  frame: ComputedFrame,
): Shown {
  const values: number[] = [];
  for (const { value } of inputs) {
    if (!isMissing(value)) values.push(value);
    else if (value.missing === "suppressed")
      return {
        ...frame,
        value: missing("suppressed"),
        ground: "protected",
        hidden: { because: "input-hidden" },
      } as Shown;
    else return { ...frame, value, ground: groundOf(inputs) } as Shown;
  }
  const result = compute(values);
  return {
    ...frame,
    value: Number.isFinite(result) ? result : missing("not-applicable"),
    ground: groundOf(inputs),
  } as Shown;
}

/** True numbers make a true number; what was published already stays so only among its like. */
function groundOf(inputs: readonly Shown[]): Ground {
  const grounds = new Set(inputs.map(({ ground }) => ground));
  if (grounds.has("authorised")) return "authorised";
  const [only] = grounds;
  return grounds.size === 1 && only !== undefined ? only : "protected";
}
