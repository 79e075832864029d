import { decimalOf } from "../figure/decimal.ts";
import { isMissing } from "../figure/missing.ts";
import { t } from "../text/catalogue.ts";
import { type NumberStyle, writeDecimal, writeMoney } from "../text/write-number.ts";
import { millions } from "./amounts.ts";
import type { Amount } from "./export-line.ts";

/** An amount in euros as text for the terminal, in millions unless said otherwise; or why there is none. */
export function money(amount: Amount | undefined, style: NumberStyle = millions): string {
  if (amount === undefined) return t("nl", "reason.unknown");
  return isMissing(amount) ? t("nl", `reason.${amount.missing}`) : writeMoney(Math.round(amount * 100), style);
}

/** A whole number with points. */
export function whole(value: number): string {
  return writeDecimal(decimalOf(Math.round(value)), false);
}
