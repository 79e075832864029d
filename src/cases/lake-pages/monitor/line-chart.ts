import type { DataTable } from "../../../chart/data-table.ts";
import type { LineState, Point } from "../../../chart/state.ts";
import { isMissing } from "../../../figure/missing.ts";
import { t } from "../../../text/catalogue.ts";
import { type Sentence, say, sentence } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { writeUnitHeading } from "../../../text/write-unit.ts";
import type { MunicipalEvent } from "../../areas/municipal-files.ts";
import { arrowWords, differenceOf, isComparable } from "./compare.ts";
import { markedCell, notesOf } from "./provisional-marks.ts";
import { sampleCells, sampleColumns } from "./sampled.ts";
import { type Line, periodName, periodOfName, type TimeStep, yearBefore } from "./steps.ts";
import type { Subject } from "./subject.ts";
import { styleOfUnit } from "./written.ts";

/** A number beside a period of the chart, and what happened then. */
export interface NumberedEvent {
  readonly number: number;
  readonly period: string;
  readonly text: string;
}

/** The events in the periods of a chart, numbered in their order. */
export function eventsIn(
  events: readonly MunicipalEvent[],
  periods: readonly string[],
  step: TimeStep,
): readonly NumberedEvent[] {
  return events
    .map(({ month, text }) => ({ period: periodName(month, step), text }))
    .filter(({ period }) => periods.includes(period))
    .map((one, at) => ({ ...one, number: at + 1 }));
}

/** The values of an indicator over time, with those of a year before as a second, lighter line. Events stand as numbers at their period. */
export function lineChart(
  subject: Subject,
  line: Line,
  periods: readonly string[],
  events: readonly NumberedEvent[],
  lead: Sentence,
): LineState {
  const at = (period: string): string => axisWord(period, events);
  const points = (of: (period: string) => string): readonly Point[] =>
    periods.flatMap((period) => {
      const found = line.get(of(period));
      return found === undefined ? [] : [{ at: at(period), ...found }];
    });
  const before = points(yearBefore);
  return {
    type: "line",
    id: "verloop",
    name: t("nl", "monitor.chart.name", { subject: subject.title }),
    sentence: before.length === 0 ? lead : say("nl", "monitor.chart.said"),
    unit: unitOf(subject, line, periods),
    style: styleOf(line),
    source: subject.source,
    axis: periods.map(at),
    series: [
      { id: "waarde", label: subject.short, hue: subject.hue, tense: "realised", points: points((period) => period) },
      ...(before.length === 0
        ? []
        : [
            {
              id: "jaar-eerder",
              label: t("nl", "monitor.year-before"),
              hue: "overig",
              tense: "realised",
              points: before,
            } as const,
          ]),
    ],
  };
}

/** The same numbers in a table, newest first, with the difference in words; of a share of answers with its interval and their number. */
export function lineTable(subject: Subject, line: Line, periods: readonly string[], sample?: Line): DataTable {
  const style = styleOf(line);
  const sampled = sampleColumns(periods.map((period) => line.get(period)));
  const rows = periods.toReversed().map((period) => {
    const [now, before] = [line.get(period), line.get(yearBefore(period))];
    const difference = isComparable(now, before) ? differenceOf(now, before) : undefined;
    return {
      id: period,
      role: "line" as const,
      header: writePeriod(periodOfName(period)),
      cells: [
        markedCell(now),
        ...(sampled.length === 0 ? [] : sampleCells(now, sample?.get(period), style)),
        markedCell(before),
        difference === undefined
          ? ({ type: "empty" } as const)
          : ({ type: "text", text: arrowWords(difference, subject.indicator.better) } as const),
      ],
    };
  });
  return {
    id: "cijfers-per-tijdvak",
    caption: t("nl", "monitor.table.caption", { subject: subject.title }),
    unit: unitOf(subject, line, []),
    style,
    rowTitle: t("nl", "monitor.table.period"),
    columns: [
      { id: "waarde", title: t("nl", "monitor.table.value"), align: "end" },
      ...sampled,
      { id: "jaar-eerder", title: t("nl", "monitor.year-before"), align: "end" },
      { id: "verschil", title: t("nl", "monitor.table.difference"), align: "start" },
    ],
    rows,
    footnotes: notesOf(rows),
    source: subject.source,
  };
}

/** The numbers of events as a list under the chart. */
export function eventLines(events: readonly NumberedEvent[]): readonly Sentence[] {
  return events.map(({ period, text }) =>
    sentence(t("nl", "monitor.event", { period: writePeriod(periodOfName(period)), text })),
  );
}

function axisWord(period: string, events: readonly NumberedEvent[]): string {
  const word = t("nl", "monitor.axis", { period });
  const own = events.filter((event) => event.period === period).map(({ number }) => `(${number})`);
  return own.length === 0 ? word : `${word} ${own.join("")}`;
}

function styleOf(line: Line) {
  const figures = [...line.values()].map(({ figure }) => figure);
  const [first] = figures;
  const most = Math.max(0, ...figures.map(({ value }) => (isMissing(value) ? 0 : Math.abs(value))));
  return first === undefined ? { scale: 1, decimals: 0 } : styleOfUnit(first.unit, most);
}

function unitOf(subject: Subject, line: Line, periods: readonly string[]): string {
  const [first] = line.values();
  const unit = first === undefined ? subject.indicator.unit : writeUnitHeading(first.figure.unit, 1);
  const from = periods.find((period) => line.get(period)?.figure.status === "provisional");
  return from === undefined
    ? unit
    : t("nl", "monitor.unit.provisional", { unit, period: writePeriod(periodOfName(from)) });
}
