import type { Cell, DataTable } from "../chart/data-table.ts";
import { writeValue } from "../text/write-number.ts";

/** A table for the terminal: caption, unit, columns aligned on the right, totals ruled above. */
export function textTable({ caption, unit, rowTitle, columns, rows, style, footnotes, source }: DataTable): string {
  const written = (cell: Cell): string => {
    if (cell.type === "figure") return writeValue(cell.figure.value, cell.figure.unit, style);
    return cell.type === "text" ? cell.text : "";
  };
  const body = rows.map((row) => [row.role === "of-which" ? `  ${row.header}` : row.header, ...row.cells.map(written)]);
  const head = [rowTitle, ...columns.map(({ title }) => title)];
  const widths = head.map((title, index) => Math.max(title.length, ...body.map((line) => (line[index] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join("  ").trimEnd();
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const lines = body.flatMap((cells, index) => (rows[index]?.role === "total" || rows[index]?.role === "subtotal" ? [rule, line(cells)] : [line(cells)]));
  return [`${caption} (${unit})`, line(head), rule, ...lines, ...footnotes.map(({ mark, text }) => `${mark} ${text}`), source].join("\n");
}
