import type { Block, Report } from "../../report/model.ts";
import { isComparable } from "../compare-scenarios.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { promisedPage } from "../pages/promised.ts";
import type { Principal } from "../principal.ts";
import { hasCover } from "../sections/cover.ts";
import { berap, hasBerap } from "./berap.ts";
import { choiceNote, hasChoice } from "./choice-note.ts";
import { coverReport } from "./cover-report.ts";
import { evaluation, hasEvaluation } from "./evaluation.ts";
import { hasInterventions, interventionPlan } from "./intervention-plan.ts";
import { onePage } from "./one-page.ts";
import { hasProgress, progressReport } from "./progress-report.ts";
import { promisedReport } from "./promised-report.ts";
import { hasQuarters, quarterlyReport } from "./quarterly-report.ts";
import { scenarioNote } from "./scenario-note.ts";
import { hasTracks, trackSheets } from "./track-sheets.ts";

/** A kind of document that can be made of a dossier; its words stand in the catalogue under the same id. */
export interface Template {
  /** Tells whether a dossier holds what the document is about. */
  readonly has: (opened: OpenedDossier) => boolean;
  readonly make: (opened: OpenedDossier, principal: Principal, live?: readonly Block[]) => Report;
  /** Whether it takes a chapter with live figures of a lake. */
  readonly takesLive?: true;
}

/** The documents, by name, in the order in which they are offered. */
export const templates = {
  scenarionotitie: { has: isComparable, make: scenarioNote },
  raadsoverzicht: { has: isComparable, make: onePage },
  berap: { has: hasBerap, make: berap },
  dekking: { has: hasCover, make: coverReport },
  beloofd: { has: promisedPage.has, make: promisedReport },
  voortgangsrapportage: { has: hasProgress, make: progressReport, takesLive: true },
  evaluatie: { has: hasEvaluation, make: evaluation },
  evaluatiebladen: { has: hasTracks, make: trackSheets },
  keuzenota: { has: hasChoice, make: choiceNote },
  interventieplan: { has: hasInterventions, make: interventionPlan },
  kwartaalrapportage: { has: hasQuarters, make: quarterlyReport, takesLive: true },
} as const satisfies Readonly<Record<string, Template>>;
export type TemplateId = keyof typeof templates;

/** The names of the documents that a dossier has enough for. */
export function templatesOf(opened: OpenedDossier): readonly TemplateId[] {
  return (Object.keys(templates) as TemplateId[]).filter((id) => templates[id].has(opened));
}

/** The template of a name; undefined when there is none. */
export function findTemplate(name: string): Template | undefined {
  return Object.hasOwn(templates, name) ? templates[name as TemplateId] : undefined;
}

/** The documents that take a chapter with live figures. */
export const liveTemplates: readonly string[] = (Object.keys(templates) as TemplateId[]).filter(
  (id) => "takesLive" in templates[id],
);
