import { addDecimals, type Decimal, decimalOf, multiplyDecimals, roundDecimal, toNumber } from "./decimal.ts";
import type { Interval } from "./interval.ts";
import { type Notation, readNumeral } from "./numeral.ts";
import { isProblem } from "./problem.ts";
import type { Unit } from "./unit.ts";

/** How the words around a printed number bound it: "ruim", "bijna", "circa", "minimaal", "maximaal". */
export const qualifiers = ["above", "below", "about", "at-least", "at-most"] as const;
export type Qualifier = (typeof qualifiers)[number];

/**
 * A number as its source printed it. `text` is literal ("1.009", "-3,07", "0,84"); `scale` is what one printed unit
 * is worth in the unit's ordinary size (1000 for "in duizenden €", 1000000 for "in mln €"); `decimals` is how many
 * decimals were printed, so that the interval that the rounding stands for is known.
 */
export interface Printed {
  readonly text: string;
  readonly scale: number;
  readonly decimals: number;
  /** The words around the number, where they bound it. */
  readonly qualifier?: Qualifier;
  /** Dutch unless the source writes decimals with a point. */
  readonly notation?: Notation;
}

/**
 * The value of a printed number in the base of its unit, computed exactly: "1.009" in thousands of euros is 100,900,000
 * cents. An amount of money is rounded to the cent, half away from zero; a price (money per something) keeps its
 * fractions of a cent. Undefined when the text holds no number ("PM").
 */
export function printedValue(printed: Printed, unit: Unit): number | undefined {
  const value = exactValue(printed, unit);
  if (value === undefined) return undefined;
  const amount = unit.quantity === "money" && unit.per === undefined ? roundDecimal(value, 0) : value;
  return toNumber(amount);
}

/**
 * The closed interval, in the base of the unit (cents for money), that a printed number stands for. Rounding leaves half
 * a unit of the last printed decimal on both sides: "0,60" in millions of euros is 59,500,000 to 60,500,000 cents.
 * A qualifier speaks about the last digit that is not a closing zero ("ruim 600" is 600 to 700): above and below give that
 * step on one side, about gives it on both, at-least and at-most leave the other side open (infinite). Undefined when the
 * text holds no number.
 *
 * @param qualifier bounds given beside the number, instead of the printed one's own.
 */
export function printedInterval(printed: Printed, unit: Unit, qualifier = printed.qualifier): Interval | undefined {
  const value = exactValue(printed, unit);
  if (value === undefined) return undefined;
  const factor = baseFactor(printed, unit);
  const half = multiplyDecimals({ digits: 5n, decimals: printed.decimals + 1 }, factor);
  const step = multiplyDecimals(lastPlace(printed), factor);
  const at = (offset: Decimal, sign: 1n | -1n): number =>
    toNumber(addDecimals(value, { digits: sign * offset.digits, decimals: offset.decimals }));
  const away = value.digits < 0n ? -1n : 1n;
  if (qualifier === undefined) return { low: at(half, -1n), high: at(half, 1n) };
  switch (qualifier) {
    case "about":
      return { low: at(step, -1n), high: at(step, 1n) };
    case "above":
      return ordered(toNumber(value), at(step, away));
    case "below":
      return ordered(toNumber(value), at(step, away === 1n ? -1n : 1n));
    case "at-least":
      return { low: toNumber(value), high: Number.POSITIVE_INFINITY };
    case "at-most":
      return { low: Number.NEGATIVE_INFINITY, high: toNumber(value) };
  }
}

function exactValue(printed: Printed, unit: Unit): Decimal | undefined {
  const value = numeralOf(printed);
  return value && multiplyDecimals(value, baseFactor(printed, unit));
}

function baseFactor(printed: Printed, unit: Unit): Decimal {
  const { digits, decimals } = decimalOf(printed.scale);
  return { digits: unit.quantity === "money" ? digits * 100n : digits, decimals };
}

/** Signs of currency and per cent and words of scale around the digits are told by unit and scale; only the number counts. */
function numeralOf(printed: Printed): Decimal | undefined {
  const bare = printed.text.replace(/€|%|\p{L}[\p{L}.]*/gu, " ").trim();
  const numeral = readNumeral(bare, printed.notation);
  return isProblem(numeral) ? undefined : numeral.value;
}

/** The place of the last digit that is not a closing zero of a whole number: 10 in "850", 0,1 in "1,8", 1 in "0". */
function lastPlace(printed: Printed): Decimal {
  const value = numeralOf(printed);
  if (printed.decimals > 0 || value === undefined || value.digits === 0n)
    return { digits: 1n, decimals: printed.decimals };
  const closing = /0*$/.exec(String(value.digits))?.[0].length ?? 0;
  return { digits: 10n ** BigInt(closing), decimals: 0 };
}

function ordered(a: number, b: number): Interval {
  return a <= b ? { low: a, high: b } : { low: b, high: a };
}
