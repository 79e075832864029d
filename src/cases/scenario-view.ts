import type { BarsState } from "../chart/state.ts";
import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import { formatCitation } from "../policy/citation.ts";
import type { Risk } from "../policy/risk.ts";
import type { Comparison, ComputedResult, Entry, ScenarioResult } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { type Sentence, say } from "../text/sentence.ts";
import { entryOf, millions, writeBalance } from "./amounts.ts";
import type { AvoidedCost } from "./avoided-cost.ts";
import { measureMatrixChart } from "./measure-matrix.ts";
import { type MeasureFrame, measuresTable } from "./measure-tables.ts";
import { saidFigure } from "./said-figure.ts";
import { lineWriter } from "./scenario-lines.ts";
import { balanceTable } from "./scenario-tables.ts";
import { verdictOf } from "./scenario-verdict.ts";
import { scenarioWaterfall } from "./scenario-waterfall.ts";
import type { ScenarioView } from "./views.ts";

/** What the view of a scenario is made with: the comparison that it stands in, and what can go wrong. */
interface ScenarioFrame extends MeasureFrame {
  readonly comparison: Comparison;
  readonly risks: readonly Risk[];
}

/** One scenario as its page shows it: a verdict in words, its balances, its domains as bars and its measures. */
export function viewScenario(
  result: ScenarioResult,
  avoided: readonly AvoidedCost[],
  frame: ScenarioFrame,
): ScenarioView {
  const { domains, years, gate, source } = frame;
  const { id, title, description, type, lines, aspects = [] } = result.scenario;
  const items = aspects.map(({ aspect, text }) => t("nl", "scenario.aspect", { aspect, text }));
  const statements = items.length === 0 ? [] : [{ title: t("nl", "scenario.aspects"), items }];
  const shared = { id, title, description, type, lines: formatCitation(lines), statements, charts: [] };
  if (result.type === "unquantified") {
    const reason = result.scenario.type === "unquantified" ? result.scenario.reason : "";
    return { ...shared, verdict: say("nl", "scenario.verdict.none", { reason }) };
  }
  const measures = measuresTable(result, avoided, frame);
  const waterfall = scenarioWaterfall(result, frame.comparison, gate, source);
  const matrix = result.effects === undefined ? undefined : measureMatrixChart(result, frame.risks, frame);
  return {
    ...shared,
    charts: [waterfall, matrix].filter((chart) => chart !== undefined),
    verdict: verdictOf(result, years, gate),
    table: balanceTable(result, frame.comparison, gate, source),
    bars: barsOf(result, domains, years, gate, source),
    ...(measures === undefined ? {} : { measures }),
  };
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
  return {
    type: "bars",
    id: `domeinen-${scenario.id}`,
    name: t("nl", "scenario.bars.name", { scenario: scenario.title, finding: findingOf(end) }),
    sentence: barsSentence(result, domains, end, gate),
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

/** How the last year ends, in words without a number. */
function findingOf(end: Entry | undefined): string {
  if (end === undefined) return t("nl", "reason.unknown");
  const { value } = end.figure;
  if (isMissing(value)) return t("nl", `reason.${value.missing}`);
  const key = value === 0 ? "zero" : value > 0 ? "surplus" : "deficit";
  return t("nl", `scenario.bars.${key}`, { year: end.year });
}

function barsSentence(
  { computed }: ComputedResult,
  domains: Comparison["domains"],
  end: Entry | undefined,
  gate: Gate,
): Sentence {
  const all = domains.flatMap(({ id, title }) =>
    (computed.byDomain.get(id) ?? []).flatMap((entry) =>
      isMissing(entry.figure.value) ? [] : [{ title, entry, value: entry.figure.value }],
    ),
  );
  const [lowest] = all.toSorted((a, b) => a.value - b.value);
  if (lowest === undefined || end === undefined) return say("nl", "reason.unknown");
  return say("nl", "scenario.bars.sentence", {
    end: saidFigure(end, gate, writeBalance),
    last: end.year,
    lowest: lowest.title,
    year: lowest.entry.year,
    amount: saidFigure(lowest.entry, gate, writeBalance),
  });
}
