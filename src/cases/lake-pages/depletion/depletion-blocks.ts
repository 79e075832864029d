import type { DataTable } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { type Sentence, sentence } from "../../../text/sentence.ts";
import { heading, paragraph } from "../../pages/blocks.ts";
import { bandWarning, bookedOutWords, depletedWords } from "./depleted.ts";
import { careChart, type DepletionFrame, depletionChart } from "./depletion-chart.ts";
import { careTable, monthTable } from "./depletion-tables.ts";
import type { Ledger } from "./ledger.ts";
import type { MonthRow } from "./month-rows.ts";
import { promisedWords } from "./promised.ts";
import type { YearExpected } from "./year-expected.ts";

/** What the page tells of one part of the ledger in one year. */
export interface YearTold {
  readonly frame: DepletionFrame;
  readonly rows: readonly MonthRow[];
  readonly ledger: Ledger;
  readonly planned: Measured | undefined;
  readonly expectation: YearExpected | undefined;
  /** What is to be known of the prices of what is committed. */
  readonly prices: readonly Sentence[];
  /** Whether the year is over and booked. */
  readonly isClosed: boolean;
}

/** The year in words, chart and months, with how its expectation is made up. */
export function yearBlocks(told: YearTold): readonly Block[] {
  const { frame, rows, expectation, isClosed } = told;
  const caption = t("nl", "depletion.chart", frame);
  const hasRows = rows.some((row) => row.booked !== undefined || row.expected !== undefined);
  return [
    ...sentences(isClosed ? closedSentences(told) : runningSentences(told)),
    ...(hasRows
      ? [{ type: "chart", numbersIn: "uitputting-per-maand", chart: depletionChart(rows, frame) } as const]
      : [paragraph(t("nl", "monitor.nothing"))]),
    ...(expectation === undefined
      ? []
      : sentences([expectation.words, isClosed ? bandWarning(expectation.band) : [], expectation.whyNot])),
    ...titled("opbouw", isClosed ? "depletion.reckoning.closed" : "depletion.reckoning", expectation?.reckoning),
    ...titled(
      "per-maand",
      "depletion.months",
      hasRows ? monthTable({ id: "uitputting-per-maand", source: frame.source, caption }, rows) : undefined,
    ),
    ...careBlocks(told),
    ...titled("verwacht-per-product", "depletion.by-product", expectation?.byProduct),
  ];
}

function closedSentences({ frame, planned, ledger }: YearTold): readonly Sentence[] {
  return [bookedOutWords(planned, ledger.booked), sentence(t("nl", "depletion.closed", frame))];
}

function runningSentences({ planned, expectation }: YearTold): readonly Sentence[] {
  if (expectation === undefined) return [];
  const { whole, band } = expectation;
  return [
    whole === undefined ? [] : depletedWords(planned, { ...expectation, months: whole.months }),
    whole === undefined ? [] : bandWarning(band),
  ];
}

/** Declared care by month, which is not all that the budget is for. */
function careBlocks({ frame, rows, expectation, prices }: YearTold): readonly Block[] {
  const { source } = frame;
  const table = careTable({ id: "zorg-per-maand", source, caption: t("nl", "depletion.care.caption", frame) }, rows);
  if (table === undefined) return [];
  return [
    heading(1, "zorg-naar-maand", t("nl", "depletion.care")),
    paragraph(t("nl", "depletion.care.text")),
    { type: "chart", numbersIn: table.id, chart: careChart(rows, frame) },
    ...sentences([...prices, expectation === undefined ? [] : promisedWords(rows, expectation)]),
    paragraph(t("nl", "depletion.expected.what")),
    { type: "table", table },
  ];
}

function titled(
  id: string,
  key: "depletion.reckoning" | "depletion.reckoning.closed" | "depletion.months" | "depletion.by-product",
  table: DataTable | undefined,
): readonly Block[] {
  if (table === undefined) return [];
  return [heading(1, id, t("nl", key)), paragraph(t("nl", `${key}.text`)), { type: "table", table }];
}

function sentences(found: readonly Sentence[]): readonly Block[] {
  return found.filter((one) => one.length > 0).map((one) => paragraph(one));
}
