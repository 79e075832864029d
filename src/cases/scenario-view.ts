import type { BarsState } from "../chart/state.ts";
import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import { formatCitation } from "../policy/citation.ts";
import type { Comparison, ComputedResult, ScenarioResult } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { writeMoney } from "../text/write-number.ts";
import { amountOf, entryOf, millions, writeBalance } from "./amounts.ts";
import { lineWriter } from "./scenario-lines.ts";
import { balanceTable, measuresTable } from "./scenario-tables.ts";
import type { ScenarioView } from "./views.ts";

/** One scenario as its page shows it: a verdict in words, its balances, its domains as bars and its measures. */
export function viewScenario(
  result: ScenarioResult,
  { years, domains }: Comparison,
  gate: Gate,
  source: string,
): ScenarioView {
  const { id, title, description, type } = result.scenario;
  const frame = { id, title, description, type, lines: formatCitation(result.scenario.lines) };
  if (result.type === "unquantified") {
    const reason = result.scenario.type === "unquantified" ? result.scenario.reason : "";
    return { ...frame, verdict: t("nl", "scenario.verdict.none", { reason }) };
  }
  const measures = measuresTable(result, domains, years, gate, source);
  return {
    ...frame,
    verdict: verdictOf(result, years),
    table: balanceTable(result, domains, years, gate, source),
    bars: barsOf(result, domains, years, gate, source),
    ...(measures === undefined ? {} : { measures }),
  };
}

/** The last year in words: what follows, what was printed, and how much of the difference is not explained. */
function verdictOf(result: ComputedResult, years: readonly string[]): string {
  const year = years.at(-1) ?? "";
  const computed = entryOf(result.computed.balance, year);
  if (computed === undefined) return t("nl", "reason.unknown");
  const first = t("nl", "scenario.verdict", {
    year,
    line: t("nl", "scenario.balance"),
    amount: writeBalance(computed.figure),
  });
  const open = result.open.at(-1) ?? 0;
  return first + printedPart(result, year) + (open > 0 ? t("nl", "scenario.verdict.open", { count: open }) : "");
}

function printedPart(result: ComputedResult, year: string): string {
  const printed = entryOf(result.printed.balance, year);
  const rest = entryOf(result.remainder.balance, year);
  const amount = amountOf(result.remainder.balance, year);
  if (printed === undefined || rest === undefined || amount === undefined) return "";
  const { rounding } = rest.figure;
  if (rounding !== undefined && rounding.low <= 0 && rounding.high >= 0) return t("nl", "scenario.verdict.agrees");
  return t("nl", "scenario.verdict.printed", {
    amount: writeBalance(printed.figure),
    remainder: writeMoney(Math.abs(amount), millions),
  });
}

function barsOf(
  result: ComputedResult,
  domains: Comparison["domains"],
  years: readonly string[],
  gate: Gate,
  source: string,
): BarsState {
  const writer = lineWriter(gate, years);
  const { scenario, computed } = result;
  const year = years.at(-1) ?? "";
  const end = entryOf(computed.balance, year);
  const finding = end === undefined ? t("nl", "reason.unknown") : `${writeBalance(end.figure)} in ${year}`;
  return {
    type: "bars",
    id: `domeinen-${scenario.id}`,
    name: t("nl", "scenario.bars.name", { scenario: scenario.title, finding }),
    sentence: lowestOf(result, domains),
    unit: t("nl", "scenario.unit.millions"),
    style: millions,
    source,
    layout: "stacked",
    axis: years,
    series: domains.flatMap(({ id, title }) => {
      const line = computed.byDomain.get(id);
      return line === undefined ? [] : [writer.series(id, title, id, line)];
    }),
    totals: writer.series("totaal", t("nl", "scenario.balance"), "total", computed.balance),
  };
}

function lowestOf({ computed }: ComputedResult, domains: Comparison["domains"]): string {
  const all = domains.flatMap(({ id, title }) =>
    (computed.byDomain.get(id) ?? []).flatMap(({ year, figure }) =>
      isMissing(figure.value) ? [] : [{ title, year, figure, value: figure.value }],
    ),
  );
  const [lowest] = all.toSorted((a, b) => a.value - b.value);
  if (lowest === undefined) return t("nl", "reason.unknown");
  return t("nl", "scenario.bars.sentence", {
    lowest: lowest.title,
    year: lowest.year,
    amount: writeBalance(lowest.figure),
  });
}
