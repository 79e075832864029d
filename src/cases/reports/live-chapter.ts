import type { Cell, DataTable } from "../../chart/data-table.ts";
import type { LineState, Series } from "../../chart/state.ts";
import { isMissing } from "../../figure/missing.ts";
import { parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Shown } from "../../figure/shown.ts";
import type { Block, Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { type SaidFigure, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { written as figureText } from "../figure-words.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type LiveFigures, type LiveRow, liveMeanings } from "./live-figures.ts";

const style = { scale: 1, decimals: 0 } as const;
const hues = ["wmo", "jeugd", "participatie", "armoede", "overig"] as const;

/** The chapter *Stand van de maand*: released figures in a table and, where months can be compared, in a chart. */
export function liveChapter(live: LiveFigures): readonly Block[] {
  const { asOf, snapshot, months } = live;
  const chart = chartOf(live);
  return [
    heading(1, "stand-van-de-maand", t("nl", "live.title")),
    paragraph(t("nl", "live.text", { asOf: written(asOf), snapshot: snapshot.slice(0, 12) })),
    ...(months.length === 0 ? [paragraph(t("nl", "live.none"))] : [{ type: "table" as const, table: tableOf(live) }]),
    ...(chart === undefined ? [] : [{ type: "chart" as const, chart, numbersIn: "stand-van-de-maand" }]),
  ];
}

/** What a document says of the lake that it was made from, behind the version of its dossier. */
export function liveVersion({ snapshot, asOf }: LiveFigures): string {
  return t("nl", "live.version", { snapshot: snapshot.slice(0, 12), asOf });
}

/** The chapter as a document of its own, for a municipality without a dossier. */
export function liveReport(
  live: LiveFigures,
  { code, name }: { readonly code: string; readonly name: string },
): Report {
  return {
    id: `stand-van-de-maand-${code}`,
    title: t("nl", "live.report", { name }),
    subtitle: t("nl", "live.subtitle", { asOf: written(live.asOf) }),
    language: "nl",
    author: t("nl", "live.author", { name }),
    date: live.asOf,
    version: liveVersion(live),
    definitions: liveMeanings(live),
    blocks: liveChapter(live),
  };
}

function tableOf({ months, rows, asOf }: LiveFigures): DataTable {
  const isHidden = rows.some(({ figures }) => [...figures.values()].some(({ hidden }) => hidden !== undefined));
  return {
    id: "stand-van-de-maand",
    caption: t("nl", "live.table"),
    unit: t("nl", "live.unit"),
    style,
    rowTitle: t("nl", "live.indicator"),
    columns: months.map((month) => ({ id: month, title: written(month), align: "end" })),
    rows: rows.map(({ indicator, figures }) => ({
      ...{ id: indicator.id, role: "line" as const, header: indicator.name },
      cells: months.map((month): Cell => {
        const figure = figures.get(month);
        return figure === undefined ? { type: "empty" } : { type: "figure", ref: refOf(indicator.id, month), figure };
      }),
    })),
    footnotes: isHidden ? [{ mark: "1", text: t("nl", "live.hidden") }] : [],
    source: t("nl", "live.source", { asOf: written(asOf) }),
  };
}

/** Lines of the indicators that count the same thing as the first that has two months or more. */
function chartOf(live: LiveFigures): LineState | undefined {
  const drawn = live.rows.filter((row) => shownMonths(row, live).length > 1);
  const [first] = drawn;
  if (first === undefined) return undefined;
  const { indicator } = first;
  const same = drawn.filter((row) => row.indicator.unit === indicator.unit).slice(0, hues.length);
  const shown = shownMonths(first, live);
  const [begin, end] = [shown[0], shown.at(-1)];
  if (begin === undefined || end === undefined) return undefined;
  return {
    type: "line",
    id: "stand-van-de-maand-lijn",
    name: t("nl", "live.chart", { unit: indicator.unit }),
    sentence: say("nl", "live.chart.sentence", {
      indicator: indicator.name,
      from: written(begin.month),
      begin: said(indicator.id, begin),
      until: written(end.month),
      end: said(indicator.id, end),
    }),
    unit: indicator.unit,
    style,
    source: t("nl", "live.source", { asOf: written(live.asOf) }),
    axis: live.months.map(written),
    series: same.map((row, at) => seriesOf(row, live, hues[at] ?? "overig")),
  };
}

function seriesOf({ indicator, figures }: LiveRow, { months }: LiveFigures, hue: string): Series {
  return {
    ...{ id: indicator.id, label: indicator.name, hue, tense: "realised" },
    points: months.flatMap((month) => {
      const figure = figures.get(month);
      return figure === undefined ? [] : [{ ref: refOf(indicator.id, month), figure, at: written(month) }];
    }),
  };
}

/** A month with the figure that is shown of it. */
interface ShownMonth {
  readonly month: string;
  readonly figure: Shown;
}

function shownMonths({ figures }: LiveRow, { months }: LiveFigures): readonly ShownMonth[] {
  return months.flatMap((month) => {
    const figure = figures.get(month);
    return figure === undefined || isMissing(figure.value) ? [] : [{ month, figure }];
  });
}

function said(indicator: string, { month, figure }: ShownMonth): SaidFigure {
  return { type: "figure", ref: refOf(indicator, month), figure, text: figureText(figure) };
}

function refOf(indicator: string, month: string): string {
  return `lake/${indicator}/${month}`;
}

/** A month or day as people write it. */
function written(text: string): string {
  const period = parsePeriod(text);
  return isProblem(period) ? text : writePeriod(period);
}
