import { plain } from "../text/sentence.ts";
/// <reference lib="dom" />
import { drawLegend, drawNotes, type LegendWord } from "./legend.ts";
import { lineStroke } from "./line-marks.ts";
import { type PlottedPoint, type PlottedSeries, plotSeries } from "./plotted.ts";
import { cross, type Picture, part, rim, round, type Sheet, widestOf, write, writeLines } from "./sheet.ts";
import { asLines, type Panel, type SmallMultiplesState } from "./small-multiples.ts";
import { svgElement } from "./svg-element.ts";
import { wrapHard } from "./text-width.ts";
import { type ValueAxis, valueAxis } from "./ticks.ts";
import { writtenTick } from "./written.ts";

const plotHeight = 96;

interface Grid {
  readonly sheet: Sheet;
  readonly axis: ValueAxis;
  readonly places: readonly string[];
  readonly ticks: readonly string[];
  readonly panelWidth: number;
  /** Margins inside a panel for the numbers of the axis and of the last points. */
  readonly left: number;
  readonly right: number;
}

/** Draws the panels in rows, all on one scale, each with its name and sentence above it. */
export function drawSmallMultiples(state: SmallMultiplesState, sheet: Sheet): Picture {
  const { size, leading, width, locale } = sheet;
  const all = plotSeries(asLines(state), locale);
  const of = (panel: Panel) => all.filter(({ id }) => panel.series.some((series) => id === `${panel.id}/${series.id}`));
  const axis = valueAxis(
    all.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low, high])),
    3,
  );
  const ticks = axis.ticks.map((tick) => writtenTick(tick, { decimals: Math.min(axis.decimals, 6) }, locale));
  const [gutter, narrowest] = width < 480 ? [16, 140] : [28, 212];
  const columns = Math.max(1, Math.min(4, state.panels.length, Math.floor((width + gutter) / (narrowest + gutter))));
  const panelWidth = (width - (columns - 1) * gutter) / columns;
  const known = all.flatMap(({ points }) =>
    points.filter(({ value }) => !Number.isNaN(value)).map(({ written }) => written),
  );
  const grid: Grid = {
    sheet,
    axis,
    places: state.axis,
    ticks,
    panelWidth,
    left: widestOf(sheet, ticks) + 8,
    right: widestOf(sheet, known, "semibold") + 12,
  };
  const legend = drawLegend(sheet, legendOf(state, all, sheet));
  const parts: SVGElement[] = [...legend.parts];
  let y = legend.height + (legend.height > 0 ? 6 : 0);
  for (let start = 0; start < state.panels.length; start += columns) {
    const row = state.panels.slice(start, start + columns).map((panel) => ({
      panel,
      name: wrapHard(panel.label, size, panelWidth, "semibold"),
      said: wrapHard(plain(panel.sentence), size, panelWidth),
    }));
    const words = Math.max(...row.map(({ name, said }) => (name.length + said.length) * leading));
    for (const [index, { panel, name, said }] of row.entries()) {
      const x = index * (panelWidth + gutter);
      parts.push(...writeLines(sheet, name, x, y, { "font-weight": 600 }));
      parts.push(...writeLines(sheet, said, x, y + name.length * leading, { fill: sheet.theme.quiet }));
      parts.push(...drawPanel(of(panel), grid, x, y + words + 10));
    }
    y += words + 10 + plotHeight + leading + 26;
  }
  const notes = drawNotes(sheet, all.flatMap(missingNote), y - 14);
  const unit = plotHeight / (axis.high - axis.low);
  return { height: y - 14 + notes.height + 4, parts: [...parts, ...notes.parts], scale: { zero: 0, unitPixels: unit } };
}

