import { recommendationState } from "../../evaluation/promise-state.ts";
import { reportingMoment } from "../../evaluation/reporting-moment.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block } from "../../report/model.ts";
import { capital } from "../../text/capital.ts";
import { t } from "../../text/catalogue.ts";
import { numbered } from "../numbered.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { entryList, fact } from "./entries.ts";
import { titlesOf } from "./named-entities.ts";
import { followUpFacts } from "./promises.ts";

const types = ["follow-up-question", "task", "attention-point", "condition", "conclusion"] as const;

/** The recommendations, each with its follow-up in every later report; that the source tells none is said too. */
export function recommendationSection({ dossier }: OpenedDossier): readonly Block[] {
  const title = t("nl", "questions.recommendations.heading");
  const reporting = reportingMoment(dossier.documents)?.day;
  if (dossier.recommendations.length === 0 || reporting === undefined)
    return [heading(1, "aanbevelingen", title), paragraph(t("nl", "questions.recommendations.none"))];
  return entryList(
    1,
    "aanbevelingen",
    title,
    dossier.recommendations.map((recommendation) => {
      const { id, number, title: name, text, by, to, grounds, lines } = recommendation;
      return {
        id,
        title: numbered({ number, title: name }),
        status: t("nl", `promise.${recommendationState(recommendation, reporting)}`),
        facts: [
          ...fact(t("nl", "questions.fact.by"), by),
          ...fact(t("nl", "questions.fact.to"), to),
          ...fact(t("nl", "questions.fact.text"), text),
          ...fact(t("nl", "questions.fact.grounds"), titlesOf(dossier, grounds)),
          ...followUpFacts(recommendation),
        ],
        source: formatCitation(lines),
      };
    }),
  );
}

/** Points of attention, tasks, conditions and conclusions, with what still asks for an answer first. */
export function attentionSection({ dossier }: OpenedDossier): readonly Block[] {
  if (dossier.attention.length === 0) return [];
  return [
    heading(1, "aandachtspunten", t("nl", "questions.attention.heading")),
    ...types.flatMap((type) => {
      const own = dossier.attention.filter((point) => point.type === type);
      const word = t("nl", `attention-type.${type}`);
      const title = t("nl", "questions.attention.group", {
        type: capital(word),
        count: own.length,
      });
      return entryList(
        2,
        `aandacht-${type}`,
        title,
        own.map(({ id, number, title: name, text, about, lines }) => ({
          id,
          title: numbered({ number, title: name }),
          facts: [
            ...fact(t("nl", "questions.fact.text"), text),
            ...fact(t("nl", "questions.fact.about"), titlesOf(dossier, about)),
          ],
          source: formatCitation(lines),
        })),
      );
    }),
  ];
}
