import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { questionSection } from "../sections/questions.ts";
import { attentionSection, recommendationSection } from "../sections/recommendations.ts";
import type { BlockPage } from "./page.ts";

/** *Vragen*: what the council asked and was told, what asks for attention, and what became of recommendations. */
export const questionsPage: BlockPage = {
  id: "vragen",
  step: "verantwoorden",
  has: ({ dossier: { questions, attention, recommendations } }) =>
    questions.length + attention.length + recommendations.length > 0,
  make: (opened, principal) => {
    const gate = opened.gate(principal);
    return {
      title: t("nl", "questions.title"),
      lead: leadOf(opened),
      blocks: [...questionSection(opened, gate), ...attentionSection(opened), ...recommendationSection(opened)],
    };
  },
};

function leadOf({ dossier: { questions, attention, recommendations } }: OpenedDossier): Sentence {
  if (questions.length > 0) {
    const count = (answer: string) => questions.filter(({ answered }) => answered === answer).length;
    return say("nl", "questions.lead.council", {
      all: questions.length,
      full: count("yes"),
      partly: count("partly"),
      no: count("no"),
      open: count("open"),
    });
  }
  const without = recommendations.filter(({ followUps }) => followUps.every(({ state }) => state === "unknown"));
  return say("nl", "questions.lead.points", {
    points: attention.length,
    advice: recommendations.length,
    without: without.length,
  });
}
