/// <reference lib="dom" />
import { drawLegend } from "./legend.ts";
import { openPaintBox } from "./paint-box.ts";
import { type PlottedPoint, plotSeries } from "./plotted.ts";
import { cross, type Picture, part, rim, round, type Sheet, widestOf, write, writeLines } from "./sheet.ts";
import type { BarsState } from "./state.ts";
import { svgElement } from "./svg-element.ts";
import { textWidth, wrapHard } from "./text-width.ts";
import { valueAxis } from "./ticks.ts";

const thick = 18;

/** Draws bars to the left and right of one zero line, a row for each place, so that long names have room. */
export function drawDiverging(state: BarsState, sheet: Sheet): Picture {
  const { theme, size, leading, width } = sheet;
  const series = plotSeries(state, sheet.locale);
  const points = series.flatMap((one) => one.points);
  const isWide = width >= 560;
  const room = isWide ? Math.min(widestOf(sheet, state.axis), width * 0.34) : width;
  const numbers =
    widestOf(
      sheet,
      points.map(({ written }) => written),
      "semibold",
    ) + 10;
  const values = points.flatMap(({ value, low, high }) => [value, low, high]).filter(Number.isFinite);
  const isTwoSided = values.some((value) => value < 0) || points.some(({ reason }) => reason !== undefined);
  const left = (isWide ? room + 16 : 0) + (isTwoSided ? numbers : 2);
  const axis = valueAxis(values, 5);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [from, to] = low === high ? [axis.low, axis.high] : [low, high];
  const unit = (width - numbers - left) / (to - from);
  const x = (value: number) => left + (value - from) * unit;
  const paints = openPaintBox(sheet);
  const legend = drawLegend(
    sheet,
    series.length < 2
      ? []
      : series.map((one) => ({
          word: one.label,
          width: 24,
          sample: (at: number, y: number) => [
            part(sheet, "rect", { x: at + 0.5, y: y - 7.5, width: 16, height: 15, ...paints.fill(one.hue, one.tense) }),
          ],
        })),
  );
  const sides = sidesOf(state, sheet, isWide ? room + 16 : 0, legend.height);
  let y = legend.height + sides.height + 4;
  const top = y;
  const rows = state.axis.flatMap((place, position) => {
    const label = wrapHard(place, size, room);
    const here = points.filter((point) => point.position === position);
    const bars = Math.max(1, here.length) * (thick + 2);
    const words = label.length * leading;
    const barTop = isWide ? y + Math.max(0, (words - bars) / 2) : y + words + 2;
    const wordsTop = isWide ? y + Math.max(0, (bars - words) / 2) : y;
    y = Math.max(barTop + bars, wordsTop + words) + 10;
    return [
      ...writeLines(sheet, label, 0, wordsTop, rim(sheet)),
      ...here.map((point, index) => barOf(point, barTop + index * (thick + 2))),
    ];
  });
  const bottom = y - 6;
  const zero = part(sheet, "line", {
    x1: x(0),
    x2: x(0),
    y1: top,
    y2: bottom,
    stroke: theme.ink,
    "stroke-width": 1.25,
  });
  return {
    height: bottom + 2,
    parts: [paints.defs(), ...legend.parts, ...sides.parts, zero, ...rows],
    scale: { zero: x(0), unitPixels: unit },
  };

  function barOf(point: PlottedPoint, at: number): SVGElement {
    const middle = at + thick / 2;
    const group = part(sheet, "g", {
      "data-ref": point.ref,
      "data-series": point.series.id,
      "data-at": point.at,
      "data-value": point.base === undefined ? (point.reason ?? "") : String(point.base),
    });
    group.append(
      svgElement(sheet.document, "title", {}, point.words),
      ...(point.base === undefined ? gapParts(point, middle) : barParts(point, at, middle)),
    );
    return group;
  }

  function barParts(point: PlottedPoint, at: number, middle: number): SVGElement[] {
    const isLeft = point.value < 0;
    const end = x(point.value);
    const outer = isLeft ? Math.min(end, safe(point.low, point.value)) : Math.max(end, safe(point.high, point.value));
    const paint = paints.fill(point.series.hue, point.series.tense);
    const rect = { x: Math.min(x(0), end), y: at, width: Math.abs(end - x(0)), height: thick, ...paint };
    return [
      part(sheet, "rect", rect),
      ...whisker(point, middle),
      number(point, outer + (isLeft ? -6 : 6), middle, isLeft ? "end" : "start"),
    ];
  }

  /** A cross at zero and the reason, on the side that has room. */
  function gapParts(point: PlottedPoint, middle: number): SVGElement[] {
    const isRight = x(0) + 14 + textWidth(point.written, size, "semibold") <= width;
    const away = isRight ? 1 : -1;
    return [cross(sheet, x(0) + away * 7, middle), number(point, x(0) + away * 14, middle, isRight ? "start" : "end")];
  }

  function number(point: PlottedPoint, at: number, middle: number, anchor: "start" | "end"): SVGElement {
    return write(sheet, point.written, at, middle, { "font-weight": 600, "text-anchor": anchor, ...rim(sheet) });
  }

  function safe(value: number, otherwise: number): number {
    return x(Number.isNaN(value) ? otherwise : value);
  }

  function whisker(point: PlottedPoint, middle: number): SVGElement[] {
    if (Number.isNaN(point.low)) return [];
    const d = `M${round(x(point.low))},${middle - 4}v8m0,-4H${round(x(point.high))}m0,-4v8`;
    return [part(sheet, "path", { d, fill: "none", stroke: theme.ink, "stroke-width": 1.5 })];
  }
}

/** What left and right mean, above the bars: beside one another, or below where there is no room. */
function sidesOf({ sides }: BarsState, sheet: Sheet, left: number, top: number) {
  if (sides === undefined) return { parts: [], height: 0 };
  const { width, leading, theme } = sheet;
  const [negative, positive] = [`← ${sides.negative}`, `${sides.positive} →`];
  const fits = widestOf(sheet, [negative]) + widestOf(sheet, [positive]) + 20 <= width - left;
  const second = top + leading * (fits ? 0.5 : 1.5);
  return {
    parts: [
      write(sheet, negative, left, top + leading / 2, { fill: theme.quiet }),
      write(sheet, positive, width, second, { fill: theme.quiet, "text-anchor": "end" }),
    ],
    height: leading * (fits ? 1 : 2) + 4,
  };
}
