import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import { streamCsv } from "../tables/csv-stream.ts";
import { type ForeignLimits, foreignLimits } from "../tables/limits.ts";
import type { RawRow } from "../tables/raw-table.ts";
import { readForeign } from "../tables/read-foreign.ts";
import { readJsonRecords } from "./json-records.ts";
import type { FileSettings } from "./mapping.ts";
import { type Meter, metered, noMeter } from "./meter.ts";

/** One row of a table file. */
export interface SourceRecord {
  /** Line of a csv, row of a sheet, place in a JSON list; counts from 1. */
  readonly line: number;
  /** Texts in the order of the header; an empty cell is an empty text. */
  readonly cells: readonly string[];
  /** Which of them are numbers or days that the file keeps as such, written `1234.5` or `2026-01-31`. */
  readonly native?: ReadonlySet<number>;
}

/** A table file: what its columns are called, and its rows, which can be read once. */
export interface SourceTable {
  readonly header: readonly string[];
  readonly records: AsyncIterable<SourceRecord>;
}

/** A workbook is kept in memory whole: larger ones are asked for as csv. */
const workbookLimits: ForeignLimits = {
  ...foreignLimits,
  rows: 200_000,
  cells: 1_500_000,
  characters: 60_000_000,
  milliseconds: 120_000,
};
const largestJson = 64_000_000;

/**
 * Opens a csv (of any size), xlsx or JSON file as one table. UserError for what cannot be read, and `intake.too-much` for a workbook or
 * JSON file with more than is read at once: a part of a delivery is never taken for the whole.
 */
export async function openTable(path: string, settings: FileSettings, meter: Meter = noMeter): Promise<SourceTable> {
  const name = basename(path);
  const about = await stat(path).catch(() => undefined);
  if (about === undefined) throw new UserError([problem("file.missing", { path })]);
  if (!about.isFile()) throw new UserError([problem("file.unreadable", { path, reason: "not-a-file" })]);
  if (/\.json$/i.test(name)) {
    if (about.size > largestJson) throw new UserError([problem("intake.too-much", { path: name })]);
    meter(about.size);
    return readJsonRecords(name, await readFile(path, "utf8"), settings.at);
  }
  if (/\.xls[xm]$/i.test(name)) {
    meter(about.size);
    return openSheet(name, await readFile(path), settings);
  }
  return openCsv(name, metered(createReadStream(path), meter), settings);
}

async function openCsv(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { header: headerLine, delimiter }: FileSettings,
): Promise<SourceTable> {
  const records = streamCsv(name, chunks, delimiter);
  for await (const { line, cells } of { [Symbol.asyncIterator]: () => ({ next: () => records.next() }) }) {
    if (line < headerLine || cells.every((cell) => cell.trim() === "")) continue;
    return { header: cells.map(trimmed), records };
  }
  throw new UserError([problem("intake.no-rows", { path: name })]);
}

async function openSheet(name: string, bytes: Uint8Array, settings: FileSettings): Promise<SourceTable> {
  const { tables, problems, remarks } = await readForeign(name, bytes, { limits: workbookLimits });
  if (problems.length > 0) throw new UserError(problems);
  if (remarks.some(({ code }: Problem) => code === "table-file.cut"))
    throw new UserError([problem("intake.too-much", { path: name })]);
  const sheet =
    settings.sheet === undefined
      ? tables.find(({ rows, isHidden }) => rows.length > 0 && isHidden !== true)
      : tables.find((table) => table.name === settings.sheet);
  const from = sheet?.rows.findIndex(({ line }) => line >= settings.header) ?? -1;
  const headerRow = sheet?.rows[from];
  if (sheet === undefined || headerRow === undefined) throw new UserError([problem("intake.no-rows", { path: name })]);
  const header: (string | undefined)[] = [];
  for (const { column, text } of headerRow.cells) header[column - 1] = trimmed(text);
  const width = header.length;
  async function* records(rows: readonly RawRow[]): AsyncGenerator<SourceRecord> {
    for (const row of rows) yield recordOf(row, width);
  }
  return { header: Array.from(header, (one) => one ?? ""), records: records(sheet.rows.slice(from + 1)) };
}

function recordOf({ line, cells: filled }: RawRow, width: number): SourceRecord {
  const cells: string[] = Array.from({ length: width }, () => "");
  const native = new Set<number>();
  for (const { column, text, native: number, isDate } of filled) {
    if (column > width) continue;
    // What the sheet keeps, not what it shows: 1234.5678 may be shown as 1.235.
    cells[column - 1] = number === undefined ? text : String(number.value);
    if (number !== undefined || isDate === true) native.add(column - 1);
  }
  return { line, cells, native };
}

function trimmed(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
