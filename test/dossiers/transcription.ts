import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { type Citation, parseCitation } from "../../src/policy/citation.ts";

/** A row of `tables/<id>.csv`: its label and cells, literally as they stand in the file. */
export interface TranscribedRow {
  readonly row: string;
  readonly lines: Citation;
  readonly label: string;
  /** Column id → cell, in column order; an empty cell is an empty string. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A table of the transcription, with its file relative to the dossier. */
export interface TranscribedTable {
  readonly file: string;
  readonly rows: readonly TranscribedRow[];
}

/** A line of `figures.csv`: one number in a sentence. */
export interface TranscribedFigure {
  readonly id: string;
  readonly lines: Citation;
  readonly printed: string;
  /** Words around the number that bound it ("ruim"); empty when there are none. */
  readonly qualifier: string;
}

/** A line of `unused.csv`: a number that no row and no figure uses, with the reason. */
export interface UnusedNumber {
  readonly lines: Citation;
  readonly number: string;
  readonly reason: string;
}

/** A quotation of `voices.yaml`. */
export interface TranscribedVoice {
  readonly id: string;
  readonly lines: Citation;
  readonly quote: string;
}

/** The text that the line numbers of a document point into. */
export interface TextOfDocument {
  readonly document: string;
  readonly sha256: string;
  readonly lines: number;
}

/** Number tokens of every line with a digit; the key is `document:line`. */
export type TokensOfLines = ReadonlyMap<string, readonly string[]>;

/** All that a dossier says about the numbers of its originals, read without the dossier reader that it is a check on. */
export interface Transcription {
  readonly texts: readonly TextOfDocument[];
  readonly tables: readonly TranscribedTable[];
  readonly figures: readonly TranscribedFigure[];
  readonly unused: readonly UnusedNumber[];
  readonly voices: readonly TranscribedVoice[];
  /** `numbers.csv`, the checked-in list that stands in for the originals where these are absent. */
  readonly numbers: TokensOfLines;
}

/** Key of a line in `TokensOfLines`. */
export function lineKey(document: string, line: number): string {
  return `${document}:${line}`;
}

const dossierSchema = z.looseObject({
  documents: z.array(
    z.looseObject({
      id: z.string(),
      text: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), lines: z.int().positive() }).optional(),
    }),
  ),
});

/** Reads the transcription of the dossier in `folder`. Throws when a file is missing or not in shape: the test must fail. */
export function readTranscription(folder: string): Transcription {
  const dossier = dossierSchema.parse(parseYaml(readFileSync(join(folder, "dossier.yaml"), "utf8")));
  const tables = readdirSync(join(folder, "tables")).filter((name) => name.endsWith(".csv"));
  return {
    texts: dossier.documents.flatMap(({ id, text }) => (text === undefined ? [] : [{ document: id, ...text }])),
    tables: tables.sort().map((name) => readTable(folder, `tables/${name}`)),
    figures: records(folder, "figures.csv").map((field) => ({
      id: field("id"),
      lines: citation(field("line"), "figures.csv"),
      printed: field("printed"),
      qualifier: field("qualifier"),
    })),
    unused: records(folder, "unused.csv").map((field) => ({
      lines: citation(field("line"), "unused.csv"),
      number: field("number"),
      reason: field("reason"),
    })),
    voices: readVoices(folder),
    numbers: readNumbers(folder),
  };
}

const voicesSchema = z.array(z.looseObject({ id: z.string(), lines: z.string(), quote: z.string() }));

function readVoices(folder: string): readonly TranscribedVoice[] {
  const file = join(folder, "voices.yaml");
  const voices = existsSync(file) ? voicesSchema.parse(parseYaml(readFileSync(file, "utf8"))) : [];
  return voices.map(({ id, lines, quote }) => ({ id, quote, lines: citation(lines, "voices.yaml") }));
}

const columnsBeforeCells = ["row", "line", "role", "label"];

function readTable(folder: string, file: string): TranscribedTable {
  const columns = cellsOf(folder, file)[0]?.slice(columnsBeforeCells.length) ?? [];
  const rows = records(folder, file).map((field) => ({
    row: field("row"),
    lines: citation(field("line"), file),
    label: field("label"),
    cells: new Map(columns.map((column) => [column, field(column)])),
  }));
  return { file, rows };
}

/** `numbers.csv`: a line of the original and its numbers, separated by spaces. */
function readNumbers(folder: string): TokensOfLines {
  const numbers = new Map<string, readonly string[]>();
  for (const field of records(folder, "numbers.csv")) {
    const { document, from } = citation(field("line"), "numbers.csv");
    numbers.set(lineKey(document, from), field("numbers").split(" "));
  }
  return numbers;
}

function records(folder: string, file: string): ((column: string) => string)[] {
  const [header, ...rows] = cellsOf(folder, file);
  return rows.map((row) => (column) => {
    const value = row[header?.indexOf(column) ?? -1];
    if (value === undefined) throw new Error(`${file} has no column "${column}"`);
    return value;
  });
}

function cellsOf(folder: string, file: string): readonly string[][] {
  return parseCsv(readFileSync(join(folder, file), "utf8"));
}

function citation(text: string, file: string): Citation {
  const lines = parseCitation(text);
  if (lines === undefined) throw new Error(`${file}: "${text}" is not a citation`);
  return lines;
}
