import type { Gate } from "../disclosure/gate.ts";
import type { Comparison, ComputedResult, Line } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { type Sentence, say } from "../text/sentence.ts";
import { amountOf, entryOf, millions, writeBalance } from "./amounts.ts";
import { saidFigure } from "./said-figure.ts";
import { headingRow, lineWriter } from "./scenario-lines.ts";
import type { CompareView } from "./views.ts";

type LineId = CompareView["lines"][number]["id"];

const keys = { bruto: "gross", totaal: "balance" } as const;

/** One line (*bruto* or *totaal*) over all scenarios: chart, table, and computed beside printed with the remainder. */
export function compareLine(
  id: LineId,
  results: readonly ComputedResult[],
  { years, domains, names, results: all }: Comparison,
  gate: Gate,
  source: string,
): CompareView["lines"][number] {
  const key = keys[id];
  const title = names[key];
  const outside = domains.filter(({ inGross }) => !inGross).map((domain) => domain.title);
  const writer = lineWriter(gate, years);
  const columns = years.map((year) => ({ id: year, title: year, align: "end" as const }));
  const frame = { unit: t("nl", "scenario.unit.millions"), style: millions, source };
  const table = { ...frame, rowTitle: t("nl", "scenario.rows"), columns, footnotes: [] };
  const computed = (result: ComputedResult): Line => result.computed[key];
  return {
    id,
    title,
    explanation: t("nl", `scenario.${key}.explained`, {
      line: title.toLowerCase(),
      gross: names.gross.toLowerCase(),
      outside: outside.join(", "),
    }),
    chart: {
      ...frame,
      type: "line",
      id: `saldo-${id}`,
      name: chartName(title, results, computed, { years, all: all.length }),
      sentence: chartSentence(results, computed, years, gate),
      axis: years,
      series: results.map((result, index) =>
        writer.series(result.scenario.id, result.scenario.title, `variant-${index + 1}`, computed(result)),
      ),
    },
    table: {
      ...table,
      id: `tabel-${id}`,
      caption: t("nl", "scenario.line.caption", { line: title }),
      rows: results.map((result) => writer.row(result.scenario.id, result.scenario.title, computed(result))),
    },
    remainder: {
      ...table,
      id: `rest-${id}`,
      caption: t("nl", "scenario.remainder.caption", { line: title }),
      rows: results.flatMap(({ scenario, ...result }) => [
        headingRow(scenario.id, scenario.title, years),
        writer.row(`${scenario.id}-berekend`, t("nl", "scenario.computed", { line: title }), result.computed[key]),
        writer.row(`${scenario.id}-gedrukt`, t("nl", "scenario.printed", { line: title }), result.printed[key] ?? []),
        writer.row(
          `${scenario.id}-rest`,
          t("nl", "scenario.remainder", { line: title }),
          result.remainder[key],
          "of-which",
        ),
      ]),
    },
  };
}

function chartName(
  line: string,
  results: readonly ComputedResult[],
  computed: (result: ComputedResult) => Line,
  { years, all }: Pick<Comparison, "years"> & { readonly all: number },
): string {
  const year = years.at(-1) ?? "";
  const count = results.filter((result) => (amountOf(computed(result), year) ?? -1) >= 0).length;
  return t("nl", "scenario.line.name", { line, count, total: results.length, all, year });
}

function chartSentence(
  results: readonly ComputedResult[],
  computed: (result: ComputedResult) => Line,
  years: readonly string[],
  gate: Gate,
): Sentence {
  const year = years.at(-1) ?? "";
  const ends = results.flatMap((result) => {
    const entry = entryOf(computed(result), year);
    const amount = amountOf(computed(result), year);
    return entry === undefined || amount === undefined ? [] : [{ title: result.scenario.title, amount, entry }];
  });
  const sorted = ends.toSorted((a, b) => a.amount - b.amount);
  const [worst] = sorted;
  const best = sorted.at(-1);
  if (worst === undefined || best === undefined) return say("nl", "reason.unknown");
  return say("nl", "scenario.line.sentence", {
    year,
    best: best.title,
    worst: worst.title,
    high: saidFigure(best.entry, gate, writeBalance),
    low: saidFigure(worst.entry, gate, writeBalance),
  });
}
