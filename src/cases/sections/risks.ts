import type { Gate } from "../../disclosure/gate.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { numbered } from "../numbered.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { entryList, fact, figuresFact } from "./entries.ts";
import { titlesOf } from "./named-entities.ts";

/** The risks as the source tells them, how likely in its own words, and the scenarios, measures and amounts that they touch. */
export function riskSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { dossier } = opened;
  return entryList(
    1,
    "risicos",
    t("nl", "weighing.risks.title"),
    dossier.risks.map(
      ({ id, number, title, text, probability, figures, scenarios, measures, mitigations, lines, also = [] }) => ({
        id,
        title: numbered({ number, title }),
        ...(probability === undefined ? {} : { status: probability }),
        facts: [
          ...fact(t("nl", "weighing.risks.text"), text),
          ...fact(t("nl", "weighing.risks.scenarios"), titlesOf(dossier, scenarios)),
          ...fact(t("nl", "weighing.risks.measures"), titlesOf(dossier, measures)),
          ...figuresFact(t("nl", "weighing.risks.figures"), figures, opened, gate),
          ...mitigations.flatMap((one) => fact(t("nl", "weighing.risks.mitigation"), one.text)),
        ],
        source: [lines, ...also].map(formatCitation).join(", "),
      }),
    ),
  );
}
