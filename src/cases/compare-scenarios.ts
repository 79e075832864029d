import type { Gate } from "../disclosure/gate.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { isMissing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import { type Citation, formatCitation } from "../policy/citation.ts";
import type { Saving } from "../policy/saving.ts";
import type { Comparison } from "../scenario/comparison.ts";
import { bookkeepingKinds } from "../scenario/effects.ts";
import { t } from "../text/catalogue.ts";
import { inTurn } from "../text/sentence.ts";
import { avoidedCosts } from "./avoided-cost.ts";
import { summarise } from "./dossier-summary.ts";
import { measureMatrix } from "./measure-tables.ts";
import { type OpenedDossier, openingStatements } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import { intentionsOf, viewIntentions } from "./saving-intentions.ts";
import { viewSavings } from "./savings-view.ts";
import { compareLine } from "./scenario-comparison.ts";
import { leadOf } from "./scenario-lead.ts";
import { viewScenario } from "./scenario-view.ts";
import { aspectBlocks } from "./sections/choice-aspects.ts";
import { measureSection } from "./sections/measures.ts";
import { riskSection } from "./sections/risks.ts";
import type { Site } from "./site.ts";
import { viewVariants } from "./variant-view.ts";
import type { CompareView } from "./views.ts";

/**
 * What a municipality can choose between, side by side: scenarios with a chart, a table and what the printed results have
 * beyond it, variants above the legal floor with the questions of choice, and savings targets planned, realised and open.
 * UserError `scenario.none` when the dossier has none of these.
 */
export async function viewComparison(site: Site, principal: Principal, id: string): Promise<CompareView> {
  const opened = await reach(site, principal, id);
  const known = made.get(opened) ?? new Map<Principal["audience"], CompareView>();
  const view = known.get(principal.audience) ?? compareOpened(opened, principal);
  made.set(opened, known.set(principal.audience, view));
  return view;
}

/** What was made of a dossier that is open, for each audience: the same until there is another version of the dossier. */
const made = new WeakMap<OpenedDossier, Map<Principal["audience"], CompareView>>();

/** Tells whether there is anything to compare in a dossier. */
export function isComparable({ comparison, variants, savings }: OpenedDossier): boolean {
  return [comparison, variants, savings].some((part) => part !== undefined);
}

/** The same for a dossier that is open already. */
export function compareOpened(opened: OpenedDossier, principal: Principal): CompareView {
  const { dossier, comparison, variants, savings } = opened;
  if (!isComparable(opened)) throw new UserError([problem("scenario.none", { dossier: dossier.id })]);
  const gate = opened.gate(principal);
  const scenarios = comparison === undefined ? undefined : viewScenarios(opened, comparison, gate);
  const levels = variants && viewVariants(variants, dossier.worldviews, gate, sourceOf(dossier, dossier.variants));
  const targets = savings && viewSavings(savings, gate, sourceOf(dossier, dossier.savings.filter(isWhole)));
  const intentions = viewIntentions(
    intentionsOf(dossier.savings, opened.figure),
    gate,
    sourceOf(dossier, dossier.savings.filter(isWhole)),
  );
  return {
    dossier: summarise(dossier),
    years: comparison?.years ?? variants?.years ?? savings?.years ?? [],
    question: questionOf(opened),
    lead: inTurn([scenarios?.lead, levels?.lead, targets?.lead].filter((part) => part !== undefined)),
    scenarios: [...(scenarios?.scenarios ?? []), ...(levels?.scenarios ?? [])],
    lines: scenarios?.lines ?? [],
    sections: [
      ...(levels?.sections ?? []),
      ...(targets?.sections ?? []),
      ...(intentions === undefined ? [] : [intentions]),
    ],
    ...(scenarios === undefined ? {} : { matrix: scenarios.matrix }),
    weighing: [...aspectBlocks(opened), ...riskSection(opened, gate)],
    measureWords: measureSection(opened),
    notes: notesOf(opened),
  };
}

function questionOf({ comparison, variants }: OpenedDossier): string {
  if (comparison !== undefined) return t("nl", "ui.scenarios.title");
  return variants === undefined ? t("nl", "savings.question") : t("nl", "variant.question");
}

function viewScenarios(opened: OpenedDossier, comparison: Comparison, gate: Gate) {
  const { dossier } = opened;
  const { years, domains } = comparison;
  const results = comparison.results.filter((result) => result.type === "computed");
  const source = sourceOf(dossier, dossier.scenarios);
  const frame = { domains, measures: dossier.measures, risks: dossier.risks, years, gate, source, comparison };
  return {
    lead: leadOf(comparison, gate),
    scenarios: comparison.results.map((result) =>
      viewScenario(result, result.type === "computed" ? avoidedCosts(result.measures, opened.figure) : [], frame),
    ),
    lines: (["totaal", "bruto"] as const).map((line) => compareLine(line, results, comparison, gate, source)),
    matrix: measureMatrix(results, years.at(-1) ?? "", frame),
  };
}

/** A savings target that is part of no other. */
function isWhole({ partOf }: Saving): boolean {
  return partOf === undefined;
}

/** What tables and charts say about where they come from. */
function sourceOf({ documents, title }: Dossier, entities: readonly { readonly lines: Citation }[]): string {
  const lines = entities.map((entity) => formatCitation(entity.lines)).join(", ");
  return t("nl", "scenario.source", { title: documents[0]?.title ?? title, lines });
}

function notesOf({ dossier, comparison }: OpenedDossier): readonly string[] {
  const results = comparison?.results.filter((result) => result.type === "computed") ?? [];
  const reserve = results[0]?.reserve[0]?.figure.value;
  if (results.length === 0) return [t("nl", "scenario.note.rounding")];
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
