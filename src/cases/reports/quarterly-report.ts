import type { Block, Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { financePage } from "../pages/finance.ts";
import { planPage } from "../pages/plan.ts";
import { questionsPage } from "../pages/questions.ts";
import type { Principal } from "../principal.ts";
import { measureSection, openMeasures } from "../sections/measure-progress.ts";
import { riskSection } from "../sections/risks.ts";
import { volumeSection } from "../sections/volumes.ts";
import { chapter } from "./chapter.ts";
import { annexesOf, documentOf, leadOf } from "./document.ts";

/** Tells whether there is something to follow by the quarter: budgets or measures. */
export function hasQuarters({ dossier: { budgets, measures } }: OpenedDossier): boolean {
  return budgets.length + measures.length > 0;
}

/**
 * The *kwartaalrapportage* as Zwolle promised it to its council: the whole social domain, then each measure in content, for
 * residents and in money, what is still PM, the budget that each measure changes, and the numbers per budget
 * (L1015–1025, L1106–1112). `live` is the chapter with figures of the lake. What the dossier has no number for is said and left open.
 */
export function quarterlyReport(opened: OpenedDossier, principal: Principal, live: readonly Block[] = []): Report {
  const { dossier } = opened;
  const gate = opened.gate(principal);
  const finance = financePage.has(opened) ? [financePage.make(opened, principal).lead] : [];
  const counts = { measures: dossier.measures.length, open: openMeasures(opened).length };
  return documentOf(opened, principal, {
    template: "kwartaalrapportage",
    title: t("nl", "report.quarter.title", { name: dossier.name }),
    subtitle: dossier.title,
    lead: leadOf(...finance, ...(counts.measures === 0 ? [] : [say("nl", "report.quarter.lead", counts)])),
    blocks: [
      ...chapter(financePage, opened, principal),
      ...measureSection(opened, gate),
      ...volumeSection(opened, gate),
      ...riskSection(opened, gate),
      ...chapter(planPage, opened, principal),
      ...chapter(questionsPage, opened, principal),
      ...live,
      ...annexesOf(opened, principal),
    ],
  });
}
