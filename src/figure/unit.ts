/** What a number counts. Money is in eurocents; everything else is the plain number in the named unit. */
export type Unit =
  | { readonly quantity: "money"; readonly per?: Per }
  | { readonly quantity: "count"; readonly of: string; readonly per?: Per }
  | { readonly quantity: "percent"; readonly of?: string }
  | { readonly quantity: "percentage-point" }
  | { readonly quantity: "ratio" }
  | { readonly quantity: "index" }
  | { readonly quantity: "score"; readonly of?: string }
  | { readonly quantity: "fte" }
  | {
      readonly quantity: "duration";
      readonly in: "minute" | "hour" | "day" | "working-day" | "week" | "month" | "year";
    };

/** The denominator of a rate. */
export type Per =
  | "inhabitant"
  | "household"
  | "client"
  | "1000-inhabitants"
  | "1000-households"
  | "1000-clients"
  | "unit"
  | "benefit"
  | "hour"
  | "week"
  | "month"
  | "year"
  | "fte";

/** Tells whether a number was divided by something, as a price, a share or an average is: no quantity of anything. */
export function isRate(unit: Unit): boolean {
  switch (unit.quantity) {
    case "money":
    case "count":
      return unit.per !== undefined;
    case "fte":
    case "duration":
      return false;
    default:
      return true;
  }
}

/** Tells whether two numbers count the same thing, so that one can be set against the other. */
export function mayCompare(a: Unit, b: Unit): boolean {
  return unitKey(a) === unitKey(b);
}

/**
 * Tells whether two numbers may be added: they count the same thing and are quantities. Averages, prices, shares, indices
 * and scores never add up (rules of the field, section 3; areas with rates).
 */
export function mayAdd(a: Unit, b: Unit): boolean {
  return mayCompare(a, b) && !isRate(a);
}

function unitKey(unit: Unit): string {
  const of = "of" in unit ? unit.of : undefined;
  const per = "per" in unit ? unit.per : undefined;
  const length = unit.quantity === "duration" ? unit.in : undefined;
  return JSON.stringify([unit.quantity, of, per, length]);
}
