import type { NumberStyle } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import type { Figure } from "../../../figure/figure.ts";
import { isMissing } from "../../../figure/missing.ts";
import type { Shown } from "../../../figure/shown.ts";
import type { Unit } from "../../../figure/unit.ts";
import { t } from "../../../text/catalogue.ts";
import { describeHidden } from "../../../text/describe-hidden.ts";
import type { SaidFigure } from "../../../text/sentence.ts";
import { writeMoney, writeNumber, writePercent } from "../../../text/write-number.ts";
import { writeUnitBehind } from "../../../text/write-unit.ts";

/** The style of numbers of one unit: whole counts, euros without cents above a hundred, shares and means to one decimal. */
export function styleOfUnit(unit: Unit, most: number): NumberStyle {
  if (unit.quantity === "money") return { scale: 1, decimals: unit.per === undefined || most >= 10_000 ? 0 : 2 };
  const isWhole = unit.quantity === "count" && unit.per === undefined;
  return { scale: 1, decimals: isWhole ? 0 : 1 };
}

/** A number as a sentence has it, with its unit: "45 trajecten", "€ 12.300", "12,4%", "18 maanden", "17,6 maanden". */
export function written(figure: Figure): string {
  const { value, unit } = figure;
  if (isMissing(value)) return t("nl", `reason.${value.missing}`);
  const isWholeDuration = unit.quantity === "duration" && Number.isInteger(value);
  const style = isWholeDuration ? { scale: 1, decimals: 0 } : styleOfUnit(unit, Math.abs(value));
  if (unit.quantity === "money") return writeMoney(value, style);
  if (unit.quantity === "percent") return writePercent(value, style);
  const number = writeNumber(value, unit, style);
  return `${number} ${writeUnitBehind(number, unit)}`.trim();
}

/** A number with so many decimals. */
export function writeDecimalNumber(value: number, decimals: number): string {
  return writeNumber(value, { quantity: "ratio" }, { scale: 1, decimals });
}

/** A number in a sentence, which opens its details. */
export function said({ ref, figure }: Measured): SaidFigure {
  return { type: "figure", ref, figure, text: written(figure) };
}

/** Why a figure has no number, as a sentence. */
export function whyNone({ value, hidden }: Shown): string {
  if (hidden !== undefined) return t("nl", "hidden.sentence", { reason: describeHidden(hidden) });
  return isMissing(value) ? t("nl", `reason.${value.missing}.explained`) : "";
}
