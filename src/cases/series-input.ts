import { lastDay } from "../figure/period-days.ts";
import { parsePeriod } from "../figure/period-text.ts";
import { isProblem, type Problem, problem, UserError } from "../figure/problem.ts";
import type { Vintages } from "../forecast/backtest/rolling-origin.ts";
import type { Observed } from "../forecast/trend/history.ts";
import type { CsvRow } from "../tables/csv-read.ts";
import { cellText, findColumn, type LongTable, needColumn, readLongTable } from "./long-table.ts";
import { type NumberReader, numberReader } from "./number-column.ts";

/** One monthly series of a file, with its months counted from year 0. */
export interface MonthlySeries {
  readonly name: string;
  /** The first month: year × 12 + month − 1. */
  readonly firstMonth: number;
  readonly vintages: Vintages;
}

interface Fact {
  readonly month: number;
  /** Absent: known to be unknown. */
  readonly value?: number;
  /** The month at whose end it was known. */
  readonly known: number;
}

const longestSeries = 1_200;

/**
 * Reads monthly series: a row per month (`maand`, 2024-01) and value (`waarde`, `bedrag` or `aantal`), perhaps a `reeks` and the day on
 * which it was known (`bekend op`), so that a month may come again with a later value. An empty value is unknown, not zero. UserError
 * with every row that cannot be read.
 */
export async function readMonthlySeries(
  path: string,
): Promise<{ readonly file: string; readonly series: readonly MonthlySeries[] }> {
  const table = await readLongTable(path);
  const month = needColumn(table, ["maand", "month", "periode", "period"]);
  const value = needColumn(table, ["waarde", "bedrag", "aantal", "value", "amount", "count"]);
  const name = findColumn(table, ["reeks", "series"]);
  const known = findColumn(table, ["bekend op", "bekend_op", "known_on"]);
  const number = numberReader(table, value);
  const problems: Problem[] = [];
  const facts = new Map<string, Fact[]>();
  for (const row of table.rows) {
    const own = name === undefined ? "" : cellText(row, name);
    const list = facts.get(own) ?? [];
    const read = readFact(row, { table, month, value, number, known });
    if ("code" in read) problems.push(read);
    else if (known === undefined && list.some((fact) => fact.month === read.month)) {
      const id = cellText(row, month);
      problems.push(problem("id.duplicate", { id, first: table.file }, { file: table.file, line: row.line }));
    } else list.push(read);
    facts.set(own, list);
  }
  if (problems.length > 0) throw new UserError(problems);
  return { file: table.file, series: [...facts].map(([own, list]) => seriesOf(own, list)) };
}

interface Columns {
  readonly table: LongTable;
  readonly month: number;
  readonly value: number;
  readonly number: NumberReader;
  readonly known: number | undefined;
}

function readFact(row: CsvRow, { table, month, value, number, known }: Columns): Fact | Problem {
  const at = monthOf(cellText(row, month));
  if (at === undefined) return unreadable(table, month, row);
  const said = known === undefined ? "" : cellText(row, known);
  const since = said === "" ? at : monthOf(said);
  if (since === undefined) return unreadable(table, known ?? month, row);
  const fact = { month: at, known: Math.max(at, since) };
  if (cellText(row, value) === "") return fact;
  const read = number(row);
  return isProblem(read) ? read : { ...fact, value: read };
}

function unreadable({ file, names }: LongTable, column: number, row: CsvRow): Problem {
  const where = { file, line: row.line, column: names[column] ?? "" };
  return problem("period.unreadable", { value: cellText(row, column) }, where);
}

/** The month of a month or a day. */
function monthOf(text: string): number | undefined {
  const period = parsePeriod(text);
  if (isProblem(period) || (period.type !== "month" && period.type !== "day")) return undefined;
  const { year, month } = lastDay(period);
  return year * 12 + month - 1;
}

/** A series until the last month that any row knows of; at an earlier moment with what was known then, the latest value of each month. */
function seriesOf(name: string, facts: readonly Fact[]): MonthlySeries {
  const firstMonth = facts.reduce((first, { month }) => Math.min(first, month), Number.POSITIVE_INFINITY);
  const until = facts.reduce((latest, fact) => Math.max(latest, fact.known), firstMonth);
  const months = Math.min(longestSeries, until - firstMonth + 1);
  const byKnown = [...facts].sort((a, b) => a.known - b.known);
  const remembered = new Map<number, Observed>();
  const knownAt = (passed: number): Observed => {
    const before = remembered.get(passed);
    if (before !== undefined) return before;
    const values = new Array<number | undefined>(passed).fill(undefined);
    for (const fact of byKnown)
      if (fact.known < firstMonth + passed && fact.month < firstMonth + passed)
        values[fact.month - firstMonth] = fact.value;
    remembered.set(passed, values);
    return values;
  };
  return { name, firstMonth, vintages: { months, knownAt } };
}
