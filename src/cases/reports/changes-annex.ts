import type { Gate } from "../../disclosure/gate.ts";
import type { Block, Entry } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";
import { type ChangedFigure, type ChangedSentence, changedSentences, type TextVersion } from "./changed-sentences.ts";

/**
 * The annex that lists, per paragraph, the sentences of the municipality's own text whose figures changed since an earlier
 * version of the dossier, each with its old and its new number.
 */
export function changesAnnex(since: OpenedDossier, opened: OpenedDossier, principal: Principal): readonly Block[] {
  const changes = changedSentences(versionOf(since, principal), versionOf(opened, principal));
  const version = since.dossier.hash.slice(0, 12);
  const says =
    changes.length === 0
      ? t("nl", "document.changes.none", { version })
      : t("nl", "document.changes.intro", { version, count: changes.length });
  return [
    { type: "heading", level: 1, id: "wat-veranderde", text: t("nl", "document.changes") },
    { type: "paragraph", content: [{ type: "text", text: says }] },
    ...(changes.length === 0 ? [] : [{ type: "entries", entries: changes.map(entryOf) } as const]),
  ];
}

function versionOf({ dossier, figure, gate }: OpenedDossier, principal: Principal): TextVersion {
  const opened: Gate = gate(principal);
  return {
    texts: dossier.texts,
    figure: (ref) => {
      const known = figure(ref);
      return known && opened.release(known);
    },
  };
}

function entryOf({ text, section, paragraph, sentence, figures, typed }: ChangedSentence, index: number): Entry {
  const place = t("nl", "document.changes.section", { text, section, paragraph: String(paragraph) });
  return {
    id: `verandering-${index + 1}`,
    title: sentence,
    ...(typed ? { status: t("nl", "document.changes.typed") } : {}),
    facts: [
      { label: t("nl", "document.changes.place"), content: [{ type: "text", text: place }] },
      ...figures.map((figure) => ({
        label: figure.label,
        content: [{ type: "text" as const, text: sayChange(figure) }],
      })),
    ],
  };
}

function sayChange({ before, after }: ChangedFigure): string {
  if (before === undefined) return t("nl", "document.changes.new", { after: after ?? "" });
  if (after === undefined) return t("nl", "document.changes.gone", { before });
  return t("nl", "document.changes.was", { before, after });
}
