import type { Block } from "./model.ts";

/**
 * Closes gaps in the levels of headings (1, 3 becomes 1, 2) and starts at 1: PDF/UA and screen readers refuse a document
 * that skips a level, and a municipality's own text may.
 */
export function closeOutline(blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.type !== "heading") return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last === 1 ? 1 : last === 2 ? 2 : 3 };
  });
}
