import type { Block, Inline } from "../../report/model.ts";
import { sentence } from "../../text/sentence.ts";

/** A heading of a page or document; its id is the anchor to which a link can lead. */
export function heading(level: 1 | 2 | 3, id: string, text: string): Block {
  return { type: "heading", level, id, text };
}

/** A paragraph of plain words, or of a sentence with figures. */
export function paragraph(content: string | readonly Inline[]): Block {
  return { type: "paragraph", content: typeof content === "string" ? sentence(content) : content };
}
