import { isProblem, type Problem, problem, UserError } from "../figure/problem.ts";
import type { Vintages } from "../forecast/backtest/rolling-origin.ts";
import type { Observed } from "../forecast/trend/history.ts";
import type { CsvRow } from "../tables/csv-read.ts";
import { cellText, findColumn, type LongTable, needColumn, readLongTable } from "./long-table.ts";
import { monthOfCell } from "./month-cell.ts";
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

const monthNames = ["maand", "month", "periode", "period"];
const valueNames = ["waarde", "bedrag", "aantal", "value", "amount", "count"];
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
  const needed = [monthNames, valueNames];
  const [month, value] = [needColumn(table, monthNames, needed), needColumn(table, valueNames, needed)];
  const name = findColumn(table, ["reeks", "series"]);
  const known = findColumn(table, ["bekend op", "bekend_op", "known_on"]);
  const number = numberReader(table, value);
  const problems: Problem[] = [];
  const facts = new Map<string, Fact[]>();
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const own = name === undefined ? "" : cellText(row, name);
    const list = facts.get(own) ?? [];
    const read = readFact(row, { table, month, value, number, known });
    if ("code" in read) problems.push(read);
    else {
      const before = known === undefined ? lines.get(JSON.stringify([own, read.month])) : undefined;
      const where = { file: table.file, line: row.line, column: table.names[month] ?? "" };
      if (before !== undefined)
        problems.push(problem("month.twice", { month: cellText(row, month), first: before }, where));
      else list.push(read);
      lines.set(JSON.stringify([own, read.month]), before ?? row.line);
    }
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
  const at = monthOfCell(table, month, row);
  if (isProblem(at)) return at;
  const since = known === undefined || cellText(row, known) === "" ? at : monthOfCell(table, known, row);
  if (isProblem(since)) return since;
  const fact = { month: at, known: Math.max(at, since) };
  if (cellText(row, value) === "") return fact;
  const read = number(row);
  return isProblem(read) ? read : { ...fact, value: read };
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
