import type { Gate } from "../../disclosure/gate.ts";
import type { TextBlock, TextInline } from "../../dossier/text-tree.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Block, Inline } from "../../report/model.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";

/**
 * The municipality's own text for a place in a document (`text/<id>.md`), its live references filled in with the figures
 * as they are now; nothing when there is no such text. The text itself is never changed.
 */
export function ownText(opened: OpenedDossier, gate: Gate, id: string): readonly Block[] {
  const text = opened.dossier.texts.find((candidate) => candidate.id === id);
  return textBlocks(text?.blocks ?? [], opened, gate, id);
}

/** Blocks of a text as a reader sees them; `id` is the text's, so that anchors of two texts differ. */
export function textBlocks(
  blocks: readonly TextBlock[],
  opened: OpenedDossier,
  gate: Gate,
  id: string,
): readonly Block[] {
  return blocks.map((block, index) => fill(block, opened, gate, `${id}-${index + 1}`));
}

function fill(block: TextBlock, opened: OpenedDossier, gate: Gate, id: string): Block {
  const inline = (piece: TextInline): Inline => fillInline(piece, opened, gate);
  switch (block.type) {
    case "heading":
      return { type: "heading", level: block.level, id, text: plainText(block.content.map(inline)) };
    case "paragraph":
      return { type: "paragraph", content: block.content.map(inline) };
    case "quote":
      return { type: "quote", content: block.content.map(inline), source: "" };
    case "list":
      return { type: "list", ordered: block.ordered, items: block.items.map((item) => item.map(inline)) };
  }
}

/**
 * One piece of a sentence, a live reference filled in: with the words of the author where there are any, but never for a
 * figure that this reader may not see. A reference that points at nothing stays as it was typed.
 */
function fillInline(piece: TextInline, opened: Pick<OpenedDossier, "figure">, gate: Gate): Inline {
  if (piece.type !== "figure") return piece;
  const { ref, words } = piece;
  const figure = opened.figure(ref);
  if (figure === undefined) return { type: "text", text: words ?? `{figuur:${ref}}` };
  const said = saidFigure({ ref, figure }, gate);
  return words === undefined || isMissing(said.figure.value) ? said : { ...said, text: words };
}

/** The words of a sentence without their dress. */
function plainText(content: readonly Inline[]): string {
  return content.map(({ text }) => text).join("");
}
