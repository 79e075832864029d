import { columnRuns, narrow, type ReadCell, type Region, sliceColumns, splitAtBlankRows } from "./region.ts";
import { isYearLike, readHeader } from "./table-header.ts";
import type { TableWords } from "./table-words.ts";

/**
 * Splits a sheet into regions that each hold one table with its titles and notes. Tables are parted by empty rows or stand
 * side by side. An empty row within a table, between its title and its numbers, or before its notes does not part it.
 */
export function splitTables(region: Region, read: ReadCell, words: TableWords): readonly Region[] {
  return joinBlocks(splitAtBlankRows(region), read, words).flatMap((block) => {
    const sides = sideBySide(block, read, words);
    return sides.length < 2 ? [block] : sides.flatMap((side) => joinBlocks(splitAtBlankRows(side), read, words));
  });
}

type BlockKind = "headed" | "bare" | "texts" | "notes";

function kindOf(block: Region, read: ReadCell, words: TableWords): BlockKind {
  const holdsNumbers = block.rows.some(({ cells }) =>
    cells.some((cell) => read(cell).type === "number" && !isYearLike(cell)),
  );
  if (holdsNumbers) return readHeader(block, read, words).headers.length > 0 ? "headed" : "bare";
  const [top] = block.rows;
  const isNote = top?.cells.length === 1 && isNoteText(top.cells[0]?.text ?? "", words);
  return isNote ? "notes" : "texts";
}

/** Tells whether a text begins with a mark of a footnote, or with a word such as "Bron". */
export function isNoteText(text: string, words: TableWords): boolean {
  const start = text.trim().slice(0, 80);
  return (
    /^(?:\*{1,4}(?!\*)|†|‡|[¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ]|\(?(?:\d{1,2}|[a-e])\)|\[\d{1,2}\])\s*[^\s\d.,)]/u.test(start) ||
    words.isNote(start)
  );
}

/** A table while its blocks are gathered: joined once, at its end, so that many blocks cost no more than their rows. */
interface OpenTable {
  readonly blocks: Region[];
  first: number;
  last: number;
}

function joinBlocks(blocks: readonly Region[], read: ReadCell, words: TableWords): readonly Region[] {
  const joined: OpenTable[] = [];
  const waiting: Region[] = [];
  for (const block of blocks) {
    const kind = kindOf(block, read, words);
    const open = joined.at(-1);
    if (kind === "texts" || (kind === "notes" && open === undefined)) waiting.push(block);
    else if (open !== undefined && (kind === "notes" || (kind === "bare" && continues(open, block, waiting)))) {
      addTo(open, [...waiting.splice(0), block]);
    } else {
      const table: OpenTable = { blocks: [], first: Number.POSITIVE_INFINITY, last: 0 };
      addTo(table, [...waiting.splice(0), block]);
      joined.push(table);
    }
  }
  // Texts at the end say something about the last table.
  const last = joined.at(-1);
  if (last !== undefined) addTo(last, waiting);
  return joined.flatMap(({ blocks: parts }) => narrow(parts.flatMap(({ rows }) => rows)) ?? []);
}

function addTo(table: OpenTable, blocks: readonly Region[]): void {
  for (const block of blocks) {
    table.blocks.push(block);
    table.first = Math.min(table.first, block.first);
    table.last = Math.max(table.last, block.last);
  }
}

/** Numbers without a header of their own, within the columns of the table above, go on with it. */
function continues(table: OpenTable, block: Region, between: readonly Region[]): boolean {
  const isHeading = between.every(({ rows }) => rows.length === 1 && rows[0]?.cells.length === 1);
  return isHeading && block.first >= table.first && block.last <= table.last;
}

/** Splits where a column is empty, if both sides are tables by themselves: with a first column of texts, then numbers. */
function sideBySide(block: Region, read: ReadCell, words: TableWords): readonly Region[] {
  const runs = columnRuns(block);
  if (runs.length < 2) return [block];
  const sides: [number, number][] = [];
  for (const [first, last] of runs) {
    const region = sliceColumns(block, first, last);
    if (sides.length === 0 || (region !== undefined && isTable(region, read, words))) sides.push([first, last]);
    else sides.splice(-1, 1, [sides.at(-1)?.[0] ?? first, last]);
  }
  return sides.flatMap(([first, last]) => sliceColumns(block, first, last) ?? []);
}

function isTable(region: Region, read: ReadCell, words: TableWords): boolean {
  const { headers, body } = readHeader(region, read, words);
  const labels = body.filter((row) => {
    const cell = row.at(region.first);
    return cell !== undefined && (read(cell).type === "text" || isYearLike(cell));
  });
  const numbers = body.filter(({ cells }) =>
    cells.some((cell) => cell.column > region.first && read(cell).type === "number"),
  );
  return headers.length > 0 && numbers.length > 0 && labels.length >= numbers.length;
}
