import type { Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { inTurn } from "../../text/sentence.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";
import { coverBlocks, coverLead } from "../sections/cover.ts";
import { reserveSection } from "../sections/reserves.ts";
import { documentOf } from "./document.ts";

/**
 * *Dekkingsoverzicht*: structural cost on one-off means, when the reserve is used up, structural and real balance within the
 * term, what is only bookkeeping, and every statement of the source about its reserves.
 */
export function coverReport(opened: OpenedDossier, principal: Principal): Report {
  const gate = opened.gate(principal);
  return documentOf(opened, principal, {
    template: "dekking",
    title: t("nl", "cover.title", { name: opened.dossier.name }),
    subtitle: opened.dossier.title,
    lead: inTurn(coverLead(opened)),
    blocks: [...coverBlocks(opened, gate, 1), ...reserveSection(opened, gate)],
  });
}
