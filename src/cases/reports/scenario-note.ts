import type { Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { compareOpened } from "../compare-scenarios.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";
import type { CompareView } from "../views.ts";
import { choiceBlocks, unknowns } from "./choice-blocks.ts";
import { annexesOf, documentOf } from "./document.ts";

/**
 * The *scenarionotitie*: scenarios side by side, each with its domains and measures, what is not explained, what is not
 * known, the tables of the original, and the findings of the audit as an annex. The same for variants above the legal floor
 * and for savings targets. UserError `scenario.none` when the dossier has none of these.
 */
export function scenarioNote(opened: OpenedDossier, principal: Principal): Report {
  const { dossier } = opened;
  const view = compareOpened(opened, principal);
  return documentOf(opened, principal, {
    template: "scenarionotitie",
    title: t("nl", view.scenarios.length === 0 ? "report.savings.title" : "report.scenarios.title", {
      name: dossier.name,
    }),
    subtitle: subtitleOf(opened, view),
    lead: view.lead,
    blocks: [
      ...choiceBlocks(opened, view, opened.gate(principal)),
      ...unknowns(opened),
      ...annexesOf(opened, principal),
    ],
  });
}

function subtitleOf({ comparison }: OpenedDossier, { years }: CompareView): string {
  const [first = ""] = years;
  const last = years.at(-1) ?? "";
  if (first === last) return first;
  return t("nl", comparison === undefined ? "report.years" : "report.scenarios.subtitle", { first, last });
}
