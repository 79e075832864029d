import { isProblem, type Problem, problem, UserError } from "../figure/problem.ts";
import { type BuiltTriangle, buildTriangle, type Observation } from "../forecast/runoff/build-triangle.ts";
import type { CsvRow } from "../tables/csv-read.ts";
import { cellText, findColumn, type LongTable, needColumn, readLongTable } from "./long-table.ts";
import { type NumberReader, numberReader } from "./number-column.ts";

/** Names that a column may have, in any case. */
const names = {
  origin: ["origin", "herkomst", "zorgperiode", "periode"],
  development: ["development", "ontwikkeling", "dev", "lag"],
  value: ["value", "values", "waarde", "bedrag", "amount"],
  segment: ["segment", "groep", "product", "group"],
  exposure: ["exposure", "verwachting", "value", "waarde", "bedrag", "amount"],
} as const;

/** What the expectation is made of when the file gives its parts: so much allocated, at this price, used this far. */
const parts = [
  ["volume", "aantal"],
  ["tariff", "tarief"],
  ["utilisation", "benutting"],
] as const;

/** Words that stand for "not known" in a cell of amounts. */
const unknownWords = ["", "-", "na", "n/a", "nan", "onbekend"];

/** A triangle of a file; the segment is "" when the file has no such column. */
export interface SegmentTriangle extends BuiltTriangle {
  readonly segment: string;
}

/**
 * Reads triangles in long form: `origin,development,value`, a row per cell, and where there are several a column `segment`. An empty value is
 * a cell that is not known. UserError with every cell that cannot be read, and when no segment has two periods of each kind.
 */
export async function readTriangles(path: string, incremental: boolean): Promise<readonly SegmentTriangle[]> {
  const table = await readLongTable(path);
  const needed = [names.origin, names.development, names.value];
  const [origin, development, value] = [
    needColumn(table, names.origin, needed),
    needColumn(table, names.development, needed),
    needColumn(table, names.value, needed),
  ];
  const segment = findColumn(table, names.segment);
  const read = numberReader(table, value);
  const problems: Problem[] = [];
  const segments = new Map<string, Observation[]>();
  for (const row of table.rows) {
    const amount = amountOf(row, value, read, problems);
    const name = segment === undefined ? "" : cellText(row, segment);
    const own = segments.get(name) ?? [];
    own.push({ origin: cellText(row, origin), development: cellText(row, development), value: amount });
    segments.set(name, own);
  }
  if (!incremental)
    problems.push(...twiceIn(table, [origin, development, ...(segment === undefined ? [] : [segment])]));
  if (problems.length > 0) throw new UserError(problems);
  const among = [...segments.values()].flat();
  const built = [...segments].map(([name, own]) => ({ segment: name, ...buildTriangle(own, { incremental, among }) }));
  const most = built.reduce((largest, { triangle }) => Math.max(largest, triangle.origins.length), 0);
  const wide = built[0]?.triangle.developments.length ?? 0;
  if (most < 2 || wide < 2)
    throw new UserError([problem("runoff.too-small", { origins: most, developments: wide }, { file: table.file })]);
  return built;
}

/** Rows for a cell that an earlier row gave already: which of two cumulative amounts counts, nobody knows. */
function twiceIn(table: LongTable, columns: readonly number[]): readonly Problem[] {
  const first = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const key = JSON.stringify(columns.map((column) => cellText(row, column)));
    const before = first.get(key);
    if (before === undefined) first.set(key, row.line);
    return before === undefined ? [] : [problem("cell.twice", { first: before }, { file: table.file, line: row.line })];
  });
}

/** Reads what was expected per origin: one amount, or allocated volume, tariff and utilisation, which are multiplied. */
export async function readExposure(path: string): Promise<ReadonlyMap<string, number>> {
  const table = await readLongTable(path);
  const origin = needColumn(table, names.origin, [names.origin]);
  const factors = parts.flatMap((known) => findColumn(table, known) ?? []);
  const columns = factors.length > 0 ? factors : [needColumn(table, names.exposure, [names.exposure])];
  const readers = columns.map((column) => [column, numberReader(table, column)] as const);
  const problems: Problem[] = [];
  const exposure = new Map<string, number>();
  for (const row of table.rows) {
    const amounts = readers.map(([column, read]) => amountOf(row, column, read, problems));
    if (amounts.includes(undefined)) continue;
    exposure.set(
      cellText(row, origin),
      amounts.reduce<number>((product, amount = 1) => product * amount, 1),
    );
  }
  if (problems.length > 0) throw new UserError(problems);
  return exposure;
}

/** The amount in a cell; undefined when the cell says that it is not known, or cannot be read, which is added to the problems. */
function amountOf(row: CsvRow, column: number, read: NumberReader, problems: Problem[]): number | undefined {
  if (unknownWords.includes(cellText(row, column).toLowerCase())) return undefined;
  const amount = read(row);
  if (!isProblem(amount)) return amount;
  problems.push(amount);
  return undefined;
}
