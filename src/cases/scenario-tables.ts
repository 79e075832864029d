import type { DataRow, DataTable } from "../chart/data-table.ts";
import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import type { Comparison, ComputedResult } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { millions } from "./amounts.ts";
import { pendingNotes, pendingRow } from "./pending.ts";
import { headingRow, type LineWriter, lineWriter } from "./scenario-lines.ts";

/** Balance per domain, *bruto* and *totaal*, then the margin apart, what the source printed, the remainder, and the reserve. */
export function balanceTable(
  result: ComputedResult,
  { domains, years, names }: Pick<Comparison, "domains" | "years" | "names">,
  gate: Gate,
  source: string,
): DataTable {
  const { scenario, computed, printed, remainder } = result;
  const writer = lineWriter(gate, years);
  const rowsOf = (inGross: boolean): readonly DataRow[] =>
    domains
      .filter((domain) => domain.inGross === inGross)
      .flatMap(({ id, title }) => {
        const line = computed.byDomain.get(id);
        return line === undefined ? [] : [writer.row(id, title, line)];
      });
  const { gross, balance } = names;
  const compared = [
    ...domains.flatMap(({ id, title }): readonly DataRow[] => {
      const print = printed.byDomain.get(id);
      const rest = remainder.byDomain.get(id);
      if (scenario.type === "baseline" || print === undefined || rest === undefined) return [];
      return [writer.row(`rest-${id}`, t("nl", "scenario.remainder", { line: title }), rest, "of-which")];
    }),
    ...(printed.gross === undefined
      ? []
      : [writer.row("bruto-gedrukt", t("nl", "scenario.printed", { line: gross }), printed.gross)]),
    ...(printed.gross === undefined
      ? []
      : [writer.row("rest-bruto", t("nl", "scenario.remainder", { line: gross }), remainder.gross, "of-which")]),
    ...(printed.balance === undefined
      ? []
      : [writer.row("totaal-gedrukt", t("nl", "scenario.printed", { line: balance }), printed.balance)]),
    ...(printed.balance === undefined
      ? []
      : [writer.row("rest-totaal", t("nl", "scenario.remainder", { line: balance }), remainder.balance, "of-which")]),
  ];
  return {
    id: `saldo-${scenario.id}`,
    caption: t("nl", "scenario.table.caption", { scenario: scenario.title }),
    unit: t("nl", "scenario.unit.millions"),
    style: millions,
    rowTitle: t("nl", "scenario.row"),
    columns: years.map((year) => ({ id: year, title: year, align: "end" })),
    rows: [
      ...rowsOf(true),
      writer.row("bruto", gross, computed.gross, "subtotal"),
      ...rowsOf(false),
      writer.row("totaal", balance, computed.balance, "total"),
      ...pendingRow("pm", result.open),
      ...marginRows(result, years, writer),
      ...(compared.length === 0 ? [] : [headingRow("bron", t("nl", "scenario.source.heading"), years), ...compared]),
      ...reserveRows(result, years, writer),
    ],
    footnotes: pendingNotes(years, result.effects?.openMeasures ?? []),
    source,
  };
}

/** The means held back, under a heading of their own: the balance above is without them. */
function marginRows({ margin }: ComputedResult, years: readonly string[], writer: LineWriter): readonly DataRow[] {
  if (margin === undefined) return [];
  return [
    headingRow("marge-kop", t("nl", "scenario.margin.heading", { margin: margin.margin.title }), years),
    writer.row("marge", t("nl", "scenario.margin.available"), margin.available),
    writer.row("totaal-met-marge", t("nl", "scenario.balance.with-margin"), margin.balance),
    ...(margin.printed === undefined
      ? []
      : [writer.row("gedrukt-met-marge", t("nl", "scenario.printed.with-margin"), margin.printed)]),
  ];
}

/** The reserve where it can be followed; where it cannot, the notes of the page say why instead of ten equal cells. */
function reserveRows(
  { reserve, generalFunds }: ComputedResult,
  years: readonly string[],
  writer: LineWriter,
): readonly DataRow[] {
  if (reserve.every(({ figure }) => isMissing(figure.value))) return [];
  return [
    headingRow("reserve-kop", t("nl", "scenario.reserve.heading"), years),
    writer.row("reserve", t("nl", "scenario.reserve"), reserve),
    writer.row("algemene-middelen", t("nl", "scenario.general-funds"), generalFunds),
  ];
}
