import type { Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { compareOpened } from "../compare-scenarios.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { financePage } from "../pages/finance.ts";
import { goalsPage } from "../pages/goals.ts";
import { planPage } from "../pages/plan.ts";
import { questionsPage } from "../pages/questions.ts";
import type { Principal } from "../principal.ts";
import { riskSection } from "../sections/risks.ts";
import { chapter } from "./chapter.ts";
import { choiceBlocks, unknowns } from "./choice-blocks.ts";
import { annexesOf, documentOf } from "./document.ts";

/** Tells whether a dossier has variants above the legal floor to choose from. */
export function hasChoice({ variants }: OpenedDossier): boolean {
  return variants !== undefined;
}

/** The *keuzenota*: variants and questions of choice first, then goals and developments, money, pilots and risks (Tynaarlo). */
export function choiceNote(opened: OpenedDossier, principal: Principal): Report {
  const { dossier } = opened;
  const gate = opened.gate(principal);
  const view = compareOpened(opened, principal);
  return documentOf(opened, principal, {
    template: "keuzenota",
    title: t("nl", "report.choice.title", { name: dossier.name }),
    subtitle: dossier.title,
    lead: view.lead,
    blocks: [
      ...choiceBlocks(opened, view, gate),
      ...chapter(goalsPage, opened, principal),
      ...chapter(financePage, opened, principal),
      ...chapter(planPage, opened, principal),
      ...riskSection(opened, gate),
      ...chapter(questionsPage, opened, principal),
      ...unknowns(opened),
      ...annexesOf(opened, principal),
    ],
  });
}
