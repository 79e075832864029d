import { stringify } from "csv-stringify/sync";

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
