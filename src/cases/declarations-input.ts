import { isProblem, type Problem, problem, UserError } from "../figure/problem.ts";
import type { Declarations, ProviderDeclarations } from "../forecast/year/declarations.ts";
import type { CsvRow } from "../tables/csv-read.ts";
import { cellText, findColumn, type LongTable, needColumn, readLongTable } from "./long-table.ts";
import { monthOfCell } from "./month-cell.ts";
import { type NumberReader, numberReader } from "./number-column.ts";

/** The declarations of a file by product, with their months counted from the same first one. */
export interface DeclarationsFile {
  readonly file: string;
  /** Year × 12 + month − 1. */
  readonly firstMonth: number;
  readonly products: readonly { readonly product: string; readonly declarations: Declarations }[];
}

const names = {
  month: ["origin", "herkomst", "zorgmaand", "zorgperiode", "maand", "periode"],
  lag: ["development", "ontwikkeling", "dev", "lag"],
  known: ["bekend op", "bekend_op", "known_on"],
  value: ["value", "values", "waarde", "bedrag", "amount"],
  provider: ["aanbieder", "provider"],
  product: ["product", "segment", "groep", "group", "reeks", "series"],
} as const;

const longest = 600;

interface Arrival {
  readonly product: string;
  readonly provider: string;
  readonly month: number;
  readonly lag: number;
  readonly amount: number;
  readonly line: number;
}

/**
 * Reads declarations: a row per amount, with the month of care (`origin`), when it came (`development`, months later, or `bekend op`, a day
 * or month), the `value`, and perhaps an `aanbieder` and a `product`. With `bekend op` each row is an amount of its own; with `development`
 * it is the amount up to then, unless `incremental`. UserError with every row that cannot be read.
 */
export async function readDeclarations(path: string, incremental: boolean): Promise<DeclarationsFile> {
  const table = await readLongTable(path);
  const known = findColumn(table, names.known);
  const later = [...names.lag, ...names.known];
  const needed = [names.month, later, names.value];
  const month = needColumn(table, names.month, needed);
  const lag = needColumn(table, later, needed);
  const value = needColumn(table, names.value, needed);
  const columns = { table, month, known, lag, amount: numberReader(table, value), value };
  const [provider, product] = [findColumn(table, names.provider), findColumn(table, names.product)];
  const problems: Problem[] = [];
  const arrivals: Arrival[] = [];
  for (const row of table.rows) {
    const read = readArrival(row, columns);
    if (read === undefined) continue;
    if (isProblem(read)) problems.push(read);
    else
      arrivals.push({
        ...read,
        product: product === undefined ? "" : cellText(row, product),
        provider: provider === undefined ? "" : cellText(row, provider),
        line: row.line,
      });
  }
  const isCumulative = known === undefined && !incremental;
  if (isCumulative) problems.push(...twiceIn(arrivals, table.file));
  const firstMonth = arrivals.reduce((first, one) => Math.min(first, one.month), Number.POSITIVE_INFINITY);
  const last = arrivals.reduce((latest, one) => Math.max(latest, one.month + one.lag), firstMonth);
  const months = last - firstMonth + 1;
  if (arrivals.length === 0 && problems.length === 0)
    problems.push(problem("declarations.none", {}, { file: table.file }));
  if (months > longest) problems.push(problem("declarations.span", { months, limit: longest }, { file: table.file }));
  if (problems.length > 0) throw new UserError(problems);
  const products = [...new Set(arrivals.map((one) => one.product))];
  return {
    file: table.file,
    firstMonth,
    products: products.map((name) => {
      const own = arrivals.filter((one) => one.product === name);
      return { product: name, declarations: { months, providers: providersOf(own, firstMonth, isCumulative) } };
    }),
  };
}

interface Columns {
  readonly table: LongTable;
  readonly month: number;
  readonly known: number | undefined;
  readonly lag: number;
  readonly value: number;
  readonly amount: NumberReader;
}

/** A row's amount and when it came; undefined when the amount is not known. */
function readArrival(
  row: CsvRow,
  { table, month, known, lag, value, amount }: Columns,
): Pick<Arrival, "amount" | "lag" | "month"> | Problem | undefined {
  const origin = monthOfCell(table, month, row);
  if (isProblem(origin)) return origin;
  const later = known === undefined ? lagOf(table, lag, row) : monthOfCell(table, known, row);
  if (isProblem(later)) return later;
  if (cellText(row, value) === "") return undefined;
  const read = amount(row);
  if (isProblem(read)) return read;
  // What was declared before the month was over counts as declared in it.
  return { month: origin, lag: known === undefined ? later : Math.max(0, later - origin), amount: read };
}

function lagOf(table: LongTable, column: number, row: CsvRow): number | Problem {
  const value = cellText(row, column);
  if (/^\d{1,3}$/.test(value)) return Number(value);
  return problem(
    "declarations.lag",
    { value },
    { file: table.file, line: row.line, column: table.names[column] ?? "" },
  );
}

/** Rows for a cell that an earlier row gave already: which of two cumulative amounts counts, nobody knows. */
function twiceIn(arrivals: readonly Arrival[], file: string): readonly Problem[] {
  const first = new Map<string, number>();
  return arrivals.flatMap(({ product, provider, month, lag, line }) => {
    const key = JSON.stringify([product, provider, month, lag]);
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined ? [] : [problem("cell.twice", { first: before }, { file, line })];
  });
}

function providersOf(
  arrivals: readonly Arrival[],
  firstMonth: number,
  isCumulative: boolean,
): readonly ProviderDeclarations[] {
  const rows = new Map<string, (number | undefined)[][]>();
  for (const { provider, month, lag, amount } of arrivals) {
    const own = rows.get(provider) ?? [];
    rows.set(provider, own);
    const at = month - firstMonth;
    while (own.length <= at) own.push([]);
    const row = own[at] ?? [];
    row[lag] = (row[lag] ?? 0) + amount;
  }
  return [...rows].map(([name, own]) => ({
    name,
    arrivals: own.map((row) => (isCumulative ? differences(row) : Array.from(row, (amount = 0) => amount))),
  }));
}

/** Amounts up to and including each month as what came in it; a month without one got nothing new. */
function differences(row: readonly (number | undefined)[]): readonly number[] {
  let before = 0;
  return Array.from(row, (amount = before) => {
    const came = amount - before;
    before = amount;
    return came;
  });
}
