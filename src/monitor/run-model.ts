import type { ResultValue } from "../lake/engine.ts";
import type { LakeReader, Model } from "../lake/reader.ts";
import type { ComposedModel } from "./compose-model.ts";
import { type MonitorSettings, settingValues } from "./monitor-settings.ts";

/** A row of a model: its columns by name. */
export type ModelRow = Readonly<Record<string, ResultValue>>;

/**
 * Asks a model of a lake. UserError as the reader of the lake gives it.
 *
 * @param asked `together` with others of the same reader, which then share what they stand on; one that is asked `alone` reads no more columns
 * than it needs, and is done sooner.
 */
export async function runModel(
  reader: LakeReader,
  model: ComposedModel,
  settings: MonitorSettings,
  asked: "alone" | "together" = "alone",
): Promise<readonly ModelRow[]> {
  const rows: ModelRow[] = [];
  const question = asked === "alone" ? { name: model.name, sql: model.sql } : questionOf(model, settings);
  for await (const batch of reader.query(question, settingValues(settings, model.settings)))
    for (const values of batch.rows) rows.push(rowOf(batch.columns, values));
  return rows;
}

function questionOf({ name, sql, byParts }: ComposedModel, settings: MonitorSettings): Model {
  if (byParts === undefined) return { name, sql };
  const parts = byParts.parts.map((part) => ({
    name: part.name,
    sql: part.sql,
    parameters: settingValues(settings, part.settings),
  }));
  return { name, sql, shared: { parts, sql: byParts.sql, parameters: settingValues(settings, byParts.settings) } };
}

/** Filled column by column, which costs a third of making it of pairs; an answer by area has tens of thousands of rows. */
function rowOf(columns: readonly string[], values: readonly ResultValue[]): ModelRow {
  const row: Record<string, ResultValue> = {};
  let at = 0;
  for (const column of columns) {
    row[column] = values[at] ?? null;
    at += 1;
  }
  return row;
}
