import type { DataTable } from "../../chart/data-table.ts";
import { writtenCell } from "../../chart/written.ts";
import { t } from "../../text/catalogue.ts";

/**
 * A table as CSV for a Dutch spreadsheet: semicolons, decimal comma, the numbers as the page shows them, with the
 * minus sign that a spreadsheet understands; unit and source travel along below the rows.
 */
export function tableCsv(table: DataTable): string {
  const rows = [
    [table.rowTitle, ...table.columns.map((column) => column.title)],
    ...table.rows.map((row) => [
      row.header,
      ...row.cells.map((cell) => {
        if (cell.type === "figure") return writtenCell(cell, table.style).replace("−", "-");
        return cell.type === "text" ? cell.text : "";
      }),
    ]),
    [],
    [t("nl", "ui.csv.title"), table.caption],
    [t("nl", "ui.csv.unit"), table.unit],
    [t("nl", "ui.csv.source"), table.source],
  ];
  // The mark at the start tells spreadsheets that the text is UTF-8.
  return `\u{feff}${rows.map((row) => row.map(field).join(";")).join("\r\n")}\r\n`;
}

function field(text: string): string {
  // A text that starts like a formula would be run by a spreadsheet; a plain number may start with a minus.
  const safe = /^[=+@\t\r]/.test(text) || (text.startsWith("-") && !/^-[\d.,]+$/.test(text)) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
