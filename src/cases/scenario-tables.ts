import type { DataRow, DataTable } from "../chart/data-table.ts";
import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import type { Domain } from "../policy/domain.ts";
import type { Measure } from "../policy/measure.ts";
import type { ComputedResult } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { entryOf, millions, thousands } from "./amounts.ts";
import { headingRow, type LineWriter, lineWriter } from "./scenario-lines.ts";

/** Balance per domain, *bruto* and *totaal*, then what the source printed, the remainder, and the reserve. */
export function balanceTable(
  result: ComputedResult,
  domains: readonly Domain[],
  years: readonly string[],
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
  const gross = t("nl", "scenario.gross");
  const balance = t("nl", "scenario.balance");
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
      ...(compared.length === 0 ? [] : [headingRow("bron", t("nl", "scenario.source.heading"), years), ...compared]),
      ...reserveRows(result, years, writer),
    ],
    footnotes: [],
    source,
  };
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

/** The measures of one scenario by domain, with their effect per year and the sum. */
export function measuresTable(
  { scenario, measures, effect }: ComputedResult,
  domains: readonly Domain[],
  years: readonly string[],
  gate: Gate,
  source: string,
): DataTable | undefined {
  if (effect === undefined) return undefined;
  const writer = lineWriter(gate, years);
  return {
    id: `maatregelen-${scenario.id}`,
    caption: t("nl", "scenario.measures.caption", { scenario: scenario.title }),
    unit: t("nl", "scenario.unit.thousands"),
    style: thousands,
    rowTitle: t("nl", "scenario.measure.row"),
    columns: years.map((year) => ({ id: year, title: year, align: "end" })),
    rows: [
      ...domains.flatMap(({ id, title }) => {
        const own = measures.filter(({ measure }) => measure.domain === id);
        if (own.length === 0) return [];
        return [
          headingRow(id, title, years),
          ...own.map(({ measure, effect: line }) => writer.row(measure.id, headerOf(measure), line)),
        ];
      }),
      writer.row("effect", t("nl", "scenario.effect"), effect, "total"),
    ],
    footnotes: [],
    source,
  };
}

/** Measures in the rows, scenarios in the columns: the effect in one year, empty where a scenario does not have the measure. */
export function measureMatrix(
  results: readonly ComputedResult[],
  measures: readonly Measure[],
  domains: readonly Domain[],
  year: string,
  gate: Gate,
  source: string,
): DataTable {
  const packages = results.filter((result) => result.effect !== undefined);
  const ids = packages.map(({ scenario }) => scenario.id);
  const writer = lineWriter(gate, ids);
  const row = (measure: Measure): DataRow => {
    const line = packages.flatMap(({ scenario, measures: own }) => {
      const entry = entryOf(own.find((candidate) => candidate.measure.id === measure.id)?.effect, year);
      return entry === undefined ? [] : [{ ...entry, year: scenario.id }];
    });
    return writer.row(measure.id, headerOf(measure), line);
  };
  const totals = packages.flatMap(({ scenario, effect }) => {
    const entry = entryOf(effect, year);
    return entry === undefined ? [] : [{ ...entry, year: scenario.id }];
  });
  return {
    id: "maatregelen",
    caption: t("nl", "scenario.matrix.caption", { year }),
    unit: t("nl", "scenario.unit.thousands"),
    style: thousands,
    rowTitle: t("nl", "scenario.measure.row"),
    columns: packages.map(({ scenario }) => ({ id: scenario.id, title: scenario.title, align: "end" })),
    rows: [
      ...domains.flatMap(({ id, title }) => {
        const own = measures.filter((measure) => measure.domain === id);
        return own.length === 0 ? [] : [headingRow(id, title, ids), ...own.map(row)];
      }),
      writer.row("effect", t("nl", "scenario.effect"), totals, "total"),
    ],
    footnotes: [],
    source,
  };
}

function headerOf({ number, title }: Measure): string {
  return number === undefined ? title : `${number}. ${title}`;
}
