import type { Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { financePage } from "../pages/finance.ts";
import { goalsPage } from "../pages/goals.ts";
import { planPage } from "../pages/plan.ts";
import { promisedPage } from "../pages/promised.ts";
import { questionsPage } from "../pages/questions.ts";
import type { Principal } from "../principal.ts";
import { riskSection } from "../sections/risks.ts";
import { chapter } from "./chapter.ts";
import { annexesOf, documentOf, leadOf } from "./document.ts";

/** Tells whether a dossier looks back: somebody judged its goals and recommends something. */
export function hasEvaluation({ dossier: { goals, judgements, recommendations } }: OpenedDossier): boolean {
  return [goals, judgements, recommendations].every(({ length }) => length > 0);
}

/** The *evaluatie*: what was reached, what it cost, what was promised and came, the pilots, and what is recommended (Almelo). */
export function evaluation(opened: OpenedDossier, principal: Principal): Report {
  const { dossier } = opened;
  return documentOf(opened, principal, {
    template: "evaluatie",
    title: t("nl", "report.evaluation.title", { name: dossier.name }),
    subtitle: dossier.title,
    lead: leadOf(goalsPage.make(opened, principal).lead, promisedPage.make(opened, principal).lead),
    blocks: [
      ...chapter(goalsPage, opened, principal),
      ...chapter(financePage, opened, principal),
      ...chapter(promisedPage, opened, principal),
      ...chapter(planPage, opened, principal),
      ...riskSection(opened, opened.gate(principal)),
      ...chapter(questionsPage, opened, principal),
      ...annexesOf(opened, principal),
    ],
  });
}
