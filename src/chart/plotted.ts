import { isMissing, type MissingReason } from "../figure/missing.ts";
import type { Locale } from "../text/catalogue.ts";
import { assignHues, type KnownHue } from "./palette.ts";
import type { Point, Series, SeriesState } from "./state.ts";
import { chartWords } from "./words.ts";
import { inWrittenUnits, writtenFigure, writtenInterval } from "./written.ts";

/** What every mark of a figure carries, so that a picture leads back to its numbers. */
export interface PlottedPoint {
  readonly series: PlottedSeries;
  readonly at: string;
  /** Place on the axis, from 0. */
  readonly position: number;
  readonly ref: string;
  /** In written units, as the axis counts; NaN when there is no number (a gap for Plot). */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly reason?: MissingReason;
  /** The number in the base of its unit, as the twin has it. */
  readonly base: number | undefined;
  /** The number, or the reason why there is none, as the table writes it. */
  readonly written: string;
  /** Series, place and number in words: the tooltip. */
  readonly words: string;
}

export interface PlottedSeries {
  readonly id: string;
  /** With the tense in words when the chart mixes tenses. */
  readonly label: string;
  readonly hue: KnownHue;
  readonly tense: Series["tense"];
  readonly index: number;
  readonly points: readonly PlottedPoint[];
}

/** The series of a chart with its totals, if any, as the last. */
export function allSeries(state: SeriesState): readonly Series[] {
  return state.type === "bars" && state.totals !== undefined ? [...state.series, state.totals] : state.series;
}

/** Label of a series; says the tense too where a chart shows more than one, so that no pattern carries it alone. */
export function seriesLabel(state: SeriesState, series: Series, locale: Locale = "nl"): string {
  const mixed = new Set(allSeries(state).map(({ tense }) => tense)).size > 1;
  const word = chartWords[locale].tense[series.tense];
  return mixed && !series.label.toLowerCase().includes(word) ? `${series.label} (${word})` : series.label;
}

/** Lines up the points of every series with the axis of the chart; a place without a point is left out. */
export function plotSeries(state: SeriesState, locale: Locale = "nl"): readonly PlottedSeries[] {
  const hues = assignHues(allSeries(state).map(({ hue }) => hue));
  return allSeries(state).map((series, index) => {
    const points: PlottedPoint[] = [];
    const plotted: PlottedSeries = {
      id: series.id,
      label: seriesLabel(state, series, locale),
      hue: hues.get(series.hue) ?? "variant-1",
      tense: series.tense,
      index,
      points,
    };
    state.axis.forEach((at, position) => {
      const point = series.points.find((candidate) => candidate.at === at);
      if (point !== undefined) points.push(plotPoint(state, plotted, point, position, locale));
    });
    return plotted;
  });
}

function plotPoint(
  state: SeriesState,
  series: PlottedSeries,
  point: Point,
  position: number,
  locale: Locale,
): PlottedPoint {
  const { figure } = point;
  const written = writtenFigure(figure, state.style, locale);
  const interval = writtenInterval(figure, state.style, locale);
  const words = `${series.label}, ${point.at}: ${written}${interval === undefined ? "" : ` (${interval})`}`;
  const shared = { series, at: point.at, position, ref: point.ref, written, words };
  if (isMissing(figure.value)) {
    return {
      ...shared,
      value: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
      base: undefined,
      reason: figure.value.missing,
    };
  }
  const inUnits = (base: number | undefined) =>
    base === undefined ? Number.NaN : inWrittenUnits(base, figure, state.style);
  return {
    ...shared,
    value: inUnits(figure.value),
    low: inUnits(figure.interval?.low),
    high: inUnits(figure.interval?.high),
    base: figure.value,
  };
}

/** A place on the axis, with a number or a gap (NaN). */
export interface Place {
  readonly position: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The points of a series with a gap at every place without one, so that no line runs over what is not known. */
export function withGaps(series: PlottedSeries, places: number): Place[] {
  return Array.from(
    { length: places },
    (_, position) =>
      series.points.find((point) => point.position === position) ?? {
        position,
        value: Number.NaN,
        low: Number.NaN,
        high: Number.NaN,
      },
  );
}
