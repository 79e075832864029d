import type { Cell, DataRow, DataTable } from "../chart/data-table.ts";
import { writtenCell, writtenInterval } from "../chart/written.ts";
import { isMissing } from "../figure/missing.ts";
import type { Locale } from "../text/catalogue.ts";

/** A cell in words. `ref` leads back to the figure; `mark` refers to a footnote of the table. */
export interface WrittenCell {
  readonly kind: "number" | "missing" | "text" | "empty";
  readonly text: string;
  readonly ref?: string;
  readonly interval?: string;
  readonly mark?: string;
}

export interface WrittenRow {
  readonly id: string;
  readonly role: DataRow["role"];
  readonly header: string;
  readonly cells: readonly WrittenCell[];
}

/** A table with every number written as its readers see it: the same words on a page and on paper. */
export interface WrittenTable extends Omit<DataTable, "rows" | "style"> {
  readonly rows: readonly WrittenRow[];
}

/**
 * Writes a table in words.
 *
 * @throws Error when a row has more or fewer cells than there are columns, or a cell refers to a footnote that is not there.
 */
export function writeTable(table: DataTable, locale: Locale = "nl"): WrittenTable {
  const { style, rows, ...rest } = table;
  const marks = new Set(table.footnotes.map(({ mark }) => mark));
  const write = (cell: Cell): WrittenCell => {
    switch (cell.type) {
      case "empty":
        return { kind: "empty", text: "" };
      case "text":
        return { kind: "text", text: cell.text };
      case "figure": {
        const { figure, footnote } = cell;
        if (footnote !== undefined && !marks.has(footnote)) {
          throw new Error(`Table "${table.id}" has no footnote "${footnote}".`);
        }
        const interval = writtenInterval(figure, style, locale);
        return {
          kind: isMissing(figure.value) ? "missing" : "number",
          text: writtenCell(cell, style, locale),
          ref: cell.ref,
          ...(interval === undefined ? {} : { interval }),
          ...(footnote === undefined ? {} : { mark: footnote }),
        };
      }
    }
  };
  return {
    ...rest,
    rows: rows.map((row) => {
      if (row.role !== "heading" && row.cells.length !== table.columns.length) {
        throw new Error(`Row "${row.id}" of table "${table.id}" does not have one cell per column.`);
      }
      return { id: row.id, role: row.role, header: row.header, cells: row.cells.map(write) };
    }),
  };
}
