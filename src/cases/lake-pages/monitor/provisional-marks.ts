import type { Cell, DataRow, DataTable } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { t } from "../../../text/catalogue.ts";

const mark = "v";

/** A number in a cell, marked when it still changes; an empty cell where there is none. */
export function markedCell(measured: Measured | undefined): Cell {
  if (measured === undefined) return { type: "empty" };
  return { type: "figure", ...measured, ...(measured.figure.status === "provisional" ? { footnote: mark } : {}) };
}

/** What the mark says, under a table that has one. */
export function notesOf(rows: readonly DataRow[]): DataTable["footnotes"] {
  const isMarked = rows.some(({ cells }) => cells.some((cell) => cell.type === "figure" && cell.footnote === mark));
  return isMarked ? [{ mark, text: t("nl", "monitor.provisional.note") }] : [];
}
