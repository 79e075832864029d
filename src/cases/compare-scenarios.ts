import { isMissing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import { formatCitation } from "../policy/citation.ts";
import { bookkeepingKinds } from "../scenario/effects.ts";
import { t } from "../text/catalogue.ts";
import { avoidedCosts } from "./avoided-cost.ts";
import { summarise } from "./dossier-summary.ts";
import { type MeasureFrame, measureMatrix } from "./measure-tables.ts";
import { type OpenedDossier, openingStatements } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import { compareLine } from "./scenario-comparison.ts";
import { leadOf } from "./scenario-lead.ts";
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
  const { years, domains } = comparison;
  const results = comparison.results.filter((result) => result.type === "computed");
  const source = sourceLine(opened);
  const frame: MeasureFrame = { domains, measures: dossier.measures, years, gate, source };
  return {
    dossier: summarise(dossier),
    years,
    lead: leadOf(comparison, gate),
    scenarios: comparison.results.map((result) =>
      viewScenario(result, result.type === "computed" ? avoidedCosts(result.measures, opened.figure) : [], frame),
    ),
    lines: (["totaal", "bruto"] as const).map((line) => compareLine(line, results, years, gate, source)),
    matrix: measureMatrix(results, years.at(-1) ?? "", frame),
    notes: notesOf(opened),
  };
}

/** What every table and chart of the comparison says about where it comes from. */
function sourceLine({ dossier }: OpenedDossier): string {
  const lines = dossier.scenarios.map((scenario) => formatCitation(scenario.lines)).join(", ");
  return t("nl", "scenario.source", { title: dossier.documents[0]?.title ?? dossier.title, lines });
}

function notesOf({ dossier, comparison }: OpenedDossier): readonly string[] {
  const results = comparison?.results.filter((result) => result.type === "computed") ?? [];
  const reserve = results[0]?.reserve[0]?.figure.value;
  const isApart = results.some(({ effects }) => bookkeepingKinds.some((kind) => effects?.byKind.has(kind) === true));
  return [
    t("nl", "scenario.note.remainder"),
    t("nl", "scenario.note.rounding"),
    t("nl", "scenario.note.running"),
    ...(results.some(({ margin }) => margin !== undefined) ? [t("nl", "scenario.note.margin")] : []),
    ...(isApart ? [t("nl", "scenario.note.kinds")] : []),
    ...(reserve !== undefined && isMissing(reserve)
      ? [
          t(
            "nl",
            openingStatements(dossier.reserves).length > 1 ? "scenario.note.reserve" : "scenario.note.reserve.unknown",
          ),
        ]
      : []),
  ];
}
