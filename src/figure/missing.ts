/**
 * Why there is no number. A missing number is a value like any other: it travels, is shown and is explained;
 * it is never zero and never a bare `null`.
 *
 * Source: rules of the field, section 4 (Tynaarlo L3010 for "not measured"; Dronten L923, L2363, L2462 for "contradictory").
 */
export const missingReasons = [
  "unknown",
  "not-measured",
  "not-yet-available",
  "not-applicable",
  "not-quantified",
  "pm",
  "see-other",
  "suppressed",
  "contradictory",
  "lost-in-source",
  "no-longer-traceable",
  "expired",
  "too-few",
] as const;

export type MissingReason = (typeof missingReasons)[number];

/** The absence of a number, in the shape that JSON shows it: `{"missing": "pm"}`. */
export interface Missing {
  readonly missing: MissingReason;
}

/** A number in the base of its unit (eurocents for money), or the reason why there is none. */
export type Value = number | Missing;

/** Makes a missing value. */
export function missing(reason: MissingReason): Missing {
  return { missing: reason };
}

/** Tells whether a value is missing. */
export function isMissing(value: Value): value is Missing {
  return typeof value !== "number";
}
