import type { ResultValue } from "../../lake/engine.ts";
import type { LakeReader } from "../../lake/reader.ts";

/** A row of an answer, by the names of its columns. */
export type AnswerRow = Readonly<Record<string, ResultValue>>;

/** All rows of an answer that is known to be short: one for each source, or for each provider and month. */
export async function askLake(
  reader: LakeReader,
  name: string,
  sql: string,
  parameters: readonly ResultValue[] = [],
): Promise<readonly AnswerRow[]> {
  const found: AnswerRow[] = [];
  for await (const { columns, rows } of reader.query({ name, sql }, parameters))
    for (const row of rows) found.push(Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
  return found;
}
