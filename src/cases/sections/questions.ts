import type { Gate } from "../../disclosure/gate.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Question } from "../../policy/question.ts";
import type { Block, Entry } from "../../report/model.ts";
import { capital } from "../../text/capital.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { entryList, fact, figuresFact, saidList } from "./entries.ts";
import { titlesOf } from "./named-entities.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

const answers = ["yes", "partly", "no", "open"] as const;

/** The questions of the council: counted by party, those without a full answer first, and what was missing to answer. */
export function questionSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { questions } = opened.dossier;
  const title = heading(1, "raadsvragen", t("nl", "questions.council.heading"));
  if (questions.length === 0) return [title, paragraph(t("nl", "questions.council.none"))];
  const entriesOf = (own: readonly Question[]) => own.map((question) => questionEntry(question, opened, gate));
  const open = questions.filter(({ answered }) => answered !== "yes");
  const full = questions.filter(({ answered }) => answered === "yes");
  const gaps = open.flatMap(({ gap, lines }) =>
    gap === undefined ? [] : [{ says: gap, lines: formatCitation(lines) }],
  );
  return [
    title,
    partyTable(opened, gate),
    ...(gaps.length === 0 ? [] : [heading(2, "ontbrak", t("nl", "questions.gaps.heading")), ...saidList(gaps)]),
    ...entryList(2, "vragen-open", t("nl", "questions.council.open"), entriesOf(open)),
    ...entryList(2, "vragen-beantwoord", t("nl", "questions.council.answered"), entriesOf(full)),
  ];
}

function partyTable({ dossier }: OpenedDossier, gate: Gate): Block {
  const { questions } = dossier;
  const used = answers.filter((answer) => questions.some(({ answered }) => answered === answer));
  const count = (own: readonly Question[]) =>
    used.map((answer) => {
      const number = own.filter(({ answered }) => answered === answer).length;
      return number === 0 ? undefined : String(number);
    });
  const parties = [...new Set(questions.map(({ party }) => party))];
  return tableBlock(
    {
      id: "raadsvragen-geteld",
      caption: t("nl", "questions.council.caption"),
      rowTitle: t("nl", "questions.council.row"),
      columns: used.map((answer) => {
        const word = t("nl", `answered.${answer}`);
        return { id: answer, title: capital(word), align: "end" };
      }),
      rows: [
        ...parties.map((party, index): DraftRow => {
          const own = questions.filter((question) => question.party === party);
          return { id: `partij-${index + 1}`, header: party, cells: count(own) };
        }),
        { id: "totaal", role: "total", header: t("nl", "section.total"), cells: count(questions) },
      ],
      source: dossier.title,
    },
    gate,
  );
}

function questionEntry(question: Question, opened: OpenedDossier, gate: Gate): Entry {
  const { id, party, answer, answered, gap, about, figures, lines } = question;
  return {
    id,
    title: t("nl", "questions.question", { party, question: question.question }),
    status: t("nl", `answered.${answered}`),
    facts: [
      ...fact(t("nl", "questions.fact.answer"), answer ?? t("nl", "questions.fact.answer.none")),
      ...fact(t("nl", "questions.fact.gap"), gap),
      ...fact(t("nl", "questions.fact.about"), titlesOf(opened.dossier, about)),
      ...figuresFact(t("nl", "questions.fact.figures"), figures, opened, gate),
    ],
    source: formatCitation(lines),
  };
}
