import type { Engine } from "./engine.ts";
import type { Part } from "./manifest.ts";
import { parquetRows } from "./sql-text.ts";
import type { TableDefinition } from "./table.ts";

/** That no thing stands in a file twice, and between which days or months its things lie, where their key says one. */
export type Distinct = NonNullable<Part["distinct"]>;

/**
 * Finds whether things stand in a file of one municipality once each. It is found once, when the file is made, so that no reader has to look
 * for older versions of what has none. Undefined when a thing stands in it twice, or may do.
 */
export async function distinctIn(engine: Engine, table: TableDefinition, path: string): Promise<Distinct | undefined> {
  const { key, columns } = table;
  const day = key.find((column) => ["date", "month"].includes(columns[column]?.type ?? ""));
  const rows = parquetRows([path]);
  // Two things that share a hash look like one: then a reader looks for itself.
  const twice = `SELECT 1 FROM ${rows} GROUP BY hash(${["gemeente", ...key].join(", ")}) HAVING count(*) > 1`;
  const range = day === undefined ? "NULL, NULL, false" : `min(${day}), max(${day}), count(${day}) = count(*)`;
  for await (const { rows: found } of engine.stream(`SELECT EXISTS (${twice}), ${range} FROM ${rows}`, []))
    for (const [isTwice, from, until, isWhole] of found) {
      if (isTwice !== false) return undefined;
      return isWhole === true ? { from: String(from), until: String(until) } : {};
    }
  return undefined;
}

/** A file of a municipality, as far as is known whether things stand in it once. */
interface KnownFile {
  readonly gemeente: string;
  readonly distinct?: Distinct | undefined;
}

/** Whether things stand once each in all those files together: one file of a municipality, or several of which the days lie apart. */
export function areDistinct(files: readonly KnownFile[]): boolean {
  const sorted = files.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return sorted.every(({ gemeente, distinct }, at) => {
    const next = sorted[at + 1];
    if (distinct === undefined) return false;
    if (next === undefined || next.gemeente !== gemeente) return true;
    const begin = next.distinct?.from;
    return distinct.until !== undefined && begin !== undefined && distinct.until < begin;
  });
}

function orderOf({ gemeente, distinct }: KnownFile): string {
  return `${gemeente} ${distinct?.from ?? ""}`;
}
