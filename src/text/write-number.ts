import { type Decimal, decimalOf, divideDecimals, multiplyDecimals } from "../figure/decimal.ts";
import { isMissing, type Value } from "../figure/missing.ts";
import type { Unit } from "../figure/unit.ts";
import { type Locale, t } from "./catalogue.ts";

/** How a number is written in one table, chart or sentence. */
export interface NumberStyle {
  /** What one written unit is worth: 1, 1000 or 1000000 (of euros, or of the unit). */
  readonly scale: number;
  readonly decimals: number;
  /** Write a plus before positive numbers, as in a difference. */
  readonly signed?: boolean;
}

const minus = "\u2212";
const fixedSpace = "\u00a0";
const marks = { nl: { thousands: ".", decimal: "," }, en: { thousands: ",", decimal: "." } } as const;

/**
 * Writes a number in the base of its unit (cents for money) for a table: 107400000 cents at scale 1000000 with one
 * decimal is "1,1". Rounds half away from zero; a negative number has a true minus (U+2212), and what rounds to zero has
 * no sign. Throws RangeError for NaN and infinities.
 */
export function writeNumber(base: number, unit: Unit, style: NumberStyle, locale: Locale = "nl"): string {
  const scale = multiplyDecimals(decimalOf(style.scale), baseOf(unit));
  return writeDecimal(divideDecimals(decimalOf(base), scale, style.decimals), style.signed ?? false, locale);
}

/** Writes a value for a table: the number in its style, or the word for why there is none. */
export function writeValue(value: Value, unit: Unit, style: NumberStyle, locale: Locale = "nl"): string {
  return isMissing(value) ? t(locale, `reason.${value.missing}`) : writeNumber(value, unit, style, locale);
}

/**
 * Writes an amount in cents with its sign of currency and the word of its scale: "€ 1,07 mln", "€ 84.000",
 * "€ −3,1 mln". The parts keep together on one line.
 */
export function writeMoney(cents: number, style: NumberStyle, locale: Locale = "nl"): string {
  const words = [`€`, writeNumber(cents, { quantity: "money" }, style, locale), scaleWord(style.scale, locale)];
  return words.filter((word) => word !== "").join(fixedSpace);
}

/** Writes a percentage as the reader's language does: "10,5%". */
export function writePercent(value: number, style: Omit<NumberStyle, "scale">, locale: Locale = "nl"): string {
  return `${writeNumber(value, { quantity: "percent" }, { ...style, scale: 1 }, locale)}%`;
}

/** The words for what a table is in: "mln", or nothing at scale 1. */
function scaleWord(scale: number, locale: Locale): string {
  if (scale === 1e3) return t(locale, "scale.thousand");
  if (scale === 1e6) return t(locale, "scale.million.short");
  if (scale === 1e9) return t(locale, "scale.billion.short");
  if (scale === 1) return "";
  return `× ${writeDecimal(decimalOf(scale), false, locale)}`;
}

/** Writes all decimals that a number has, without rounding. */
export function writeDecimal(value: Decimal, signed: boolean, locale: Locale = "nl"): string {
  const { thousands, decimal } = marks[locale];
  const size = String(value.digits < 0n ? -value.digits : value.digits).padStart(value.decimals + 1, "0");
  const whole = size.slice(0, size.length - value.decimals).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const fraction = value.decimals === 0 ? "" : decimal + size.slice(-value.decimals);
  const sign = value.digits < 0n ? minus : signed && value.digits > 0n ? "+" : "";
  return sign + whole + fraction;
}

function baseOf(unit: Unit): Decimal {
  return { digits: unit.quantity === "money" ? 100n : 1n, decimals: 0 };
}
