import { join } from "node:path";
import { isStoredName, type StoredName, tableOf } from "./canonical.ts";
import { type Engine, type EngineSettings, openEngine } from "./engine.ts";
import type { LakeFiles } from "./files.ts";
import { isOnNoList, leftOutTable, markedRows } from "./left-out.ts";
import { type Deletion, type Part, type Snapshot, type StoredDelivery, snapshotId } from "./manifest.ts";
import { explained, publish, stagingFolder } from "./publish.ts";
import { type RetentionRule, retentionPlan, type TableRule, workName } from "./retention.ts";
import { parquetRows, quoted } from "./sql-text.ts";

/** What may go of one municipality, and who says so. */
export interface RetentionOrder {
  readonly gemeente: string;
  /** A name or a function; it comes in the log. */
  readonly by: string;
  readonly rules: readonly RetentionRule[];
}

/** What deleting needs of its lake. */
export interface RetentionRoom {
  readonly folder: string;
  readonly files: LakeFiles;
  readonly settings: EngineSettings;
  readonly now: () => Date;
  readonly before: Snapshot;
}

/** A file of the lake with rows whose term is over. */
interface Touched {
  readonly delivery: string;
  readonly part: Part;
  readonly conditions: readonly string[];
  readonly rows: number;
}

/** What would go: a line for each rule and table, and the files that it touches. */
interface Found {
  readonly deletions: readonly Deletion[];
  readonly touched: readonly Touched[];
}

/** What would be deleted, and changes nothing. */
export async function findExpired(order: RetentionOrder, room: RetentionRoom): Promise<readonly Deletion[]> {
  return withEngine(room, async (engine) => (await find(engine, order, room)).deletions);
}

/**
 * Deletes the rows whose term is over: writes the files in which they stand anew without them, and then, in one step, the manifest that
 * names the new files and holds the log. What was stopped before that step has not happened. The caller sweeps up the old files.
 */
export async function expire(order: RetentionOrder, room: RetentionRoom): Promise<Snapshot> {
  const { folder, files, before, now } = room;
  return withEngine(room, async (engine) => {
    const { deletions, touched } = await find(engine, order, room);
    if (deletions.length === 0) return before;
    const staging = await stagingFolder(folder, files);
    const rewritten = new Map<string, Part | undefined>();
    for (const one of touched)
      rewritten.set(one.part.path, await explained(folder, rewrite(engine, one, staging, room)));
    const deliveries = before.deliveries.map((delivery) => withParts(delivery, rewritten));
    const log = [...(before.deletions ?? []), ...deletions];
    const snapshot: Snapshot = {
      ...before,
      sequence: before.sequence + 1,
      id: snapshotId(deliveries, log),
      made: now().toISOString(),
      deliveries,
      deletions: log,
    };
    await explained(folder, publish(folder, files, staging, snapshot));
    return snapshot;
  });
}

async function withEngine<T>({ settings }: RetentionRoom, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEngine(settings);
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}

async function find(engine: Engine, order: RetentionOrder, room: RetentionRoom): Promise<Found> {
  const deletions: Deletion[] = [];
  const touched: Touched[] = [];
  const at = room.now().toISOString();
  for (const source of new Set(order.rules.map((rule) => rule.source))) {
    const { counts, files } = await findOfSource(engine, source, order, room);
    touched.push(...files);
    for (const [{ rule, table }, { rows, parts }] of counts) {
      const { law, until, purpose, basis } = rule;
      const about = { gemeente: order.gemeente, source, table, ...(law === undefined ? {} : { law }) };
      deletions.push({ ...about, until, rows, parts, purpose, basis, by: order.by, at });
    }
  }
  return { deletions, touched };
}

