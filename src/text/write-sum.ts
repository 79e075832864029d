import type { PartialSum } from "../figure/figure-sum.ts";
import type { Unit } from "../figure/unit.ts";
import { type Locale, t } from "./catalogue.ts";
import { type NumberStyle, writeNumber } from "./write-number.ts";

/**
 * Writes a sum with what it lacks: "4,0 + PM (2)", "1.250 + onbekend (1)"; "PM (2)" when there is no number at all. What
 * is missing is never left out, for then it would read as zero.
 */
export function writeSum(sum: PartialSum, unit: Unit, style: NumberStyle, locale: Locale = "nl"): string {
  const missing = [...sum.missing].map(([reason, count]) => `${t(locale, `reason.${reason}`)} (${count})`);
  const known = sum.count > 0 || missing.length === 0 ? [writeNumber(sum.known, unit, style, locale)] : [];
  return [...known, ...missing].join(" + ");
}
