import {
  compareDecimals,
  type Decimal,
  decimalOf,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
} from "../figure/decimal.ts";
import type { Unit } from "../figure/unit.ts";
import { type Locale, t } from "./catalogue.ts";
import { writeDecimal } from "./write-number.ts";

/**
 * Says a number in the base of its unit (cents for money) as people say it in a sentence: "ruim 1,8 miljoen",
 * "bijna 3 miljoen", "ongeveer 600". Two digits are kept, and a half of the second in tens of millions ("10,5 miljoen"); numbers up to one hundred that are whole are said exactly.
 * The exact number must be one step away for the reader. A negative number is followed by "negatief".
 */
export function sayNumber(base: number, unit: Unit, locale: Locale = "nl"): string {
  const value = divideExactly(decimalOf(Math.abs(base)), unit);
  const { said, nearness, scale } = roundAsSaid(value);
  const amount = [
    unit.quantity === "money" ? "€" : "",
    writeDecimal(said, false, locale),
    scale === undefined ? "" : t(locale, `scale.${scale}`),
  ];
  const number = amount.filter((part) => part !== "").join("\u00a0") + (unit.quantity === "percent" ? "%" : "");
  const words = nearness === "exact" ? number : t(locale, `nearness.${nearness}`, { number });
  return base < 0 && said.digits !== 0n ? t(locale, "number.negative", { number: words }) : words;
}

type Nearness = "exact" | "above" | "below" | "about";

const scales = [
  { name: "billion", zeros: 9 },
  { name: "million", zeros: 6 },
] as const;

interface Said {
  readonly said: Decimal;
  readonly nearness: Nearness;
  readonly scale: (typeof scales)[number]["name"] | undefined;
}

function divideExactly(value: Decimal, unit: Unit): Decimal {
  return unit.quantity === "money" ? { digits: value.digits, decimals: value.decimals + 2 } : value;
}

/** Keeps two digits and says on which side of them the exact number lies. */
function roundAsSaid(value: Decimal): Said {
  const hundred: Decimal = { digits: 100n, decimals: 0 };
  const whole = value.digits % 10n ** BigInt(value.decimals) === 0n;
  if (whole && compareDecimals(value, hundred) <= 0) {
    return { said: divideDecimals(value, one, 0), nearness: "exact", scale: undefined };
  }
  const place = String(value.digits).length - value.decimals - 2;
  const step: Decimal = place >= 0 ? { digits: 10n ** BigInt(place), decimals: 0 } : { digits: 1n, decimals: -place };
  const rounded = isHalf(value, step) ? value : multiplyDecimals(divideDecimals(value, step, 0), step);
  const scale = scales.find(
    ({ zeros }) => compareDecimals(rounded, { digits: 10n ** BigInt(zeros), decimals: 0 }) >= 0,
  );
  const shown = { digits: rounded.digits, decimals: rounded.decimals + (scale?.zeros ?? 0) };
  return { said: withoutClosingZeros(shown), nearness: nearnessOf(value, rounded, step), scale: scale?.name };
}

/** Ten and a half million is said as such: two digits would make it nearly eleven. Only where whole millions are said. */
function isHalf(value: Decimal, step: Decimal): boolean {
  const halves = multiplyDecimals(value, { digits: 2n, decimals: 0 });
  const rest = subtractDecimals(halves, multiplyDecimals(divideDecimals(halves, step, 0), step));
  const isWhole = scales.some(
    ({ zeros }) => compareDecimals(step, { digits: 10n ** BigInt(zeros), decimals: 0 }) === 0,
  );
  return isWhole && rest.digits === 0n;
}

const one: Decimal = { digits: 1n, decimals: 0 };

/** Within a tenth of the last place the side does not matter to a listener: "ongeveer". */
function nearnessOf(value: Decimal, rounded: Decimal, step: Decimal): Nearness {
  const difference = subtractDecimals(value, rounded);
  if (difference.digits === 0n) return "exact";
  const size = difference.digits < 0n ? { ...difference, digits: -difference.digits } : difference;
  if (compareDecimals(multiplyDecimals(size, { digits: 10n, decimals: 0 }), step) < 0) return "about";
  return difference.digits > 0n ? "above" : "below";
}

function withoutClosingZeros(value: Decimal): Decimal {
  let { digits, decimals } = value;
  while (decimals > 0 && digits % 10n === 0n) {
    digits /= 10n;
    decimals -= 1;
  }
  return { digits, decimals };
}