/** How many rows each rule deletes of each table of a source, and in which files they stand. */
async function findOfSource(
  engine: Engine,
  source: string,
  { gemeente, rules }: RetentionOrder,
  { folder, before }: RetentionRoom,
): Promise<{
  readonly counts: ReadonlyMap<TableRule, { readonly rows: number; readonly parts: number }>;
  readonly files: readonly Touched[];
}> {
  const deliveries = before.deliveries.filter((one) => one.gemeente === gemeente && one.source === source);
  const tables = [...new Set(deliveries.flatMap(({ parts }) => parts.map(({ table }) => table)))].filter(isStoredName);
  // The list first, for the others leave out what is on it.
  tables.sort((a, b) => Number(b === leftOutTable) - Number(a === leftOutTable));
  for (const table of tables) await engine.run(workView(table, deliveries, folder, tables.includes(leftOutTable)));
  const plan = retentionPlan(
    rules.filter((rule) => rule.source === source),
    tables,
  );
  for (const statement of plan.before) await engine.run(statement);
  const counts = new Map<TableRule, { rows: number; parts: number }>();
  const files: Touched[] = [];
  for (const { id, parts } of deliveries)
    for (const part of parts) {
      const own = plan.deletes.filter(({ table }) => table === part.table);
      const found = await countIn(engine, part, join(folder, part.path), own);
      for (const [rule, rows] of found) {
        const sum = counts.get(rule) ?? { rows: 0, parts: 0 };
        counts.set(rule, { rows: sum.rows + rows, parts: sum.parts + 1 });
      }
      if (found.size === 0) continue;
      const rows = [...found.values()].reduce((sum, count) => sum + count, 0);
      files.push({ delivery: id, part, conditions: [...found.keys()].map(({ condition }) => condition), rows });
    }
  return { counts, files };
}

function workView(table: StoredName, deliveries: readonly StoredDelivery[], folder: string, hasList: boolean): string {
  const paths = deliveries.flatMap(({ parts }) =>
    parts.filter((part) => part.table === table).map(({ path }) => join(folder, path)),
  );
  const seen = hasList && tableOf(table).isMarked === true ? ` WHERE ${isOnNoList(workName(leftOutTable))}` : "";
  return `CREATE OR REPLACE VIEW ${workName(table)} AS SELECT * FROM ${rowsOf(table, paths)}${seen}`;
}

function rowsOf(table: string, paths: readonly string[]): string {
  return isStoredName(table) && tableOf(table).isMarked === true ? markedRows(paths) : parquetRows(paths);
}

/** How many rows of a file each rule deletes, of those that delete any. */
async function countIn(
  engine: Engine,
  { table }: Part,
  path: string,
  rules: readonly TableRule[],
): Promise<ReadonlyMap<TableRule, number>> {
  const found = new Map<TableRule, number>();
  if (rules.length === 0) return found;
  const counts = rules.map(({ condition }) => `count(*) FILTER (WHERE ${condition})`);
  const sql = `SELECT ${counts.join(", ")} FROM ${rowsOf(table, [path])}`;
  for await (const { rows } of engine.stream(sql, []))
    for (const [index, rule] of rules.entries()) {
      const count = Number(rows[0]?.[index] ?? 0);
      if (count > 0) found.set(rule, count);
    }
  return found;
}

/** The file without those rows, under a name of its own; nothing when no row is left. */
async function rewrite(
  engine: Engine,
  { delivery, part, conditions, rows: gone }: Touched,
  staging: string,
  { folder, files, before }: RetentionRoom,
): Promise<Part | undefined> {
  const rows = part.rows - gone;
  if (rows === 0) return undefined;
  const from = join(folder, part.path);
  const to = join(staging, `${part.table}-${delivery}.parquet`);
  const kept = conditions.map((condition) => `NOT ${condition}`).join(" AND ");
  await engine.run(
    `COPY (SELECT * FROM ${rowsOf(part.table, [from])} WHERE ${kept}) TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`,
  );
  await files.sync(to);
  const place = part.path.slice(0, part.path.lastIndexOf("/"));
  const path = `${place}/${delivery}-${before.sequence + 1}.parquet`;
  const made = { ...part, path, rows, bytes: await files.size(to), sha256: await files.hash(to) };
  await files.rename(to, join(folder, path));
  await files.sync(join(folder, place));
  return made;
}

function withParts(delivery: StoredDelivery, rewritten: ReadonlyMap<string, Part | undefined>): StoredDelivery {
  if (!delivery.parts.some(({ path }) => rewritten.has(path))) return delivery;
  const parts = delivery.parts.flatMap((part) => {
    if (!rewritten.has(part.path)) return [part];
    const made = rewritten.get(part.path);
    return made === undefined ? [] : [made];
  });
  return { ...delivery, parts };
}
