import type { DataTable } from "../../chart/data-table.ts";

/** From how many characters on a cell tells a story: two lines of a narrow screen. */
const story = 60;

/** Whether a table has a cell that tells a story. Beside columns of words a narrow screen would show empty lines. */
export function isWordy(table: DataTable): boolean {
  return table.rows.some(({ cells }) => cells.some((cell) => cell.type === "text" && cell.text.length > story));
}
