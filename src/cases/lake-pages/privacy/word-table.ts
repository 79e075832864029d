import type { DataTable } from "../../../chart/data-table.ts";

/** A table of words: one column more than there are cells, for the header of each row. */
interface WordTable {
  readonly id: string;
  readonly caption: string;
  /** The title of the first column, then those of the others. */
  readonly titles: readonly [string, ...string[]];
  readonly rows: readonly (readonly [string, ...string[]])[];
  readonly source: string;
}

/** A table without numbers that were released: words, days and counts of lines. */
export function wordTable({ id, caption, titles: [first, ...titles], rows, source }: WordTable): DataTable {
  return {
    ...{ id, caption, source, unit: "", style: { scale: 1, decimals: 0 }, rowTitle: first, footnotes: [] },
    columns: titles.map((title, at) => ({ id: String(at + 1), title, align: "start" as const })),
    rows: rows.map(([header, ...cells], at) => ({
      ...{ id: String(at + 1), role: "line" as const, header },
      cells: cells.map((text) => (text === "" ? { type: "empty" as const } : { type: "text" as const, text })),
    })),
  };
}
