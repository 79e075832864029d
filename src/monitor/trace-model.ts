import { existsSync } from "node:fs";
import type { ResultValue } from "../lake/engine.ts";
import type { LakeReader } from "../lake/reader.ts";
import { composeText } from "./compose-model.ts";
import { type Counting, type ModelText, readModelText } from "./model-text.ts";
import { type MonitorSettings, settingNames, settingValues } from "./monitor-settings.ts";
import type { ModelRow } from "./run-model.ts";

/** A number of a model: one column of one of its rows. */
export interface TracedNumber {
  readonly model: string;
  readonly counting?: Counting;
  /** The row as the model gives it, with its keys. */
  readonly row: ModelRow;
  readonly column: string;
}

/** A line of a source that a number was counted from. */
export interface TracedLine {
  /** The table of the lake in which the line came. */
  readonly table: string;
  readonly delivery: string;
  /** The beginning of the hash of its file, as the lake names it. */
  readonly sourceFile: string;
  /** Line or row in that file, from 1; of a message that of the element. */
  readonly sourceLine: number;
  /** Which of the things that are counted the line belongs to, numbered from 1; a client is never named. Absent of a sum. */
  readonly unit?: number;
  /** What the line adds to a sum; 0 for a line that only decides whether another counts. */
  readonly amount?: number;
}

/** The lines behind a number, and the number counted again from them. */
export interface Trace {
  readonly value: number;
  readonly isSum: boolean;
  /** All lines of all files, of which {@link lines} are the first. */
  readonly total: number;
  readonly files: number;
  readonly lines: readonly TracedLine[];
}

/**
 * Finds the lines of delivered files that a number of a model was counted from, at most so many, and counts it again from all of them. A
 * number that is worked out of others (a share of shares) has no lines of its own: then undefined.
 *
 * @param settings the months and rules with which the number was made.
 */
export async function traceNumber(
  reader: LakeReader,
  { model, counting, row, column }: TracedNumber,
  settings: MonitorSettings,
  most: number,
): Promise<Trace | undefined> {
  if (!isTraced(model)) return undefined;
  const text = readModelText("sporen", model, counting);
  if (text.computed.includes(column)) return undefined;
  const isSum = text.sums.includes(column);
  const of = within(settings, row, text);
  const ask = (sql: string): Promise<readonly (readonly ResultValue[])[]> =>
    askText(reader, { ...text, sql: sql.replace("{sporen}", `(\n${text.sql}\n) sporen`) }, counting, row, of);
  const counted = isSum ? `coalesce(sum(${column}), 0)` : `count(DISTINCT ${column})`;
  const [totals] = await ask(
    `SELECT ${counted}, count(DISTINCT concat_ws(' ', delivery, source_file, source_line)), count(DISTINCT source_file)
FROM {sporen} WHERE ${column} IS NOT NULL`,
  );
  const told = isSum ? `sum(${column})` : `dense_rank() OVER (ORDER BY ${column})`;
  const group = ["tabel", "delivery", "source_file", "source_line", ...(isSum ? [] : [column])].join(", ");
  const lines = await ask(
    `SELECT tabel, delivery, source_file, source_line, ${told} AS telt
FROM {sporen} WHERE ${column} IS NOT NULL
GROUP BY ${group} ORDER BY ${isSum ? "" : "telt, "}tabel, source_file, source_line LIMIT ${most}`,
  );
  const [value = 0, total = 0, files = 0] = (totals ?? []).map(Number);
  return { value, isSum, total, files, lines: lines.map((one) => lineOf(one, isSum)) };
}

/** Whether a model says of which lines its numbers are. */
function isTraced(model: string): boolean {
  return existsSync(new URL(`sporen/${model}.sql`, import.meta.url));
}

/**
 * The months of the row itself: asking for others too would only cost time. A row of no month or year is of all, and working days are counted
 * from the first month that was asked.
 */
function within(settings: MonitorSettings, { maand, jaar }: ModelRow, { uses }: ModelText): MonitorSettings {
  if (uses.includes("werkdag")) return settings;
  if (typeof maand === "string") return { ...settings, from: maand, until: maand };
  if (typeof jaar !== "string") return settings;
  const [, from = settings.from] = [settings.from, `${jaar}-01`].toSorted();
  const [until = settings.until] = [settings.until, `${jaar}-12`].toSorted();
  return { ...settings, from, until };
}

async function askText(
  reader: LakeReader,
  text: ModelText,
  counting: Counting | undefined,
  row: ModelRow,
  settings: MonitorSettings,
): Promise<readonly (readonly ResultValue[])[]> {
  const composed = composeText(text, (base) => readModelText("base", base, counting));
  const parameters = composed.settings.map((name): ResultValue => {
    if (!settingNames.has(name)) return row[name] ?? null;
    const [value = null] = settingValues(settings, [name]);
    return value;
  });
  const rows: (readonly ResultValue[])[] = [];
  for await (const batch of reader.query({ name: `sporen.${text.name}`, sql: composed.sql }, parameters))
    rows.push(...batch.rows);
  return rows;
}

function lineOf([table, delivery, file, line, told]: readonly ResultValue[], isSum: boolean): TracedLine {
  return {
    table: String(table),
    delivery: String(delivery),
    sourceFile: String(file),
    sourceLine: Number(line),
    ...(isSum ? { amount: Number(told) } : { unit: Number(told) }),
  };
}
