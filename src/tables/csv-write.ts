import { stringify } from "csv-stringify/sync";
import { decimalOf } from "../figure/decimal.ts";

/**
 * Writes the one canonical CSV of a header and its rows: commas, `\n` after every record, quotes only where a cell needs
 * them. What {@link readCsv} reads back is equal, as long as cells hold `\n` as their only line ending.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const records = [header, ...rows].map((cells) => [...cells]);
  return stringify(records, {
    delimiter: ",",
    record_delimiter: "\n",
    quoted_match: /^\uFEFF|\n/,
    quoted_empty: header.length === 1,
  });
}

/** How a table for a spreadsheet is written: Dutch (semicolons, decimal commas) or international (commas, points). */
export type CsvNotation = "nl" | "international";

/** A cell for a spreadsheet: text, or a number with all its decimals. */
export type CsvCell = string | number;

/**
 * Writes rows for a spreadsheet of somebody else: a BOM where Excel needs one to see that it is UTF-8, and no text that a
 * spreadsheet could run: what begins like a formula gets an apostrophe before it. Control characters become spaces.
 *
 * @throws RangeError for a number that is not finite.
 */
export function writeSpreadsheetCsv(rows: readonly (readonly CsvCell[])[], notation: CsvNotation): string {
  const dutch = notation === "nl";
  const decimal = dutch ? "," : ".";
  const records = rows.map((cells) =>
    cells.map((cell) => (typeof cell === "number" ? plainNumber(cell, decimal) : harmless(cell))),
  );
  return stringify(records, { delimiter: dutch ? ";" : ",", record_delimiter: "\r\n", bom: dutch });
}

function plainNumber(value: number, decimal: string): string {
  const { digits, decimals } = decimalOf(value);
  const size = String(digits < 0n ? -digits : digits).padStart(decimals + 1, "0");
  const fraction = decimals === 0 ? "" : decimal + size.slice(-decimals);
  return (digits < 0n ? "-" : "") + size.slice(0, size.length - decimals) + fraction;
}

/**
 * A text that no spreadsheet runs: an apostrophe before what begins like a formula, spaces for control characters. Source: OWASP, "CSV
 * injection": `=`, `+`, `-`, `@` and their wide forms begin a formula, spaces before them or not.
 */
export function harmless(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, " ").replace(/\p{Cs}/gu, "\ufffd");
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(plain) ? `'${plain}` : plain;
}
