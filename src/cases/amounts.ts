import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Entry, Line } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { type NumberStyle, writeMoney } from "../text/write-number.ts";

/** Balances are written in millions with two decimals, as the sources do. */
export const millions: NumberStyle = { scale: 1_000_000, decimals: 2 };
/** Effects of measures are written in thousands. */
export const thousands: NumberStyle = { scale: 1000, decimals: 0 };

/** A balance in words: "€ 0,14 mln tekort", "€ 0,17 mln overschot", or why there is no number. */
export function writeBalance({ value }: Figure): string {
  if (isMissing(value)) return t("nl", `reason.${value.missing}`);
  if (value === 0) return t("nl", "scenario.amount.zero");
  const amount = writeMoney(Math.abs(value), millions);
  return value > 0 ? t("nl", "scenario.amount.surplus", { amount }) : t("nl", "scenario.amount.deficit", { amount });
}

/** The size of an amount without its sign: "€ 0,14 mln", or why there is no number. */
export function writeSize({ value }: Figure): string {
  return isMissing(value) ? t("nl", `reason.${value.missing}`) : writeMoney(Math.abs(value), millions);
}

/** An amount with its sign: "€ 1,40 mln", or why there is no number. */
export function writeAmount({ value }: Figure): string {
  return isMissing(value) ? t("nl", `reason.${value.missing}`) : writeMoney(value, millions);
}

/** The entry of a year; absent when the line has none. */
export function entryOf(line: Line | undefined, year: string): Entry | undefined {
  return line?.find((entry) => entry.year === year);
}

/** The number of a year in cents; absent when the line has none or it is missing. */
export function amountOf(line: Line | undefined, year: string): number | undefined {
  const value = entryOf(line, year)?.figure.value;
  return value === undefined || isMissing(value) ? undefined : value;
}
