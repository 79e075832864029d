import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { commonRule, type RetentionRule } from "../../lake/retention.ts";
import { listRecords, recordFolder } from "./import-record.ts";

/**
 * The files with mistakes of imports of which the term is over, by their paths. They tell of rows by place and rule, so they follow the rows: a
 * file goes when the import was on or before the last day of its source, by the longest term where laws have their own, and not at all
 * while one law has none. What became of an import, which only counts, stays.
 *
 * A file that belongs to no import, since the process stopped before its record was written, goes by its own day and the longest of all terms.
 */
export async function expiredMistakes(
  lake: string,
  gemeente: string,
  rules: readonly RetentionRule[],
): Promise<readonly string[]> {
  const folder = recordFolder(lake, gemeente);
  const names = await readdir(folder).catch(() => []);
  const records = new Map((await listRecords(lake, gemeente)).map((one) => [one.id, one]));
  const [longest] = rules.map(({ until }) => until).toSorted();
  const found: string[] = [];
  for (const name of names) {
    const id = /^([0-9a-f-]{36})(\.mistakes)?\.json(\.half)?$/.exec(name)?.[1];
    if (id === undefined || name === `${id}.json`) continue;
    const path = join(folder, name);
    const record = name.endsWith(".half") ? undefined : records.get(id);
    const day = (record?.at ?? (await stat(path)).mtime.toISOString()).slice(0, "2026-01-31".length);
    const until = record === undefined ? longest : lastDayOf(rules.filter(({ source }) => source === record.source));
    if (until !== undefined && day <= until) found.push(path);
  }
  return found;
}

function lastDayOf(rules: readonly RetentionRule[]): string | undefined {
  return (rules.find(({ law }) => law === undefined) ?? commonRule(rules))?.until;
}
