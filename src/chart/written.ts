import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { HiddenReason } from "../figure/shown.ts";
import { type Locale, t } from "../text/catalogue.ts";
import { describeHidden } from "../text/describe-hidden.ts";
import { type NumberStyle, writeNumber, writeValue } from "../text/write-number.ts";
import type { FigureCell } from "./data-table.ts";
import { chartWords } from "./words.ts";

/** Writes a figure in the style of its table or chart: the number, or the reason why there is none. */
export function writtenFigure(figure: Figure, style: NumberStyle, locale: Locale = "nl"): string {
  return writeValue(figure.value, figure.unit, style, locale);
}

/** Writes the figure of a cell: in the style of its table, or as it is itself written there. */
export function writtenCell({ figure, own }: FigureCell, style: NumberStyle, locale: Locale = "nl"): string {
  if (figure.hidden !== undefined) return shortReason(figure.hidden, locale);
  const text = writtenFigure(figure, own?.style ?? style, locale);
  if (own === undefined || !own.withUnit || isMissing(figure.value)) return text;
  if (figure.unit.quantity === "percent") return `${text}%`;
  return figure.unit.quantity === "money" ? `€\u00a0${text}` : text;
}

/** Why a cell is hidden, short enough for a table: the names of what it protects stand where one opens the figure. */
function shortReason(hidden: HiddenReason, locale: Locale): string {
  switch (hidden.because) {
    case "small":
    case "in-small-total":
    case "few-contributors":
      return describeHidden(hidden, locale);
    case "protects":
      return describeHidden({ because: "protects", cells: [] }, locale);
    case "not-in-catalogue":
      return t(locale, "hidden.internal");
    default:
      return t(locale, "reason.suppressed");
  }
}

/** Writes the interval of an estimate ("0,9 tot 1,5"), or nothing when the figure has none. */
export function writtenInterval(figure: Figure, style: NumberStyle, locale: Locale = "nl"): string | undefined {
  if (figure.interval === undefined || isMissing(figure.value)) return undefined;
  const { low, high } = figure.interval;
  return `${writeNumber(low, figure.unit, style, locale)} ${chartWords[locale].to} ${writeNumber(high, figure.unit, style, locale)}`;
}

/** Writes a number that is already in written units, such as a tick of an axis. */
export function writtenTick(
  value: number,
  style: Pick<NumberStyle, "decimals" | "signed">,
  locale: Locale = "nl",
): string {
  return writeNumber(value, { quantity: "ratio" }, { ...style, scale: 1 }, locale);
}

/** Turns an amount in the base of its unit (cents for money) into written units (for instance millions of euros). */
export function inWrittenUnits(base: number, figure: Pick<Figure, "unit">, style: Pick<NumberStyle, "scale">): number {
  return base / (figure.unit.quantity === "money" ? 100 : 1) / style.scale;
}
