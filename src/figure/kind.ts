import { isMissing, type Value } from "./missing.ts";

/**
 * What sort of statement an amount is. A total shows each kind apart.
 *
 * Source: rules of the field, section 1 (Zwolle J3 avoided cost, W2 re-estimate, W3 release of a reserve).
 */
export const kinds = [
  "fixed",
  "estimate",
  "provisional",
  "indicative",
  "minimum",
  "maximum",
  "range",
  "pm",
  "not-quantified",
  "not-applicable",
  "see-other",
  "avoided-cost",
  "re-estimate",
  "reserve-release",
] as const;
export type Kind = (typeof kinds)[number];

/**
 * What a sum is: fixed when all its terms are, provisional when some are provisional, and as soon as one is softer an
 * estimate. A term without a number, PM, makes the part that is known no softer (Almelo, table 2: 2017).
 */
export function kindOfSum(figures: readonly { readonly kind: Kind; readonly value: Value }[]): Kind {
  const known = figures.filter(({ value }) => !isMissing(value));
  const terms = known.length === 0 ? figures : known;
  if (terms.every(({ kind }) => kind === "fixed")) return "fixed";
  return terms.every(({ kind }) => kind === "fixed" || kind === "provisional") ? "provisional" : "estimate";
}

/** How settled a figure is. */
export const statuses = ["provisional", "revised", "final", "published"] as const;
export type Status = (typeof statuses)[number];

/** Recurring every year (*structureel*, S) or once (*incidenteel*, I). */
export const recurrences = ["structural", "one-off", "mixed", "unknown"] as const;
export type Recurrence = (typeof recurrences)[number];
