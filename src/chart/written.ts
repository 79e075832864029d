import type { Figure } from "../figure/figure.ts";
import { isMissing, type MissingReason } from "../figure/missing.ts";
import { reasons } from "../text/nl/reasons.ts";
import type { NumberStyle } from "./data-table.ts";

/** Says in a few words why there is no number. */
export function writtenReason(reason: MissingReason): string {
  return reasons[`reason.${reason}`];
}

/** Writes a number of written units as Dutch: decimal comma, points between thousands, true minus. */
export function writtenNumber(value: number, style: Pick<NumberStyle, "decimals" | "signed">): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(style.decimals).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ".") + (fraction === undefined ? "" : `,${fraction}`);
  const isZero = !/[1-9]/.test(digits);
  return `${value < 0 && !isZero ? "−" : value > 0 && !isZero && style.signed ? "+" : ""}${digits}`;
}

/** Turns an amount in the base of its unit (cents for money) into written units (for instance millions of euros). */
export function inWrittenUnits(base: number, figure: Pick<Figure, "unit">, style: Pick<NumberStyle, "scale">): number {
  return base / (figure.unit.quantity === "money" ? 100 : 1) / style.scale;
}

/** Writes a figure in the style of its table or chart: the number, or the reason why there is none. */
export function writtenFigure(figure: Figure, style: NumberStyle): string {
  if (isMissing(figure.value)) return writtenReason(figure.value.missing);
  return writtenNumber(inWrittenUnits(figure.value, figure, style), style);
}

/** Writes the interval of an estimate ("0,9 tot 1,5"), or nothing when the figure has none. */
export function writtenInterval(figure: Figure, style: NumberStyle): string | undefined {
  if (figure.interval === undefined || isMissing(figure.value)) return undefined;
  const end = (base: number) => writtenNumber(inWrittenUnits(base, figure, style), style);
  return `${end(figure.interval.low)} tot ${end(figure.interval.high)}`;
}
