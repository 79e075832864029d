import type { Cell, DataTable } from "../../chart/data-table.ts";
import { writtenCell } from "../../chart/written.ts";
import { statesOf } from "../../figure/states-of-figures.ts";
import { t } from "../../text/catalogue.ts";

/** Where a table stood when it was taken along. */
export interface TablePage {
  readonly title: string;
  readonly address: string;
}

/**
 * A table as CSV for a Dutch spreadsheet: semicolons, decimal comma, the numbers as the page shows them, with the
 * minus sign that a spreadsheet understands. Which notes hold for a row stands in a column of its own, so that numbers stay numbers; the notes, the
 * unit, the source and where the table stood travel along below the rows.
 */
export function tableCsv(table: DataTable, page?: TablePage): string {
  const marks = table.rows.map(({ cells }) => marksOf(cells));
  const hasMarks = marks.some((one) => one !== "");
  const rows = [
    [table.rowTitle, ...table.columns.map((column) => column.title), ...(hasMarks ? [t("nl", "ui.csv.notes")] : [])],
    ...table.rows.map((row, at) => [
      row.header,
      ...row.cells.map((cell) => {
        if (cell.type === "figure") return writtenCell(cell, table.style).replace("−", "-");
        return cell.type === "text" ? cell.text : "";
      }),
      ...(hasMarks ? [marks[at] ?? ""] : []),
    ]),
    [],
    [t("nl", "ui.csv.title"), table.caption],
    [t("nl", "ui.csv.unit"), table.unit],
    ...table.footnotes.map(({ mark, text }) => [t("nl", "ui.csv.note", { mark }), text]),
    [t("nl", "ui.csv.source"), table.source],
    ...statesOf(figuresIn(table)).map((state) => [t("nl", "ui.csv.state"), state]),
    ...(page === undefined
      ? []
      : [
          [t("nl", "ui.csv.page"), page.title],
          [t("nl", "ui.csv.address"), page.address],
        ]),
  ];
  // The mark at the start tells spreadsheets that the text is UTF-8.
  return `\u{feff}${rows.map((row) => row.map(field).join(";")).join("\r\n")}\r\n`;
}

function figuresIn({ rows }: DataTable) {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.type === "figure" ? [cell.figure] : [])));
}

/** The marks of the notes that hold for a row, each once. */
function marksOf(cells: readonly Cell[]): string {
  const own = cells.flatMap((cell) => (cell.type === "figure" && cell.footnote !== undefined ? [cell.footnote] : []));
  return [...new Set(own)].join(", ");
}

function field(text: string): string {
  // A text that starts like a formula would be run by a spreadsheet; a plain number may start with a minus.
  const safe = /^[=+@\t\r]/.test(text) || (text.startsWith("-") && !/^-[\d.,]+$/.test(text)) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
