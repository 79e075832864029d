import type { Gate } from "../../disclosure/gate.ts";
import type { TextBlock, TextInline } from "../../dossier/text-tree.ts";
import type { Block, Inline } from "../../report/model.ts";
import { written } from "../figure-words.ts";
import type { OpenedDossier } from "../opened-dossier.ts";

/**
 * The municipality's own text for a place in a document (`text/<id>.md`), its live references filled in with the figures
 * as they are now; nothing when there is no such text. The text itself is never changed.
 */
export function ownText(opened: OpenedDossier, gate: Gate, id: string): readonly Block[] {
  const text = opened.dossier.texts.find((candidate) => candidate.id === id);
  return (text?.blocks ?? []).map((block) => fill(block, opened, gate, id));
}

function fill(block: TextBlock, opened: OpenedDossier, gate: Gate, id: string): Block {
  const inline = (piece: TextInline): Inline => fillInline(piece, opened, gate);
  switch (block.type) {
    case "heading": {
      const text = block.content
        .map(inline)
        .map(({ text }) => text)
        .join("");
      return { type: "heading", level: block.level, id: `${id}-${slugOf(text)}`, text };
    }
    case "paragraph":
      return { type: "paragraph", content: block.content.map(inline) };
    case "quote":
      return { type: "quote", content: block.content.map(inline), source: "" };
    case "list":
      return { type: "list", ordered: block.ordered, items: block.items.map((item) => item.map(inline)) };
  }
}

function fillInline(piece: TextInline, opened: OpenedDossier, gate: Gate): Inline {
  switch (piece.type) {
    case "figure": {
      const figure = opened.figure(piece.ref);
      if (figure === undefined) return { type: "text", text: `{figuur:${piece.ref}}` };
      const shown = gate.release(figure);
      return { type: "figure", ref: piece.ref, figure: shown, text: written(shown) };
    }
    case "link":
      return { type: "text", text: piece.text };
    case "text":
    case "strong":
    case "emphasis":
      return piece;
  }
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
