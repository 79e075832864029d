import type { Gate } from "../../disclosure/gate.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Goal } from "../../policy/goal.ts";
import type { Signal } from "../../policy/signal.ts";
import type { Block, Entry, Inline } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { sentence } from "../../text/sentence.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type Facts, figuresFact } from "./entries.ts";
import { inTreeOrder } from "./goal-tree.ts";

/** The signals by goal, for and against side by side, with what the municipality can do little about. */
export function signalSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { goals, signals } = opened.dossier;
  const title = heading(1, "signalen", t("nl", "goals.signals.heading"));
  if (signals.length === 0) return [title, paragraph(t("nl", "goals.signals.none"))];
  const entries = inTreeOrder(goals).flatMap(({ goal }) => signalEntry(goal, opened, gate));
  return [title, { type: "entries", entries }];
}

/** The signals of one goal, those for it first; nothing when there are none. */
export function signalEntry({ id, title }: Goal, opened: OpenedDossier, gate: Gate): readonly Entry[] {
  const own = opened.dossier.signals.filter((signal) => signal.goal === id);
  if (own.length === 0) return [];
  const pro = own.filter(({ direction }) => direction === "for");
  const contra = own.filter(({ direction }) => direction === "against");
  return [
    {
      id: `signalen-${id}`,
      title,
      status: t("nl", "goals.signals.count", { pro: pro.length, contra: contra.length }),
      facts: [...pro, ...contra].flatMap((signal) => signalFacts(signal, opened, gate)),
    },
  ];
}

function signalFacts({ direction, text, influence, figures, lines }: Signal, opened: OpenedDossier, gate: Gate): Facts {
  const words = `${text}${influence === "little-or-none" ? t("nl", "goals.signal.influence") : ""}`;
  const numbers = figuresFact("", figures, opened, gate).flatMap(({ content }): readonly Inline[] => [
    { type: "text", text: " " },
    ...content,
    { type: "text", text: "." },
  ]);
  return [
    {
      label: t("nl", `goals.signal.${direction}`),
      content: [...sentence(words), ...numbers, { type: "text", text: ` (${formatCitation(lines)})` }],
    },
  ];
}
