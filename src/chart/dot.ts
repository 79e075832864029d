/// <reference lib="dom" />
import { isMissing } from "../figure/missing.ts";
import type { KnownHue } from "./palette.ts";
import { part, round, type Sheet } from "./sheet.ts";
import type { Measured } from "./state.ts";
import { inWrittenUnits } from "./written.ts";

/** The colour of the own municipality in a row. */
export type OwnHue = (index: number) => KnownHue;

/** Radius of the dot of a peer, in pixels. */
export const dotRadius = 4.5;

/** The own municipality is a full diamond, a peer an open circle: they differ without colour. */
export function drawDot(sheet: Sheet, who: "own" | "peer", x: number, y: number, colour: string): SVGElement {
  if (who === "peer")
    return part(sheet, "circle", {
      cx: x,
      cy: y,
      r: dotRadius,
      fill: sheet.theme.paper,
      "fill-opacity": 0.7,
      stroke: colour,
      "stroke-width": 1.5,
    });
  const d = `M${round(x)},${round(y - 7.5)}l7.5,7.5l-7.5,7.5l-7.5,-7.5z`;
  return part(sheet, "path", { d, fill: colour, stroke: sheet.theme.paper, "stroke-width": 1.5 });
}

/** The line of a mean or norm. */
export function referenceLine(sheet: Sheet, x: number, top: number, bottom: number): SVGElement {
  return part(sheet, "line", {
    x1: x,
    x2: x,
    y1: top,
    y2: bottom,
    stroke: sheet.theme.ink,
    "stroke-width": 2,
    "stroke-dasharray": "4 2.5",
  });
}

/** The interval of an estimate behind its dot. */
export function dotWhisker(
  sheet: Sheet,
  { figure }: Measured,
  y: number,
  x: (value: number) => number,
  colour: string,
): SVGElement[] {
  const { low, high } = figure.interval ?? {};
  if (low === undefined || high === undefined) return [];
  const [start, end] = [low, high].map((base) => round(x(inWrittenUnits(base, figure, sheet.chart.style))));
  const d = `M${start},${y - 4}v8m0,-4H${end}m0,-4v8`;
  return [part(sheet, "path", { d, fill: "none", stroke: colour, "stroke-width": 1.5 })];
}

/** A number in written units, NaN where it is missing. */
export function dotValue(sheet: Sheet, { figure }: Measured): number {
  return isMissing(figure.value) ? Number.NaN : inWrittenUnits(figure.value, figure, sheet.chart.style);
}

/** All values that the axis must hold, ends of intervals too; zero is held where it is not far away. */
export function dotValues(
  sheet: Sheet,
  all: readonly Measured[],
): { readonly values: readonly number[]; readonly holdsZero: boolean } {
  const values = all.flatMap((one) => {
    const { low, high } = one.figure.interval ?? {};
    const ends = [low, high].map((base) =>
      base === undefined ? Number.NaN : inWrittenUnits(base, one.figure, sheet.chart.style),
    );
    return [dotValue(sheet, one), ...ends].filter(Number.isFinite);
  });
  const low = Math.min(...values);
  const high = Math.max(...values);
  return { values, holdsZero: !(low > high - low || high < low - high) };
}
