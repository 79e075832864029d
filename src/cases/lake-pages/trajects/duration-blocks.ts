import type { Cell, DataTable, NumberStyle } from "../../../chart/data-table.ts";
import type { LineState, Measured } from "../../../chart/state.ts";
import { isMissing } from "../../../figure/missing.ts";
import type { Block } from "../../../report/model.ts";
import { capital } from "../../../text/capital.ts";
import { t } from "../../../text/catalogue.ts";
import { say } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import type { DurationFigures } from "../../durations/duration-figures.ts";
import { asOfDay } from "../../monitor/known-days.ts";
import { heading, paragraph } from "../../pages/blocks.ts";
import { periodOfName } from "../monitor/steps.ts";
import { valueName } from "../monitor/value-names.ts";
import { said, whyNone } from "../monitor/written.ts";
import type { PageDurations } from "./durations.ts";

const durationAnchor = "duur";
const chartTable = "duur-per-kwartaal";
const whole: NumberStyle = { scale: 1, decimals: 0 };
const oneDecimal: NumberStyle = { scale: 1, decimals: 1 };
const quartersInYear = 4;

/** How long care lasts: of allocation and of use, as a curve with its table, in words, and beside other laws and categories. */
export function durationBlocks(
  found: PageDurations | undefined,
  law: string | undefined,
  source: string,
): readonly Block[] {
  const title = heading(1, durationAnchor, t("nl", "durations.heading"));
  const own = found?.figures.filter((one) => one.law === law && one.category === undefined) ?? [];
  if (found === undefined || own.length === 0) return [title, paragraph(t("nl", "durations.none"))];
  const until = writePeriod(asOfDay(found.asOf).day);
  const span = { from: writePeriod(periodOfName(found.from)), asOf: until, gap: found.gap };
  // A curve of which everything after its begin is hidden tells nothing.
  const drawn = own.filter(({ shares }) => shares[1]?.figure.hidden === undefined);
  const name = t("nl", "durations.chart", {
    law: capital(law === undefined ? t("nl", "monitor.all-laws") : valueName("wet", law)),
  });
  return [
    title,
    paragraph(t("nl", "durations.about", span)),
    ...own.map((one) => paragraph(medianOf(one))),
    ...(drawn.length === 0
      ? [paragraph(t("nl", "durations.few"))]
      : ([
          { type: "chart", chart: curve(drawn, name, source), numbersIn: chartTable },
          { type: "table", table: perQuarter(drawn, source) },
        ] as const)),
    paragraph(t("nl", found.isTrue ? "durations.method.true" : "durations.method.protected")),
    ...(found.leftOut === undefined ? [] : [paragraph(t("nl", "duration.left-out", { count: found.leftOut }))]),
    { type: "table", table: besides(found, law, source) },
    ...(found.isTrue ? [] : [paragraph(t("nl", "durations.categories.protected"))]),
  ];
}

function medianOf({ kind, median, least, most, counted, running }: DurationFigures) {
  const numbers = { kind, counted: said(counted), running: said(running) };
  const { value, hidden } = median.figure;
  if (hidden !== undefined) return say("nl", "durations.median.hidden", { ...numbers, why: whyNone(median.figure) });
  if (isMissing(value)) return say("nl", "durations.median.not-reached", numbers);
  const half = { ...numbers, median: said(median) };
  return isMissing(least.figure.value) || isMissing(most.figure.value)
    ? say("nl", "durations.median.open", half)
    : say("nl", "durations.median", { ...half, least: said(least), most: said(most) });
}

function atQuarter(quarter: number): string {
  return t("nl", "durations.after", { months: quarter * 3 });
}

/** The curves as steps: after each quarter the share that is still there, with the band in which it lies. */
function curve(own: readonly DurationFigures[], name: string, source: string): LineState {
  const axis = own[0]?.shares.map((_, at) => t("nl", "durations.axis", { months: at * 3 })) ?? [];
  return {
    ...{ type: "line", id: "duur-van-hulp", isStepped: true, name, axis, style: whole, source },
    sentence: say("nl", "durations.chart.said"),
    unit: t("nl", "durations.unit"),
    series: own.map(({ kind, shares }, at) => ({
      ...{
        id: kind,
        label: t("nl", "durations.kind", { kind }),
        hue: at === 0 ? "total" : "overig",
        tense: "realised",
      },
      points: shares.map((one, quarter) => ({ at: axis[quarter] ?? "", ...one })),
    })),
  };
}

function cell(measured: Measured | undefined, style?: NumberStyle): Cell {
  if (measured === undefined) return { type: "empty" };
  return { type: "figure", ...measured, ...(style === undefined ? {} : { own: { style, withUnit: false } }) };
}

/** The numbers of the curve: the share after each quarter, and how many are followed then. */
function perQuarter(own: readonly DurationFigures[], source: string): DataTable {
  return {
    ...{ id: chartTable, style: whole, source, footnotes: [] },
    caption: t("nl", "durations.table"),
    unit: t("nl", "durations.table.unit"),
    rowTitle: t("nl", "durations.table.row"),
    columns: own.flatMap(({ kind }) => [
      { id: `${kind}-aandeel`, title: t("nl", "durations.share", { kind }), align: "end" as const },
      { id: `${kind}-gevolgd`, title: t("nl", "durations.followed", { kind }), align: "end" as const },
    ]),
    rows: (own[0]?.shares ?? []).map((_, at) => ({
      id: String(at),
      role: at > 0 && at % quartersInYear === 0 ? "subtotal" : "line",
      header: atQuarter(at),
      cells: own.flatMap(({ shares, followed }) => [cell(shares[at]), cell(followed[at])]),
    })),
  };
}

/** Every law, and of the chosen one every category: the median with its interval, and what is left after one and two years. */
function besides({ figures, isTrue }: PageDurations, law: string | undefined, source: string): DataTable {
  const shown = figures.filter((one) => law === undefined || one.law === law);
  return {
    ...{ id: "duur-naast-elkaar", style: whole, source, footnotes: [] },
    caption: t("nl", "durations.beside"),
    unit: t("nl", "durations.beside.unit"),
    rowTitle: t("nl", "durations.beside.row"),
    columns: (["median", "least", "most", "year", "two-years", "counted", "running"] as const).map((id) => ({
      id,
      title: t("nl", "durations.column", { column: id }),
      align: "end",
    })),
    rows: shown.map((one) => ({
      id: [one.kind, one.law ?? "alle", one.category ?? "alle"].join("/"),
      role: one.category === undefined ? "subtotal" : "line",
      header: nameOf(one),
      cells: [
        ...[one.median, one.least, one.most].map((measured) => cell(measured, isTrue ? oneDecimal : whole)),
        cell(one.shares[quartersInYear]),
        cell(one.shares[2 * quartersInYear]),
        cell(one.counted),
        cell(one.running),
      ],
    })),
  };
}

function nameOf({ kind, law, category }: DurationFigures): string {
  const of = [
    law === undefined ? t("nl", "monitor.all-laws") : valueName("wet", law),
    ...(category === undefined ? [] : [valueName("categorie", category, law)]),
  ];
  return t("nl", "durations.named", { kind, of: capital(of.join(", ")) });
}
