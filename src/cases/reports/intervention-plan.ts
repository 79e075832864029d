import type { Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { compareOpened } from "../compare-scenarios.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { financePage } from "../pages/finance.ts";
import { planPage } from "../pages/plan.ts";
import { questionsPage } from "../pages/questions.ts";
import type { Principal } from "../principal.ts";
import { riskSection } from "../sections/risks.ts";
import { forecastSavings } from "../sections/savings.ts";
import { trendSection } from "../sections/trends.ts";
import { chapter } from "./chapter.ts";
import { choiceBlocks, unknowns } from "./choice-blocks.ts";
import { annexesOf, documentOf, leadOf } from "./document.ts";

/** Tells whether a dossier has measures that change its balance, weighed in scenarios. */
export function hasInterventions({ dossier: { measures }, comparison }: OpenedDossier): boolean {
  return measures.length > 0 && comparison !== undefined;
}

/** The *interventieplan*: why there is a deficit, what is expected, which measures help in which scenario, and the risks (Zwolle). */
export function interventionPlan(opened: OpenedDossier, principal: Principal): Report {
  const { dossier } = opened;
  const gate = opened.gate(principal);
  const view = compareOpened(opened, principal);
  return documentOf(opened, principal, {
    template: "interventieplan",
    title: t("nl", "report.interventions.title", { name: dossier.name }),
    subtitle: dossier.title,
    lead: leadOf(financePage.make(opened, principal).lead, view.lead),
    blocks: [
      ...chapter(financePage, opened, principal),
      ...forecastSavings(opened, gate),
      ...trendSection(opened, gate),
      ...choiceBlocks(opened, view, gate),
      ...riskSection(opened, gate),
      ...chapter(planPage, opened, principal),
      ...chapter(questionsPage, opened, principal),
      ...unknowns(opened),
      ...annexesOf(opened, principal),
    ],
  });
}
