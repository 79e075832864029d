import { basename } from "node:path";
import { problem, UserError } from "../figure/problem.ts";
import { type Delimiter, sniffDelimiter } from "../tables/csv-delimiter.ts";
import { type CsvRow, readCsv } from "../tables/csv-read.ts";
import { readBytes } from "./read-bytes.ts";

/** A csv file in long form, a row per fact, whatever its delimiter. */
export interface LongTable {
  readonly file: string;
  /** Names of the columns without spaces around them, and the line on which they stand. */
  readonly names: readonly string[];
  readonly line: number;
  readonly rows: readonly CsvRow[];
  /** What separates the cells. */
  readonly delimiter: Delimiter;
}

const largestFile = 50_000_000;

/** Reads a csv file in long form. UserError when it cannot be read. */
export async function readLongTable(path: string): Promise<LongTable> {
  const text = new TextDecoder().decode(await readBytes(path, largestFile));
  const sniffed = sniffDelimiter(text.slice(0, 65_536));
  const delimiter = sniffed === "|" ? "," : sniffed;
  const { table, problems } = readCsv(basename(path), text, { delimiter });
  if (table === undefined) throw new UserError(problems);
  const { header, rows } = table;
  return { file: basename(path), names: header.cells.map((name) => name.trim()), line: header.line, rows, delimiter };
}

/** Which column has one of these names, in any case; undefined when none has. */
export function findColumn({ names }: LongTable, known: readonly string[]): number | undefined {
  const at = names.findIndex((name) => known.includes(name.toLowerCase()));
  return at < 0 ? undefined : at;
}

/**
 * The same for a column that must be there. UserError `column.missing`, at once for every one of the columns that are needed (`all`) and
 * have none of their names.
 */
export function needColumn(table: LongTable, known: readonly string[], all: readonly (readonly string[])[]): number {
  const found = findColumn(table, known);
  if (found !== undefined) return found;
  const without = all.filter((names) => findColumn(table, names) === undefined);
  const where = { file: table.file, line: table.line };
  throw new UserError(without.map((names) => problem("column.missing", { names, found: table.names }, where)));
}

/** The text of a cell without spaces around it. */
export function cellText({ cells }: CsvRow, column: number): string {
  return (cells[column] ?? "").trim();
}
