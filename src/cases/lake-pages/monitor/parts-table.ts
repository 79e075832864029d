import type { DataRow, DataTable, NumberStyle } from "../../../chart/data-table.ts";
import type { BarsState, Measured } from "../../../chart/state.ts";
import { isMissing } from "../../../figure/missing.ts";
import { t } from "../../../text/catalogue.ts";
import { inTurn, type Sentence, say } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { writeUnitHeading } from "../../../text/write-unit.ts";
import { arrowWords, differenceOf, isComparable } from "./compare.ts";
import { markedCell, notesOf } from "./provisional-marks.ts";
import { sampleCells, sampleColumns } from "./sampled.ts";
import { type Line, periodOfName, yearBefore } from "./steps.ts";
import type { Subject } from "./subject.ts";
import { styleOfUnit } from "./written.ts";

/** One part of a number: an area, an age, a product, with its numbers over time. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly line: Line;
  /** Of a share of answers: how many there were. */
  readonly sample?: Line;
  /** Where it leads: a level deeper. */
  readonly leadsTo?: string;
}

/** So many bars are read at a glance; the table has them all. */
const mostBars = 20;

/** Parts of which there is a number, hidden or not, in a period; the largest first, or by their ids. */
function partsInOrder(
  parts: readonly Part[],
  period: string,
  isInOrder = false,
): readonly (Part & { readonly now: Measured })[] {
  const size = ({ figure: { value } }: Measured): number => (isMissing(value) ? Number.NEGATIVE_INFINITY : value);
  return parts
    .flatMap((part) => {
      const now = part.line.get(period);
      return now === undefined ? [] : [{ ...part, now }];
    })
    .toSorted((a, b) => {
      if (isInOrder) return a.id < b.id ? -1 : 1;
      const [left, right] = [size(a.now), size(b.now)];
      return left === right ? (a.label < b.label ? -1 : 1) : left > right ? -1 : 1;
    });
}

/** What parts, their chart and their table are called. */
export interface PartsTitle {
  readonly id: string;
  readonly name: string;
  readonly said: Sentence;
  /** Of what a row is one: "Leeftijd". */
  readonly rowTitle: string;
  /** Whether the parts have an order of their own, as ages have; else the largest comes first. */
  readonly isInOrder?: boolean;
}

/** Bars of the largest parts in a period, lying down so that their names can be read. Undefined when there is none. */
export function partsChart(
  subject: Subject,
  parts: readonly Part[],
  period: string,
  { id, name, said, isInOrder }: PartsTitle,
): BarsState | undefined {
  const all = partsInOrder(parts, period, isInOrder);
  const shown = all.slice(0, mostBars);
  const [first] = shown;
  if (first === undefined) return undefined;
  const left = { shown: shown.length, all: all.length };
  const labels = uniqueLabels(shown);
  return {
    type: "bars",
    layout: "diverging",
    ...{ id, name },
    sentence: all.length === shown.length ? said : inTurn([said, say("nl", "monitor.bars.left", left)]),
    unit: t("nl", "monitor.unit.period", {
      unit: writeUnitHeading(first.now.figure.unit, 1),
      period: writePeriod(periodOfName(period)),
    }),
    style: styleOfParts(shown),
    source: subject.source,
    axis: labels,
    series: [
      {
        ...{ id: "waarde", label: subject.short, hue: subject.hue, tense: "realised" },
        points: shown.map(({ now }, at) => ({ at: labels[at] ?? "", ...now })),
      },
    ],
  };
}

/** All parts in a period, with what they were a year before and the difference in words. */
export function partsTable(
  subject: Subject,
  parts: readonly Part[],
  period: string,
  { id, name, rowTitle, isInOrder }: PartsTitle,
): DataTable | undefined {
  const shown = partsInOrder(parts, period, isInOrder);
  const [first] = shown;
  if (first === undefined) return undefined;
  const style = styleOfParts(shown);
  const sampled = sampleColumns(shown.map(({ now }) => now));
  return {
    id: `${id}-cijfers`,
    caption: name,
    unit: writeUnitHeading(first.now.figure.unit, 1),
    style,
    rowTitle,
    columns: [
      { id: "waarde", title: writePeriod(periodOfName(period)), align: "end" },
      ...sampled,
      { id: "jaar-eerder", title: writePeriod(periodOfName(yearBefore(period))), align: "end" },
      { id: "verschil", title: t("nl", "monitor.table.difference"), align: "start" },
    ],
    ...rowsOf(subject, shown, period, style, sampled.length > 0),
    source: subject.source,
  };
}

function rowsOf(
  subject: Subject,
  shown: readonly (Part & { readonly now: Measured })[],
  period: string,
  style: NumberStyle,
  isSampled: boolean,
): Pick<DataTable, "rows" | "footnotes"> {
  const rows = shown.map(({ id: row, label, now, line, sample, leadsTo }): DataRow => {
    const before = line.get(yearBefore(period));
    const difference = isComparable(now, before) ? differenceOf(now, before) : undefined;
    return {
      ...{ id: row, role: "line", header: label },
      ...(leadsTo === undefined ? {} : { leadsTo }),
      cells: [
        markedCell(now),
        ...(isSampled ? sampleCells(now, sample?.get(period), style) : []),
        markedCell(before),
        difference === undefined
          ? { type: "empty" }
          : { type: "text", text: arrowWords(difference, subject.indicator.better) },
      ],
    };
  });
  return { rows, footnotes: notesOf(rows) };
}

function styleOfParts(shown: readonly { readonly now: Measured }[]) {
  const most = Math.max(
    0,
    ...shown.map(({ now: { figure } }) => (isMissing(figure.value) ? 0 : Math.abs(figure.value))),
  );
  const [first] = shown;
  return first === undefined ? { scale: 1, decimals: 0 } : styleOfUnit(first.now.figure.unit, most);
}

/** Two parts of one name are told apart by their id: an axis names a place once. */
function uniqueLabels(parts: readonly Part[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { label } of parts) counts.set(label, (counts.get(label) ?? 0) + 1);
  return parts.map(({ label, id }) => ((counts.get(label) ?? 0) > 1 ? `${label} (${id})` : label));
}
