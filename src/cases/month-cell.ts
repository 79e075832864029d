import { lastDay } from "../figure/period-days.ts";
import { parsePeriod } from "../figure/period-text.ts";
import { isProblem, type Problem, problem } from "../figure/problem.ts";
import type { CsvRow } from "../tables/csv-read.ts";
import { cellText, type LongTable } from "./long-table.ts";

/** The month of a month or a day, counted from year 0 (year × 12 + month − 1). Problem `month.unreadable`, with its row and column. */
export function monthOfCell(table: LongTable, column: number, row: CsvRow): number | Problem {
  const value = cellText(row, column);
  const month = monthOf(value);
  if (month !== undefined) return month;
  const isPeriod = !isProblem(parsePeriod(value));
  const where = { file: table.file, line: row.line, column: table.names[column] ?? "" };
  return problem("month.unreadable", { value, isPeriod }, where);
}

/** The month of a month or a day as text; undefined for any other period. */
export function monthOf(text: string): number | undefined {
  const period = parsePeriod(text);
  if (isProblem(period) || (period.type !== "month" && period.type !== "day")) return undefined;
  const { year, month } = lastDay(period);
  return year * 12 + month - 1;
}
