import type { Gate } from "../../disclosure/gate.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Voice } from "../../policy/voice.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { sentence } from "../../text/sentence.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { figuresFact, saidList } from "./entries.ts";
import { titlesOf } from "./named-entities.ts";

/** A voice or a story beside the numbers that belong to the same goal or indicator, each with the line where it stands. */
export function voiceSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { voices, stories } = opened.dossier;
  if (voices.length + stories.length === 0) return [];
  return [
    heading(1, "stemmen", t("nl", "goals.voices.heading")),
    ...voices.flatMap((voice) => voiceBlocks(voice, opened, gate)),
    ...saidList(
      stories.map(({ title, text, source, lines }) => ({
        says: `${title}. ${text} ${source}`,
        lines: formatCitation(lines),
      })),
    ),
  ];
}

function voiceBlocks({ who, quote, about, lines }: Voice, opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { dossier } = opened;
  const indicators = dossier.indicators.filter(
    ({ id, goals }) => about.includes(id) || goals.some((goal) => about.includes(goal)),
  );
  const [numbers] = figuresFact(
    "",
    [...new Set(indicators.flatMap(({ figures }) => figures))].slice(0, 4),
    opened,
    gate,
  );
  const titles = titlesOf(dossier, about);
  return [
    {
      type: "quote",
      content: sentence(quote),
      source: t("nl", "goals.voices.source", { who, lines: formatCitation(lines) }),
    },
    ...(titles === "" ? [] : [paragraph(t("nl", "goals.voices.about", { about: titles }))]),
    ...(numbers === undefined
      ? []
      : [paragraph([...sentence(t("nl", "goals.voices.numbers")), ...numbers.content, ...sentence(".")])]),
  ];
}
