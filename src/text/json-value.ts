import { decimalOf, toNumber } from "../figure/decimal.ts";
import { isMissing, type Missing, type Value } from "../figure/missing.ts";
import type { Unit } from "../figure/unit.ts";

/**
 * A value as JSON shows it: money in euros, everything else in its unit, a missing one as `{"missing": "pm"}` and never
 * as null. 30 cents are 0.3, whatever sums of euros would have made of it.
 */
export function jsonValue(value: Value, unit: Unit): number | Missing {
  if (isMissing(value)) return value;
  if (unit.quantity !== "money") return value;
  const { digits, decimals } = decimalOf(value);
  return toNumber({ digits, decimals: decimals + 2 });
}
