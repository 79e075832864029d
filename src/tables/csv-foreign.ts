import { pipeline, Readable } from "node:stream";
import { CsvError, type Parser, parse } from "csv-parse";
import { problem, UserError } from "../figure/problem.ts";
import { type Delimiter, declaredDelimiter, sniffDelimiter } from "./csv-delimiter.ts";
import type { RawReading, RawRow } from "./raw-table.ts";
import type { ReadingBudget } from "./reading-budget.ts";
import { decodeText, type TextEncoding } from "./text-encoding.ts";

const sampleSize = 65_536;

/**
 * Reads somebody else's csv: any separator, rows of any length, quotes in the middle of a cell, a line `sep=;`. Formulas
 * stay the text that they are. Throws UserError (`csv.malformed` with the line) for what has no reading: a quote that is
 * never closed, a cell beyond the limits.
 */
export async function readForeignCsv(
  bytes: Uint8Array,
  encoding: TextEncoding,
  budget: ReadingBudget,
): Promise<Omit<RawReading, "problems">> {
  const [head = ""] = decodeText(bytes.subarray(0, sampleSize), encoding);
  const lastBreak = head.lastIndexOf("\n");
  const sample = bytes.length > sampleSize && lastBreak > 0 ? head.slice(0, lastBreak) : head;
  const [firstLine = ""] = sample.split("\n", 1);
  const declared = declaredDelimiter(firstLine);
  const delimiter = declared ?? sniffDelimiter(sample);
  const rows: RawRow[] = [];
  // After an unclosed quote the parser runs on to the end of the file; the mistake is in the record that it began.
  let nextLine = 1;
  const parser = openParser(delimiter, budget.limits.cellCharacters * 10, (lines) => {
    nextLine = lines + 1;
  });
  try {
    // An error of the parser reaches us here, where its records are awaited.
    pipeline(Readable.from(decodeText(bytes, encoding)), parser, () => undefined);
    for await (const { record, info } of parser as AsyncIterable<CsvInfo>) {
      budget.spendTime();
      const line = info.lines - record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
      if (line === 1 && declared !== undefined) continue;
      const row = rowOf(line, record, budget);
      if (row === undefined) continue;
      if (rows.length >= budget.limits.rows) {
        budget.cut("rows");
        break;
      }
      rows.push(row);
      if (!row.cells.every(() => budget.takeCell())) break;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = error.code.replace(/^CSV_/, "").replaceAll("_", "-").toLowerCase();
    throw new UserError([problem("csv.malformed", { reason }, { file: budget.path, line: nextLine })]);
  }
  return { tables: [{ name: "", format: "csv", rows, hiddenColumns: new Set(), delimiter }], remarks: [] };
}

/** What the parser tells with `info`: the record, and the line on which it ended. */
interface CsvInfo {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function openParser(delimiter: Delimiter, longestRecord: number, onRecord: (lines: number) => void): Parser {
  return parse({
    delimiter,
    record_delimiter: "\n",
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
    info: true,
    on_record: (record, { lines }) => {
      onRecord(lines);
      return record;
    },
  });
}

function rowOf(line: number, texts: readonly string[], budget: ReadingBudget): RawRow | undefined {
  const { columns, cellCharacters } = budget.limits;
  const cells = texts.flatMap((text, index) => {
    if (text.trim() === "") return [];
    if (text.length > cellCharacters) {
      throw new UserError([problem("csv.malformed", { reason: "cell-too-long" }, { file: budget.path, line })]);
    }
    return [{ column: index + 1, text: text.trim() }];
  });
  const within = cells.filter(({ column }) => column <= columns);
  if (within.length < cells.length) budget.cut("columns");
  return within.length === 0 ? undefined : { line, cells: within };
}
