import type { StoredDelivery } from "./manifest.ts";
import { parquetRows } from "./sql-text.ts";
import { markColumn } from "./table.ts";

/** The table with the marks of what was left out at the door; see `tables/left-out.ts`. */
export const leftOutTable = "weggelaten";

/** The files with the lists of deliveries, as the lake names them. */
export function leftOutPaths(deliveries: readonly Pick<StoredDelivery, "parts">[]): readonly string[] {
  return deliveries.flatMap(({ parts }) => parts.filter(({ table }) => table === leftOutTable).map(({ path }) => path));
}

/** The rows of files of a marked table, as SQL writes it behind FROM: files of before there were marks have no such column. */
export function markedRows(paths: readonly string[]): string {
  return `(SELECT * FROM ${parquetRows(paths)} UNION ALL BY NAME SELECT CAST(NULL AS VARCHAR) AS ${markColumn} WHERE false)`;
}

/** The condition under which a row of a marked table is on no list; `list` is the table with the marks. */
export function isOnNoList(list: string): string {
  return `(${markColumn} IS NULL OR ${markColumn} NOT IN (SELECT ${markColumn} FROM ${list}))`;
}

/** The question for the marks in files, each once. */
export function marksQuery(paths: readonly string[]): string {
  return `SELECT DISTINCT ${markColumn} FROM ${parquetRows(paths)}`;
}

/** A table of them. */
export function marksTable(name: string, paths: readonly string[]): string {
  return `CREATE OR REPLACE TABLE ${name} AS ${marksQuery(paths)}`;
}
