import type { Block, Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { financePage } from "../pages/finance.ts";
import { goalsPage } from "../pages/goals.ts";
import { planPage } from "../pages/plan.ts";
import { questionsPage } from "../pages/questions.ts";
import type { Principal } from "../principal.ts";
import { programmeOf } from "../programme.ts";
import { riskSection } from "../sections/risks.ts";
import { chapter } from "./chapter.ts";
import { annexesOf, documentOf } from "./document.ts";

/** Tells whether a dossier follows projects: they have a theme or a planning, and the source a moment from which it looks. */
export function hasProgress({ dossier }: OpenedDossier): boolean {
  return dossier.projects.length > 0 && programmeOf(dossier).moment !== undefined;
}

/** The *voortgangsrapportage*: projects by theme with their state by rule, goals, money, and what asks for an answer (Raalte); with the chapter of figures of the lake. */
export function progressReport(opened: OpenedDossier, principal: Principal, live: readonly Block[] = []): Report {
  const { dossier } = opened;
  return documentOf(opened, principal, {
    template: "voortgangsrapportage",
    title: t("nl", "report.progress.title", { name: dossier.name }),
    subtitle: dossier.title,
    lead: planPage.make(opened, principal).lead,
    blocks: [
      ...chapter(planPage, opened, principal),
      ...chapter(goalsPage, opened, principal),
      ...chapter(financePage, opened, principal),
      ...riskSection(opened, opened.gate(principal)),
      ...chapter(questionsPage, opened, principal),
      ...live,
      ...annexesOf(opened, principal),
    ],
  });
}
