/// <reference lib="dom" />
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Locale } from "../text/catalogue.ts";
import type { Theme } from "./palette.ts";
import type { ChartFrame, Measured } from "./state.ts";
import { svgElement } from "./svg-element.ts";
import { textWidth } from "./text-width.ts";
import { writtenFigure, writtenInterval } from "./written.ts";

/** What a chart is drawn with. */
export interface Drawing {
  /** The browser's document, or one of a library on the server. */
  readonly document: Document;
  /** Width in pixels, from 280 up; the height follows. */
  readonly width: number;
  readonly theme: Theme;
  /** Language of numbers and fixed words; Dutch unless told otherwise. */
  readonly locale?: Locale;
}

/** The paper of one chart that we draw ourselves, with everything that its parts share. */
export interface Sheet {
  readonly document: Document;
  readonly chart: ChartFrame;
  readonly width: number;
  /** Type size, and the distance between lines of text. */
  readonly size: number;
  readonly leading: number;
  readonly theme: Theme;
  readonly locale: Locale;
}

/** What was drawn: the parts from back to front, the height in pixels, and the scale that a test measures marks with. */
export interface Picture {
  readonly height: number;
  readonly parts: readonly SVGElement[];
  /** Where zero lies (x or y), and how many pixels one written unit is long. */
  readonly scale?: { readonly zero: number; readonly unitPixels: number };
}

type Attributes = Readonly<Record<string, string | number>>;

/** Opens the sheet of a chart: at least 280 pixels wide, small type below 480. */
export function openSheet(chart: ChartFrame, { document, width, theme, locale = "nl" }: Drawing): Sheet {
  const pixels = Math.max(280, Math.round(width));
  const size = pixels < 480 ? 12 : 13;
  return { document, chart, width: pixels, size, leading: size + 4, theme, locale };
}

/** Makes an element of the sheet's document. */
export function part(sheet: Sheet, name: string, attributes: Attributes): SVGElement {
  return svgElement(sheet.document, name, attributes);
}

/** Writes a line of text with its middle at `y`, in ink, from `x` on unless an anchor is given. */
export function write(sheet: Sheet, content: string, x: number, y: number, more: Attributes = {}): SVGElement {
  // Half the height of a small letter below the middle puts text on a middle line in every renderer;
  // `dominant-baseline` is not understood by all.
  const baseline = y + sheet.size * 0.34;
  const base = { x, y: baseline, fill: sheet.theme.ink, "text-anchor": "start" };
  return svgElement(sheet.document, "text", { ...base, ...more }, content);
}

/** Writes lines below one another, the top of the first at `top`. */
export function writeLines(
  sheet: Sheet,
  lines: readonly string[],
  x: number,
  top: number,
  more: Attributes = {},
): SVGElement[] {
  return lines.map((line, index) => write(sheet, line, x, top + (index + 0.5) * sheet.leading, more));
}

/** A rim of paper round a text that may cross a line, so that it stays readable. */
export function rim(sheet: Sheet): Attributes {
  return { stroke: sheet.theme.paper, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
}

/** Which number of which chart a mark stands for, and in which words a reader hears of it. */
export interface Stands extends Measured {
  /** Row or series of the table, and column or place in it. */
  readonly series: string;
  readonly at: string;
  /** What the number is of: "Meer cliënten". */
  readonly label: string;
  /** More to say, such as a status. */
  readonly more?: string;
}

/**
 * Joins everything that stands for one number into a group that leads back to it: `data-ref`, `data-value` in the base of
 * the unit or the reason why there is none, and the number in words as a tooltip.
 */
export function mark(sheet: Sheet, stands: Stands, parts: readonly SVGElement[]): SVGElement {
  const { value } = stands.figure;
  const group = part(sheet, "g", {
    "data-ref": stands.ref,
    "data-series": stands.series,
    "data-at": stands.at,
    "data-value": isMissing(value) ? value.missing : String(value),
  });
  const interval = writtenInterval(stands.figure, sheet.chart.style, sheet.locale);
  const written = writtenFigure(stands.figure, sheet.chart.style, sheet.locale);
  const words = `${stands.label}: ${written}${interval === undefined ? "" : ` (${interval})`}`;
  const title = svgElement(sheet.document, "title", {}, stands.more === undefined ? words : `${words}, ${stands.more}`);
  group.append(title, ...parts);
  return group;
}

/** A cross: here a number is missing. */
export function cross(sheet: Sheet, x: number, y: number, colour: string = sheet.theme.ink): SVGElement {
  return part(sheet, "path", {
    d: `M${round(x - 3.5)},${round(y - 3.5)}l7,7m0,-7l-7,7`,
    stroke: colour,
    "stroke-width": 2,
    fill: "none",
  });
}

/** Writes a figure in the style of the chart. */
export function written(sheet: Sheet, figure: Figure, signed?: boolean): string {
  const { style } = sheet.chart;
  return writtenFigure(figure, signed === undefined ? style : { ...style, signed }, sheet.locale);
}

/** The width of the widest of some texts in the type of the sheet. */
export function widestOf(sheet: Sheet, texts: readonly string[], weight: "regular" | "semibold" = "regular"): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, sheet.size, weight)));
}

/** Rounds a coordinate to a hundredth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
