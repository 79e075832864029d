import { toNumber } from "../figure/decimal.ts";
import { type Notation, readNumeral } from "../figure/numeral.ts";
import { isProblem, type Problem, problem } from "../figure/problem.ts";
import type { CsvRow } from "../tables/csv-read.ts";
import { signOf } from "../tables/notation.ts";
import { cellText, type LongTable } from "./long-table.ts";

/** Larger than any budget in cents: beyond it a float loses whole euros, and a product of amounts overflows. */
const largest = 1e15;

/** Reads the number in this column of a row, or says why there is none. */
export type NumberReader = (row: CsvRow) => number | Problem;

/**
 * A reader of one column in which numbers may be Dutch (1.234,5) or international (1234.5). What can be read one way only is
 * read so. `12.500` can be twelve thousand or twelve and a half: the other numbers of its column settle it, else a semicolon
 * between the cells, which means that the comma was taken for decimals. Where nothing settles it, or the column holds both
 * notations, it is refused, for a guess would be wrong by a factor of a thousand.
 *
 * Problems: `number.unreadable`, `cell.point-ambiguous`, `cell.beyond`.
 */
export function numberReader(table: LongTable, column: number): NumberReader {
  const texts = table.rows.map((row) => cellText(row, column));
  const settled = settledNotation(texts, table.delimiter);
  const unsure = texts.filter((text) => signOf(text)?.startsWith("either") === true).length;
  return (row) => {
    const value = cellText(row, column);
    const where = { file: table.file, line: row.line, column: table.names[column] ?? "" };
    const sign = signOf(value);
    const notation = sign === "dutch" || sign === "english" ? sign : settled;
    if (sign?.startsWith("either") === true && notation === undefined)
      return problem("cell.point-ambiguous", { value, ...readings(value), cells: unsure }, where);
    const read = parsed(value, notation);
    if (Number.isNaN(read)) return problem("number.unreadable", { value }, where);
    return Math.abs(read) <= largest ? read : problem("cell.beyond", { value, limit: largest }, where);
  };
}

/** The one notation that the numbers of a column are in; undefined when they do not say, or say both. */
function settledNotation(texts: readonly string[], delimiter: LongTable["delimiter"]): Notation | undefined {
  const signs = new Set(texts.map((text) => (/^-?\d+\.\d+e/i.test(text) ? "english" : signOf(text))));
  if (signs.has("dutch") && signs.has("english")) return undefined;
  if (signs.has("dutch")) return "dutch";
  if (signs.has("english")) return "english";
  return delimiter === ";" ? "dutch" : undefined;
}

/** What a person writes for either reading of `12.500`, so that it has one: 12500, or 12.50 which settles its column. */
function readings(text: string): { readonly thousands: string; readonly decimals: string } {
  const pointed = text.replace(",", ".");
  return {
    thousands: text.replace(/[.,]/, ""),
    decimals: pointed.endsWith("0") ? pointed.slice(0, -1) : `${pointed}0`,
  };
}

function parsed(text: string, notation: Notation = "dutch"): number {
  const numeral = readNumeral(text, notation);
  if (!isProblem(numeral)) return toNumber(numeral.value);
  // What spreadsheets and programs write besides: leading zeros and powers of ten.
  return /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}
