import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import { formatCitation } from "../policy/citation.ts";
import type { Comparison, ComputedResult } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { amountOf } from "./amounts.ts";
import { summarise } from "./dossier-summary.ts";
import { type OpenedDossier, openingStatements } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import { compareLine } from "./scenario-comparison.ts";
import { measureMatrix } from "./scenario-tables.ts";
import { viewScenario } from "./scenario-view.ts";
import type { Site } from "./site.ts";
import type { CompareView } from "./views.ts";

/**
 * The scenarios of a dossier side by side: per line (*bruto*, *totaal*) a chart, a table and what the printed results have
 * beyond it; per scenario its domains and measures. UserError `scenario.none` when the dossier has no scenarios.
 */
export async function viewComparison(site: Site, principal: Principal, id: string): Promise<CompareView> {
  return compareOpened(await reach(site, principal, id), principal);
}

/** The same for a dossier that is open already. */
export function compareOpened(opened: OpenedDossier, principal: Principal): CompareView {
  const { dossier, comparison } = opened;
  if (comparison === undefined) throw new UserError([problem("scenario.none", { dossier: dossier.id })]);
  const gate = opened.gate(principal);
  const results = comparison.results.filter((result) => result.type === "computed");
  const source = sourceLine(opened);
  return {
    dossier: summarise(dossier),
    years: comparison.years,
    lead: leadOf(comparison, results),
    scenarios: comparison.results.map((result) => viewScenario(result, comparison, gate, source)),
    lines: (["totaal", "bruto"] as const).map((line) => compareLine(line, results, comparison.years, gate, source)),
    matrix: measureMatrix(results, dossier.measures, dossier.domains, comparison.years.at(-1) ?? "", gate, source),
    notes: notesOf(opened, gate),
  };
}

/** What every table and chart of the comparison says about where it comes from. */
function sourceLine({ dossier }: OpenedDossier): string {
  const lines = dossier.scenarios.map((scenario) => formatCitation(scenario.lines)).join(", ");
  return t("nl", "scenario.source", { title: dossier.documents[0]?.title ?? dossier.title, lines });
}

function leadOf({ years }: Comparison, results: readonly ComputedResult[]): string {
  const year = years.at(-1) ?? "";
  const closing = (amount: number | undefined) => amount !== undefined && amount >= 0;
  const computed = results.filter((result) => closing(amountOf(result.computed.balance, year))).length;
  const withPrint = results.filter((result) => amountOf(result.printed.balance, year) !== undefined);
  if (withPrint.length < results.length)
    return t("nl", "scenario.lead.computed", { year, computed, total: results.length });
  const printed = withPrint.filter((result) => closing(amountOf(result.printed.balance, year))).length;
  return t("nl", "scenario.lead", { year, computed, printed, total: results.length });
}

function notesOf({ dossier, comparison }: OpenedDossier, _gate: Gate): readonly string[] {
  const reserve = comparison?.results.find((result) => result.type === "computed")?.reserve[0]?.figure.value;
  const unknown = reserve !== undefined && isMissing(reserve);
  return [
    t("nl", "scenario.note.remainder"),
    t("nl", "scenario.note.rounding"),
    t("nl", "scenario.note.running"),
    ...(unknown
      ? [
          t(
            "nl",
            openingStatements(dossier.reserves).length > 1 ? "scenario.note.reserve" : "scenario.note.reserve.unknown",
          ),
        ]
      : []),
  ];
}
