import type { Gate } from "../../disclosure/gate.ts";
import { type Judged, sideBySide } from "../../evaluation/judgements.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Judgement } from "../../policy/judgement.ts";
import type { Block, Entry } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { sentence } from "../../text/sentence.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { fact } from "./entries.ts";
import { titleOf, titlesOf } from "./named-entities.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

/** So many judges get a column of their own; the others stand together in one. */
const columns = 2;

/** What everybody finds of each goal, side by side: first one word each, then what they say. Contradictions are kept. */
export function judgementSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const judged = sideBySide(opened.dossier.judgements);
  const title = heading(1, "oordelen", t("nl", "goals.judgements.heading"));
  if (judged.length === 0) return [title, paragraph(t("nl", "goals.judgements.none"))];
  const opposed = judged.filter((one) => one.opposed).length;
  return [
    title,
    paragraph(t("nl", "goals.judgements.opposed", { count: opposed })),
    judgementOverview(judged, opened, gate),
    { type: "entries", entries: judged.map((one) => judgedEntry(one, opened)) },
  ];
}

/** One word of each judge about each subject, side by side. */
export function judgementOverview(judged: readonly Judged[], { dossier }: OpenedDossier, gate: Gate): Block {
  const judges = byFrequency(dossier.judgements.map(({ judge }) => judge)).slice(0, columns);
  const withOthers = dossier.judgements.some(({ judge }) => !judges.includes(judge));
  const rows = judged.map(({ about, judgements, opposed }): DraftRow => {
    const others = judgements.filter(({ judge }) => !judges.includes(judge));
    return {
      id: about,
      header: titleOf(dossier, about) ?? about,
      cells: [
        ...judges.map((judge) =>
          judgements
            .filter((one) => one.judge === judge)
            .map(({ reached }) => t("nl", `verdict.${reached}`))
            .join("; "),
        ),
        ...(withOthers
          ? [
              others
                .map(({ judge, reached }) => t("nl", "goals.judged", { judge, word: t("nl", `verdict.${reached}`) }))
                .join("; "),
            ]
          : []),
        opposed ? t("nl", "goals.judgements.differ") : undefined,
      ],
    };
  });
  return tableBlock(
    {
      id: "oordelen-overzicht",
      caption: t("nl", "goals.judgements.caption"),
      rowTitle: t("nl", "goals.judgements.row"),
      columns: [
        ...judges.map((judge, index) => ({ id: `oordelaar-${index + 1}`, title: judge })),
        ...(withOthers ? [{ id: "anderen", title: t("nl", "goals.judgements.others") }] : []),
        { id: "verschil", title: t("nl", "goals.judgements.difference") },
      ],
      rows,
      source: dossier.title,
    },
    gate,
  );
}

function byFrequency(judges: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const judge of judges) counts.set(judge, (counts.get(judge) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([judge]) => judge);
}

/** What everybody says of one subject, with what they base it on. */
export function judgedEntry({ about, judgements, opposed }: Judged, { dossier }: OpenedDossier): Entry {
  return {
    id: `oordeel-${about}`,
    title: titleOf(dossier, about) ?? about,
    ...(opposed ? { status: t("nl", "goals.judgements.differ") } : {}),
    facts: judgements.flatMap((judgement) => [
      ...fact(judgement.judge, sentence(judgementWords(judgement))),
      ...fact(t("nl", "goals.judgement.grounds"), titlesOf(dossier, judgement.grounds)),
    ]),
  };
}

function judgementWords({ reached, enough, fastEnough, text, lines }: Judgement): string {
  const cited = formatCitation(lines);
  return [
    t("nl", "goals.judgement.reached", { word: t("nl", `verdict.${reached}`) }),
    enough === undefined ? "" : t("nl", "goals.judgement.enough", { word: t("nl", `verdict.${enough}`) }),
    fastEnough === undefined ? "" : t("nl", "goals.judgement.fast-enough", { word: t("nl", `verdict.${fastEnough}`) }),
    text === undefined ? ` (${cited})` : t("nl", "goals.judgement.text", { text, lines: cited }),
  ].join("");
}
