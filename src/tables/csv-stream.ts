import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { problem, UserError } from "../figure/problem.ts";
import { type Delimiter, declaredDelimiter, sniffDelimiter } from "./csv-delimiter.ts";
import { detectEncoding } from "./text-encoding.ts";

/** A record with the line on which it ends, counted from 1. */
export interface StreamedRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const sampleSize = 65_536;
const longestRecord = 1_000_000;

/**
 * Reads a csv of any size record by record, so that memory does not grow with the file. Encoding and separator are told from its beginning,
 * unless given. UserError `table-file.unsupported` for what is no text, `csv.malformed` with its line for a quote that is never closed or a
 * record without end.
 *
 * @param path the name of the file, as messages repeat it.
 */
export async function* streamCsv(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  delimiter?: Delimiter,
): AsyncGenerator<StreamedRecord> {
  const source = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  while (size < sampleSize) {
    const next: IteratorResult<Uint8Array, unknown> = await source.next();
    if (next.done === true) break;
    head.push(next.value);
    size += next.value.length;
  }
  const start = Buffer.concat(head);
  const encoding = detectEncoding(start);
  if (encoding === undefined) throw new UserError([problem("table-file.unsupported", { path, reason: "not-text" })]);
  const decoder = new TextDecoder(encoding);
  const opening = decoder.decode(start, { stream: true });
  const lines = opening.replaceAll(/\r\n?/g, "\n");
  const lastBreak = lines.lastIndexOf("\n");
  const sample = lastBreak > 0 ? lines.slice(0, lastBreak) : lines;
  const declared = declaredDelimiter(sample.split("\n", 1)[0] ?? "");
  async function* text(): AsyncGenerator<string> {
    yield opening;
    for (;;) {
      const next: IteratorResult<Uint8Array, unknown> = await source.next();
      if (next.done === true) break;
      yield decoder.decode(next.value, { stream: true });
    }
    yield decoder.decode();
  }
  let lastLine = 0;
  const parser = parse({
    delimiter: delimiter ?? declared ?? sniffDelimiter(sample),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    info: true,
  });
  const feeding = Readable.from(text());
  feeding.on("error", (error) => parser.destroy(error));
  try {
    for await (const { record, info } of feeding.pipe(parser) as AsyncIterable<ParsedRecord>) {
      lastLine = info.lines;
      if (declared !== undefined && info.lines === 1) continue;
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = error.code.replace(/^CSV_/, "").replaceAll("_", "-").toLowerCase();
    throw new UserError([problem("csv.malformed", { reason }, { file: path, line: lastLine + 1 })]);
  } finally {
    feeding.destroy();
  }
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}
