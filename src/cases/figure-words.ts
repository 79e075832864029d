import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Unit } from "../figure/unit.ts";
import { t } from "../text/catalogue.ts";
import { writeMoney, writeNumber, writePercent } from "../text/write-number.ts";
import { writeUnitBehind } from "../text/write-unit.ts";

/** A figure as it is written beside its label: in the precision of the source, with its unit. */
export function written(figure: Figure): string {
  const { value, unit, printed } = figure;
  if (isMissing(value)) return t("nl", `reason.${value.missing}`);
  if (unit.quantity === "percent" && printed === undefined) return computedPercent(value, figure.rounding);
  const style =
    printed ??
    (unit.quantity === "money" ? moneyStyle(value) : { scale: 1, decimals: Number.isInteger(value) ? 0 : 2 });
  if (unit.quantity === "money") return writeMoney(value, style);
  if (unit.quantity === "percent") return writePercent(value, style);
  return withUnit(writeNumber(value, unit, style), unit);
}

/** A computed percentage to one decimal; one that follows from rounded numbers no finer than those allow: "ongeveer 30%". */
function computedPercent(value: number, rounding: Figure["rounding"]): string {
  const slack = rounding === undefined ? 0 : (rounding.high - rounding.low) / 2;
  if (slack < 0.5) return writePercent(value, { decimals: Number.isInteger(value) ? 0 : 1 });
  const step = slack >= 5 ? 10 : 1;
  const words = writePercent(Math.round(value / step) * step, { decimals: 0 });
  return t("nl", "section.qualified", { qualifier: t("nl", "qualifier.about"), words });
}

/** A figure in full: whole euros, or the number with all that is known of it. */
export function exactly(figure: Figure): string {
  const { value, unit } = figure;
  if (isMissing(value)) return t("nl", `reason.${value.missing}`);
  if (!Number.isFinite(value)) return t("nl", "reason.unknown");
  const decimals = decimalsOf(unit.quantity === "money" ? value / 100 : value);
  if (unit.quantity === "money") return writeMoney(value, { scale: 1, decimals: decimals === 0 ? 0 : 2 });
  if (unit.quantity === "percent") return writePercent(value, { decimals });
  return withUnit(writeNumber(value, unit, { scale: 1, decimals }), unit);
}

function withUnit(number: string, unit: Unit): string {
  return `${number} ${writeUnitBehind(number, unit)}`.trim();
}

function moneyStyle(cents: number): { readonly scale: number; readonly decimals: number } {
  return Math.abs(cents) >= 10_000_000 ? { scale: 1_000_000, decimals: 2 } : { scale: 1, decimals: 0 };
}

function decimalsOf(value: number): number {
  const fraction = /\.(\d+)$/.exec(value.toFixed(4))?.[1] ?? "";
  return fraction.replace(/0+$/, "").length;
}
