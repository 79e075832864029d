import { CsvError, parse } from "csv-parse/sync";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import { ordinaryLimits, type TableLimits } from "./limits.ts";

/** A record of a CSV file with the line on which it starts, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file: its first record and the others, each with as many cells as the first. */
export interface CsvTable {
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
}

export interface CsvOptions {
  readonly delimiter?: "," | ";" | "\t";
  readonly limits?: TableLimits;
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}

function parseRecords(text: string, delimiter: string, limits: TableLimits): readonly CsvRow[] {
  const starts: number[] = [];
  const records = parse(text, {
    delimiter,
    record_delimiter: "\n",
    relax_column_count: true,
    to: limits.rows + 2,
    max_record_size: limits.cellCharacters * 10,
    on_record: (record: string[], { lines }) => {
      starts.push(lines - lineBreaks(record));
      return record;
    },
  });
  return records.map((cells, index) => ({ line: starts[index] ?? 0, cells }));
}

function rowProblem(row: CsvRow, header: CsvRow, limits: TableLimits, file: string): Problem | undefined {
  const where: Where = { file, line: row.line };
  if (row.cells.length !== header.cells.length) {
    const reason = row.cells.length > header.cells.length ? "too-many-cells" : "too-few-cells";
    return problem("csv.malformed", { reason }, where);
  }
  const long = row.cells.findIndex((cell) => cell.length > limits.cellCharacters);
  if (long < 0) return undefined;
  return problem("csv.malformed", { reason: "cell-too-long" }, { ...where, column: header.cells[long] ?? "" });
}

function tooLarge(text: string, limits: TableLimits, file: string): Problem | undefined {
  if (text.length <= limits.characters) return undefined;
  return problem("file.too-large", { path: file, bytes: text.length, limit: limits.characters }, { file });
}

/** `CSV_QUOTE_NOT_CLOSED` becomes `quote-not-closed`: a word that the catalogue of texts has a sentence for. */
function reasonOf(error: CsvError): string {
  return error.code.replace(/^CSV_/, "").replaceAll("_", "-").toLowerCase();
}

function malformed(reason: string, file: string, line?: number): { readonly problems: readonly Problem[] } {
  return { problems: [problem("csv.malformed", { reason }, line === undefined ? { file } : { file, line })] };
}

/**
 * Reads a CSV text (RFC 4180; a byte order mark is skipped, any line ending is read as one). Rows with another number of
 * cells than the header, cells beyond the limits and unclosed quotes are problems with their line; then there is no table.
 * Reasons: `empty`, `too-many-cells`, `too-few-cells`, `cell-too-long`, `too-many-rows`, `too-many-columns`,
 * `quote-not-closed`, `invalid-closing-quote`, `invalid-opening-quote`, `max-record-size`.
 */
export function readCsv(
  file: string,
  text: string,
  { delimiter = ",", limits = ordinaryLimits }: CsvOptions = {},
): { readonly table?: CsvTable; readonly problems: readonly Problem[] } {
  const large = tooLarge(text, limits, file);
  if (large) return { problems: [large] };
  let records: readonly CsvRow[];
  try {
    records = parseRecords(text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n"), delimiter, limits);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    return malformed(reasonOf(error), file, typeof lines === "number" ? lines : undefined);
  }
  const [header, ...rows] = records;
  if (!header) return malformed("empty", file);
  if (rows.length > limits.rows) return malformed("too-many-rows", file);
  if (header.cells.length > limits.columns) return malformed("too-many-columns", file, header.line);
  const problems = rows.flatMap((row) => rowProblem(row, header, limits, file) ?? []);
  return problems.length > 0 ? { problems } : { table: { header, rows }, problems: [] };
}
