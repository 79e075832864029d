import type { DataRow, DataTable } from "../chart/data-table.ts";
import type { BarsState } from "../chart/state.ts";
import type { Gate } from "../disclosure/gate.ts";
import type { SavingComparison, SavingResult } from "../scenario/savings.ts";
import { andList } from "../text/and-list.ts";
import { t } from "../text/catalogue.ts";
import { inTurn, joined, type Sentence, say } from "../text/sentence.ts";
import { amountOf, entryOf, millions, thousands, writeAmount } from "./amounts.ts";
import { isExpectedSaving, savingYearTitle } from "./open-savings.ts";
import { pendingNotes, pendingRow } from "./pending.ts";
import { saidFigure } from "./said-figure.ts";
import { headingRow, type LineWriter, lineWriter } from "./scenario-lines.ts";
import type { CompareSection } from "./views.ts";

/** What savings targets add to a comparison: the finding, and a section for each target that is part of no other. */
export interface SavingsView {
  readonly lead: Sentence;
  readonly sections: readonly CompareSection[];
}

/** Savings targets as their page shows them: planned, realised and open per year, part by part. */
export function viewSavings({ years, results }: SavingComparison, gate: Gate, source: string): SavingsView {
  return {
    lead: inTurn(results.map((result) => leadOf(result, years, gate))),
    sections: results.map((result): CompareSection => {
      const { saving } = result;
      const chart = barsOf(result, years, gate, source);
      return {
        id: saving.id,
        title: saving.title,
        ...(saving.basis === "unknown" ? {} : { text: t("nl", `savings.${saving.basis}`) }),
        ...(chart === undefined ? {} : { chart }),
        tables: [tableOf(result, years, gate, source)],
      };
    }),
  };
}

/** What is still open in the last year that is over and in the last year that is expected, and what is PM. */
function leadOf(result: SavingResult, years: readonly string[], gate: Gate): Sentence {
  const said = saidYears(result, years);
  if (said.length === 0) return say("nl", "savings.lead.unknown", { year: years.at(-1) ?? "" });
  const titles = [...new Set(said.flatMap((year) => result.pending[years.indexOf(year)] ?? []))].map(
    ({ title }) => title,
  );
  return joined([
    ...inTurn(said.map((year) => openIn(result, year, gate))),
    ...(titles.length === 0 ? [] : say("nl", "savings.lead.pm", { titles: titles.join(", ") })),
  ]);
}

/** The last year that is over and the last year at all, as far as it is known what is open in them. */
function saidYears(result: SavingResult, years: readonly string[]): readonly string[] {
  const known = years.filter((year) => amountOf(result.open, year) !== undefined);
  const over = known.filter((year) => !isExpectedSaving(result, year)).at(-1);
  return [...new Set([over, known.at(-1)])].filter((year) => year !== undefined);
}

function openIn(result: SavingResult, year: string, gate: Gate): Sentence {
  const [open, planned] = [entryOf(result.open, year), entryOf(result.planned, year)];
  if (open === undefined || planned === undefined) return say("nl", "savings.lead.unknown", { year });
  return say("nl", "savings.lead", {
    year,
    open: saidFigure(open, gate, writeAmount),
    planned: saidFigure(planned, gate, writeAmount),
    expected: isExpectedSaving(result, year),
  });
}

/** What a line is called in a legend: what was only expected is not called realised (Almelo, table 2: 2018 and 2019). */
function seriesTitle(id: "planned" | "realised" | "open", result: SavingResult, years: readonly string[]): string {
  const expected = years.filter((year) => isExpectedSaving(result, year));
  if (id === "planned" || expected.length === 0) return t("nl", `savings.${id}`);
  return t("nl", `savings.${id}.and-expected`, { years: andList(expected) });
}

/** The same in the chart, which says itself that a line is budgeted. */
function barTitle(id: "planned" | "realised" | "open", result: SavingResult, years: readonly string[]): string {
  return id === "planned" ? t("nl", "savings.planned.short") : seriesTitle(id, result, years);
}

function tableOf(result: SavingResult, years: readonly string[], gate: Gate, source: string): DataTable {
  const writer = lineWriter(gate, years);
  const { saving, planned, realised, open, balance, printed, remainder, pending } = result;
  const rest = (id: "planned" | "realised" | "open"): readonly DataRow[] => {
    const line = t("nl", `savings.${id}`);
    if (remainder[id].length === 0) return [];
    return [
      writer.row(`gedrukt-${id}`, t("nl", "savings.printed", { line }), printed[id]),
      writer.row(`rest-${id}`, t("nl", "scenario.remainder", { line }), remainder[id], "of-which"),
    ];
  };
  const compared = [...rest("planned"), ...rest("realised"), ...rest("open")];
  return {
    id: `taakstelling-${saving.id}`,
    caption: t("nl", "savings.caption"),
    unit: t("nl", "savings.unit"),
    style: thousands,
    rowTitle: t("nl", "savings.row"),
    columns: years.map((year) => ({
      id: year,
      title: savingYearTitle(result, year),
      align: "end",
    })),
    rows: [
      ...result.parts.flatMap((part) => partRows(part, writer)),
      writer.row("gerealiseerd", seriesTitle("realised", result, years), realised, "total"),
      ...pendingRow(
        "pm",
        pending.map((own) => own.length),
      ),
      writer.row("begroot", t("nl", "savings.planned"), planned),
      writer.row("open", t("nl", "savings.open"), open, "total"),
      writer.row("saldo", t("nl", "savings.balance"), balance),
      ...(compared.length === 0 ? [] : [headingRow("bron", t("nl", "scenario.source.heading"), years), ...compared]),
    ],
    footnotes: pendingNotes(years, pending),
    source,
  };
}

/** What is realised of a part, and of the parts of that part. */
function partRows({ saving, parts, realised }: SavingResult, writer: LineWriter): readonly DataRow[] {
  if (parts.length === 0) return [writer.row(saving.id, saving.title, realised)];
  return parts.flatMap((part) => partRows(part, writer));
}

function barsOf(result: SavingResult, years: readonly string[], gate: Gate, source: string): BarsState | undefined {
  const lines = [
    ["planned", "budget"],
    ["realised", "realised"],
    ["open", "realised"],
  ] as const;
  if (lines.some(([id]) => result[id].length === 0)) return undefined;
  const writer = lineWriter(gate, years);
  return {
    type: "bars",
    layout: "grouped",
    id: `verloop-${result.saving.id}`,
    name: t("nl", "savings.bars.name", { saving: result.saving.title }),
    sentence: inTurn([
      ...saidYears(result, years)
        .slice(0, 1)
        .map((year) => openIn(result, year, gate)),
      say("nl", "savings.bars.sentence"),
    ]),
    unit: t("nl", "savings.bars.unit"),
    style: millions,
    source,
    axis: years.map((year) => savingYearTitle(result, year)),
    series: lines.map(([id, tense], index) => {
      const series = writer.series(id, barTitle(id, result, years), `variant-${index + 1}`, result[id]);
      return {
        ...series,
        tense,
        points: series.points.map((point) => ({ ...point, at: savingYearTitle(result, point.at) })),
      };
    }),
  };
}
