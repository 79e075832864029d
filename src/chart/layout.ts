import type { Locale } from "../text/catalogue.ts";
import { wordList } from "../text/word-list.ts";
import { type AxisLabel, axisLabelsOf } from "./axis-labels.ts";
import { dodge, type Floating } from "./dodge.ts";
import type { PlottedSeries } from "./plotted.ts";
import type { SeriesState } from "./state.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { type ValueAxis, valueAxis } from "./ticks.ts";
import { chartWords } from "./words.ts";
import { writtenTick } from "./written.ts";

/** A label in the right margin at the end of a line. */
export interface EndLabel {
  readonly series: PlottedSeries;
  readonly lines: readonly string[];
  readonly value: string;
  /** Pixels: where the line ends, and the middle of the label. */
  readonly fromX: number;
  readonly fromY: number;
  readonly y: number;
}

export interface LegendItem {
  readonly series: PlottedSeries;
  readonly x: number;
  readonly y: number;
}

/** Where everything goes, in pixels; nothing of it overlaps. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Type size, and the distance between lines of text. */
  readonly size: number;
  readonly leading: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: ValueAxis;
  readonly tickTexts: readonly string[];
  /** Middle of a place on the horizontal axis, and the width that it has. */
  readonly x: (position: number) => number;
  readonly slot: number;
  readonly y: (value: number) => number;
  /** Height of the strip for marks of missing numbers, 0 when none is missing. */
  readonly lane: number;
  readonly axisLabels: readonly AxisLabel[];
  readonly axisLabelsTurned: boolean;
  readonly endLabels: readonly EndLabel[];
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  readonly notesTop: number;
}

/** Width of the sample in a legend, its gap to the text included. */
export const legendSample = 24;
/** Space between the end of the plot and the labels, where leaders run. */
export const leaderSpace = 18;

/** Lays out a chart at a width: the same code for 320 pixels and for a page. */
export function layOut(
  state: SeriesState,
  series: readonly PlottedSeries[],
  width: number,
  locale: Locale = "nl",
): Layout {
  const narrow = width < 480;
  const size = narrow ? 12 : 13;
  const leading = size + 4;
  const isLine = state.type === "line";
  const axis = valueAxis(extent(state, series), narrow ? 4 : 5);
  const decimals = Math.min(axis.decimals, 6);
  const tickTexts = axis.ticks.map((tick) => writtenTick(tick, { ...state.style, decimals }, locale));
  const left = Math.ceil(Math.max(...tickTexts.map((text) => textWidth(text, size)))) + 10;
  const ends = isLine ? endTexts(series, size, Math.min(200, width * 0.3)) : [];
  const right = width - (isLine ? Math.ceil(Math.max(0, ...ends.map((end) => end.width))) + leaderSpace + 2 : 4);
  const count = Math.max(1, state.axis.length);
  const padding = isLine ? Math.min(16, (right - left) / 6) : 0;
  const slot = isLine ? (right - left - 2 * padding) / Math.max(1, count - 1) : (right - left) / count;
  const x = (position: number) =>
    isLine ? (count === 1 ? (left + right) / 2 : left + padding + position * slot) : left + (position + 0.5) * slot;

  const legend = isLine ? { items: [], height: 0 } : legendOf(series, width, size, leading);
  const top = legend.height + 10;
  const endsHeight = ends.reduce((sum, end) => sum + end.size, 0);
  const plotHeight = Math.max(endsHeight, Math.round(Math.min(340, Math.max(220, width * 0.46))));
  const bottom = top + plotHeight;
  const y = (value: number) => bottom - ((value - axis.low) / (axis.high - axis.low)) * plotHeight;

  const lane = series.some((one) => one.points.some((point) => point.reason !== undefined)) ? 18 : 0;
  const labels = axisLabelsOf(state.axis, x, slot, size, width);
  const labelsHeight = labels.turned
    ? Math.max(...labels.labels.map(({ lines }) => textWidth(lines.join(" "), size))) + 6
    : Math.max(1, ...labels.labels.map(({ lines, row }) => lines.length + row)) * leading;
  const notes = missingNotes(series, locale).flatMap((note) => wrapText(note, size, width - 4));
  const notesTop = bottom + lane + 8 + labelsHeight + (notes.length > 0 ? 8 : 0);
  const middles = dodge(
    ends.map((end): Floating => ({ wish: y(end.lastValue), size: end.size })),
    top - leading / 2,
    bottom + leading / 2,
  );
  return {
    width,
    height: Math.ceil(notesTop + notes.length * leading + 4),
    size,
    leading,
    left,
    right,
    top,
    bottom,
    axis,
    tickTexts,
    x,
    slot,
    y,
    lane,
    axisLabels: labels.labels,
    axisLabelsTurned: labels.turned,
    endLabels: ends.map((end, index) => ({
      series: end.series,
      lines: end.lines,
      value: end.value,
      fromX: x(end.lastPosition),
      fromY: y(end.lastValue),
      y: middles[index] ?? y(end.lastValue),
    })),
    legend: legend.items,
    notes,
    notesTop,
  };
}

/** All values that the axis must hold: ends of intervals too, and the tops of stacks. */
function extent(state: SeriesState, series: readonly PlottedSeries[]): number[] {
  const all = series.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low, high]));
  if (state.type !== "bars" || state.layout !== "stacked") return all;
  const parts = state.totals === undefined ? series : series.slice(0, -1);
  return [
    ...all,
    ...state.axis.flatMap((_, position) => {
      const values = parts.flatMap(({ points }) =>
        points.filter((point) => point.position === position && !Number.isNaN(point.value)).map(({ value }) => value),
      );
      const sum = (sign: 1 | -1) => values.reduce((total, value) => (value * sign > 0 ? total + value : total), 0);
      return [sum(1), sum(-1)];
    }),
  ];
}

function endTexts(series: readonly PlottedSeries[], size: number, widest: number) {
  return series.flatMap((one) => {
    const last = one.points.findLast((point) => !Number.isNaN(point.value));
    if (last === undefined) return [];
    const value = last.written;
    const lines = wrapText(one.label, size, widest);
    const width = Math.max(textWidth(value, size, "semibold"), ...lines.map((line) => textWidth(line, size)));
    return [
      {
        series: one,
        lines,
        value,
        width,
        size: (lines.length + 1) * (size + 2) + 6,
        lastPosition: last.position,
        lastValue: last.value,
      },
    ];
  });
}

function legendOf(series: readonly PlottedSeries[], width: number, size: number, leading: number) {
  const items: LegendItem[] = [];
  let x = 0;
  let y = leading / 2 + 2;
  for (const one of series) {
    const needed = legendSample + textWidth(one.label, size);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += leading + 4;
    }
    items.push({ series: one, x, y });
    x += needed + 18;
  }
  return { items, height: y + leading / 2 + 4 };
}

/** One note per series and reason: "× Jeugd, 2021 en 2022: nog niet bekend". */
function missingNotes(series: readonly PlottedSeries[], locale: Locale): string[] {
  return series.flatMap((one) => {
    const reasons = [...new Set(one.points.flatMap(({ reason }) => (reason === undefined ? [] : [reason])))];
    return reasons.map((reason) => {
      const missing = one.points.filter((point) => point.reason === reason);
      const places = missing.map(({ at }) => at);
      return `× ${one.label}, ${wordList(places, chartWords[locale].and)}: ${missing[0]?.written ?? ""}`;
    });
  });
}