function drawPanel(series: readonly PlottedSeries[], grid: Grid, x0: number, top: number): SVGElement[] {
  const { sheet, axis, places, ticks, panelWidth } = grid;
  const { theme, leading } = sheet;
  const [left, right, bottom] = [x0 + grid.left, x0 + panelWidth - grid.right, top + plotHeight];
  const x = (position: number) =>
    places.length === 1 ? (left + right) / 2 : left + 6 + (position / (places.length - 1)) * (right - left - 6);
  const y = (value: number) => bottom - ((value - axis.low) / (axis.high - axis.low)) * plotHeight;
  const lines = axis.ticks.flatMap((tick, index) => [
    part(sheet, "line", { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: tick === 0 ? theme.ink : theme.grid }),
    write(sheet, ticks[index] ?? "", left - 6, y(tick), { "text-anchor": "end", fill: theme.quiet }),
  ]);
  const under = bottom + 14 + leading / 2;
  const [first = "", final = ""] = [places[0], places.length > 1 ? places.at(-1) : ""];
  const isRoomy = widestOf(sheet, [first]) + widestOf(sheet, [final]) + 10 <= x(places.length - 1) - x(0) + 6;
  const ends = [
    ...(isRoomy || final === "" ? [write(sheet, first, x(0) - 6, under, { fill: theme.quiet })] : []),
    write(sheet, final, x(places.length - 1), under, { "text-anchor": "end", fill: theme.quiet }),
  ];
  const drawn = series.flatMap((one) => {
    const colour = theme.hue(one.hue);
    const stroke = lineStroke(one);
    const dash = stroke.strokeDasharray === undefined ? {} : { "stroke-dasharray": stroke.strokeDasharray };
    const d = runs(one)
      .map((run) => `M${run.map(({ position, value }) => `${round(x(position))},${round(y(value))}`).join("L")}`)
      .join("");
    return [
      ...runs(one).flatMap((run) => band(sheet, run, x, y, colour)),
      part(sheet, "path", {
        d: d === "" ? "M0,0" : d,
        fill: "none",
        stroke: colour,
        "stroke-width": stroke.strokeWidth,
        ...dash,
      }),
      ...one.points.map((point) =>
        pointMark(sheet, point, x(point.position), Number.isNaN(point.value) ? bottom + 6 : y(point.value), colour),
      ),
    ];
  });
  const last = series.length === 1 ? series[0]?.points.findLast(({ value }) => !Number.isNaN(value)) : undefined;
  const number =
    last === undefined
      ? []
      : [write(sheet, last.written, x(last.position) + 8, y(last.value), { "font-weight": 600, ...rim(sheet) })];
  return [...lines, ...ends, ...drawn, ...number];
}

/** The points that follow one another without a gap. */
function runs({ points }: PlottedSeries): PlottedPoint[][] {
  const all: PlottedPoint[][] = [];
  for (const point of points) {
    if (Number.isNaN(point.value)) continue;
    const run = all.at(-1);
    if (run?.at(-1)?.position === point.position - 1) run.push(point);
    else all.push([point]);
  }
  return all;
}

function band(
  sheet: Sheet,
  run: readonly PlottedPoint[],
  x: (at: number) => number,
  y: (value: number) => number,
  colour: string,
): SVGElement[] {
  const banded = run.filter(({ low }) => !Number.isNaN(low));
  const [only] = banded;
  if (only === undefined) return [];
  if (banded.length === 1) {
    const d = `M${round(x(only.position))},${round(y(only.high))}V${round(y(only.low))}`;
    return [part(sheet, "path", { d, fill: "none", stroke: colour, "stroke-width": 7, "stroke-opacity": 0.35 })];
  }
  const upper = banded.map(({ position, high }) => `${round(x(position))},${round(y(high))}`);
  const lower = banded.toReversed().map(({ position, low }) => `${round(x(position))},${round(y(low))}`);
  const d = `M${[...upper, ...lower].join("L")}Z`;
  return [part(sheet, "path", { d, fill: colour, "fill-opacity": 0.18, stroke: colour, "stroke-opacity": 0.35 })];
}

function pointMark(sheet: Sheet, point: PlottedPoint, x: number, y: number, colour: string): SVGElement {
  const isFull = point.series.tense === "realised";
  const group = part(sheet, "g", {
    "data-ref": point.ref,
    "data-series": point.series.id,
    "data-at": point.at,
    "data-value": point.base === undefined ? (point.reason ?? "") : String(point.base),
  });
  const dot = { cx: x, cy: y, r: 3, fill: isFull ? colour : sheet.theme.paper, stroke: colour, "stroke-width": 1.25 };
  const drawn = point.base === undefined ? cross(sheet, x, y, colour) : part(sheet, "circle", dot);
  group.append(svgElement(sheet.document, "title", {}, point.words), drawn);
  return group;
}

/** The lines of one panel by name, where panels hold more than one. */
function legendOf({ panels }: SmallMultiplesState, all: readonly PlottedSeries[], sheet: Sheet): LegendWord[] {
  const widest = panels.toSorted((a, b) => b.series.length - a.series.length)[0];
  if (widest === undefined || widest.series.length < 2) return [];
  return widest.series.flatMap((series): LegendWord[] => {
    const plotted = all.find(({ id }) => id === `${widest.id}/${series.id}`);
    if (plotted === undefined) return [];
    const { strokeWidth, strokeDasharray } = lineStroke(plotted);
    const colour = sheet.theme.hue(plotted.hue);
    const dash = strokeDasharray === undefined ? {} : { "stroke-dasharray": strokeDasharray };
    return [
      {
        word: series.label,
        width: 32,
        sample: (x, y) => [
          part(sheet, "line", {
            x1: x,
            x2: x + 25,
            y1: y,
            y2: y,
            stroke: colour,
            "stroke-width": strokeWidth,
            ...dash,
          }),
        ],
      },
    ];
  });
}

function missingNote(series: PlottedSeries): string[] {
  const missing = series.points.filter(({ reason }) => reason !== undefined);
  if (missing.length === 0) return [];
  return [`× ${series.label}: ${missing.map(({ at, written }) => `${at} ${written}`).join(", ")}`];
}
