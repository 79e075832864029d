import type { Block } from "../api/contract.ts";

/** What stands in a part of a page, counted. */
export interface PartSize {
  readonly charts: number;
  readonly tables: number;
  readonly items: number;
}

/** A main heading with the blocks under it; the first may have none. */
export interface PagePart {
  readonly heading?: Extract<Block, { type: "heading" }>;
  readonly blocks: readonly Block[];
}

// In lines of text, as they stand on the screen. A page up to twelve screens scrolls by; a part of a screen and a half is soon past.
const longPage = 360;
const longPart = 45;

/** The parts of a page: what stands under each main heading. */
export function partsOf(blocks: readonly Block[]): readonly PagePart[] {
  const parts: PagePart[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.type === "heading" && block.level === 1) parts.push({ heading: block, blocks: [] });
    else if (last === undefined) parts.push({ blocks: [block] });
    else parts[parts.length - 1] = { ...last, blocks: [...last.blocks, block] };
  }
  return parts;
}

/**
 * The parts of a long page that begin folded: the long ones, except the first, which is the answer in full. A page that is
 * not long folds nothing.
 */
export function foldedParts(blocks: readonly Block[]): ReadonlySet<string> {
  const parts = partsOf(blocks);
  const whole = parts.reduce((sum, part) => sum + linesOf(part.blocks), 0);
  if (whole <= longPage) return new Set();
  const first = parts.find(({ heading }) => heading !== undefined)?.heading?.id;
  return new Set(longParts(blocks).filter((id) => id !== first));
}

/** The ids of the parts that are longer than a screen and a half. */
export function longParts(blocks: readonly Block[]): readonly string[] {
  return partsOf(blocks).flatMap(({ heading, blocks: own }) =>
    heading !== undefined && linesOf(own) > longPart ? [heading.id] : [],
  );
}

/**
 * How many blocks of a folded part stay in sight: the chart with which it begins and the words before that. Such a chart is the
 * answer of its part, and a reader should not have to open anything to see it.
 */
export function openingOf(blocks: readonly Block[]): number {
  const chart = blocks.findIndex(({ type }) => type === "chart");
  const isFirst = blocks.slice(0, Math.max(0, chart)).every(({ type }) => type === "paragraph");
  return chart >= 0 && isFirst ? chart + 1 : 0;
}

/** How much a part holds, for the line beside its heading. */
export function sizeOf(blocks: readonly Block[]): PartSize {
  const count = (test: (block: Block) => number) => blocks.reduce((sum, block) => sum + test(block), 0);
  return {
    charts: count(({ type }) => (type === "chart" ? 1 : 0)),
    tables: count(({ type }) => (type === "table" ? 1 : 0)),
    items: count((block) =>
      block.type === "entries" ? block.entries.length : block.type === "list" ? block.items.length : 0,
    ),
  };
}

function linesOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + linesOfBlock(block), 0);
}

function linesOfBlock(block: Block): number {
  switch (block.type) {
    case "table":
      return 4 + 1.5 * block.table.rows.length;
    case "entries":
      return block.entries.reduce((sum, { facts }) => sum + 2.5 + 1.2 * facts.length, 0);
    case "list":
      return 1.5 * block.items.length;
    case "chart":
      return 20;
    case "quote":
      return 4;
    default:
      return 2;
  }
}
