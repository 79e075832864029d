import type { Cell, DataTable } from "../chart/data-table.ts";
import { statesOf } from "../figure/states-of-figures.ts";
import { t } from "../text/catalogue.ts";
import { writeValue } from "../text/write-number.ts";

/** The same long words in every cell ("tegenstrijdig in de bron") say it once. */
function once(cells: readonly string[]): readonly string[] {
  const [first = ""] = cells;
  return first.length > 12 && cells.every((cell) => cell === first) ? [first, ...cells.slice(1).map(() => "")] : cells;
}

/** A table for the terminal: caption, unit, columns of numbers aligned on the right, totals ruled above; words under each other. */
export function textTable(table: DataTable): string {
  const { caption, unit, rowTitle, columns, rows, style, footnotes, source } = table;
  if (columns.every(({ align }) => align === "start")) return textList(table);
  const written = (cell: Cell): string => {
    if (cell.type === "figure")
      return [cell.footnote ?? "", writeValue(cell.figure.value, cell.figure.unit, style)].join(" ").trim();
    return cell.type === "text" ? cell.text : "";
  };
  const body = rows.map((row) => [
    row.role === "of-which" ? `  ${row.header}` : row.header,
    ...once(row.cells.map(written)),
  ]);
  const head = [rowTitle, ...columns.map(({ title }) => title)];
  const wide = (line: readonly string[]) => line.length > 2 && line.slice(2).every((cell) => cell === "");
  const widths = head.map((title, index) =>
    Math.max(title.length, ...body.map((line) => (index > 0 && wide(line) ? 0 : (line[index] ?? "").length))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return columns[index - 1]?.align === "end" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const lines = body.flatMap((cells, index) =>
    rows[index]?.role === "total" || rows[index]?.role === "subtotal" ? [rule, line(cells)] : [line(cells)],
  );
  const figures = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.type === "figure" ? [cell.figure] : [])));
  return [
    named(caption, unit),
    line(head),
    rule,
    ...lines,
    ...footnotes.map(({ mark, text }) => `${mark} ${text}`),
    [source, ...statesOf(figures).map((state) => t("nl", "ui.table.state", { state: state.slice(0, 12) }))].join(", "),
  ].join("\n");
}

/** What is above a table: its name, with what its numbers are in where they have a unit. */
function named(caption: string, unit: string): string {
  return unit === "" ? caption : `${caption} (${unit})`;
}

/** A table of words reads as a list: under each row what stands in its columns. */
function textList({ caption, unit, columns, rows, source }: DataTable): string {
  const lines = rows.flatMap(({ header, cells }) => [
    header,
    ...cells.flatMap((cell, index) => (cell.type === "text" ? [`  ${columns[index]?.title ?? ""}: ${cell.text}`] : [])),
  ]);
  return [named(caption, unit), ...lines, source].join("\n");
}
