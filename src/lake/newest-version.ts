import type { Engine } from "./engine.ts";
import { quoted } from "./sql-text.ts";
import { placeColumn, type TableDefinition, versionsOf } from "./table.ts";
import type { RowSource, StoredSchema } from "./view.ts";

/**
 * Makes the view with all versions of the things of a table.
 *
 * @returns the SELECT of all versions with {@link placeColumn}, for {@link showNewest}; none where there are no files.
 */
export async function showVersions(
  engine: Engine,
  { name }: TableDefinition,
  source: RowSource,
): Promise<string | undefined> {
  const stored = await schemaOf(engine, source.paths);
  await engine.run(`CREATE OR REPLACE VIEW ${versionsOf(name)} AS ${source.select(stored)}`);
  return source.paths.length === 0 ? undefined : source.select(stored, true);
}

/** What stands in files, read from their ends. */
async function schemaOf(engine: Engine, paths: readonly string[]): Promise<StoredSchema> {
  const files = new Map<string, string[]>();
  if (paths.length > 0) {
    const list = paths.map(quoted).join(", ");
    const sql = `SELECT file_name, name, duckdb_type FROM parquet_schema([${list}]) WHERE num_children IS NULL ORDER BY ALL`;
    for await (const { rows } of engine.stream(sql, []))
      for (const [file, name, type] of rows) {
        const own = files.get(String(file)) ?? [];
        files.set(String(file), own);
        own.push(`${name} ${type}`);
      }
  }
  const all = [...files.values()];
  return {
    columns: new Set(all.flat().map((one) => one.slice(0, one.indexOf(" ")))),
    isUniform: new Set(all.map((own) => own.join("\n"))).size <= 1,
  };
}

/**
 * Makes the view with of every thing its newest version, without what was withdrawn, of the rows that {@link showVersions} gave. Which version is newest
 * depends on what the rows say and never on the order in which they came: where day and number of the delivery are equal too, the values
 * themselves decide.
 *
 * Only what has more than one version needs an order, and a table of few columns finds it. Which rows are older is worked out here, once; a
 * question then reads the columns that it names and no others, and leaves those rows out by their place. Where every thing is known to
 * stand once there is nothing to look for.
 */
export async function showNewest(
  engine: Engine,
  table: TableDefinition,
  rows: string | undefined,
  isDistinct: boolean,
): Promise<void> {
  if (rows === undefined) {
    await engine.run(`CREATE OR REPLACE VIEW ${table.name} AS SELECT * FROM ${versionsOf(table.name)}`);
    return;
  }
  const [twice, older] = [`lake_twice_${table.name}`, `lake_older_${table.name}`];
  const all = `(${rows}) lake_rows`;
  const stands = standing(table);
  const shown = `CREATE OR REPLACE VIEW ${table.name} AS SELECT * EXCLUDE (${placeColumn}) FROM ${all}`;
  const condition = stands === undefined ? "" : ` WHERE ${stands}`;
  if (isDistinct) {
    await engine.run(shown + condition);
    return;
  }
  // By a hash, which costs far less than the key: two things that share one are still told apart by what follows.
  const hash = `hash(${keyOf(table)})`;
  await engine.run(
    `CREATE OR REPLACE TABLE ${twice} AS SELECT ${hash} AS lake_hash FROM ${all} GROUP BY ${hash} HAVING count(*) > 1`,
  );
  if (await isEmpty(engine, twice)) {
    await engine.run(shown + condition);
    return;
  }
  const many = `FROM ${all} SEMI JOIN ${twice} ON lake_hash = ${hash}`;
  await engine.run(
    `CREATE OR REPLACE TABLE ${older} AS SELECT ${placeColumn} ${many} ANTI JOIN (${leading(table, many)}) USING (${placeColumn})`,
  );
  await engine.run(`${shown} ANTI JOIN ${older} USING (${placeColumn})${condition}`);
}

/** The order of the versions of a thing, the newest first, as SQL writes it behind ORDER BY. */
export function newestFirst(table: TableDefinition): string {
  return orderOf(table)
    .map((column) => `${column} ${newest}`)
    .join(", ");
}

const newest = "DESC NULLS LAST";

function orderOf({ columns, newerBy = [], thenBy = [] }: TableDefinition): readonly string[] {
  return [
    ...new Set([...newerBy, "known_on", "revision", ...thenBy, ...Object.keys(columns), "source_file", "source_line"]),
  ];
}

/** The places of the rows that lead: one of every thing of which there is something to show. */
function leading(table: TableDefinition, many: string): string {
  const keys = keyOf(table);
  const order = orderOf(table)
    .map((column) => `${column}, ${quoted(newest)}`)
    .join(", ");
  const sorted = `create_sort_key(${order})`;
  const { countedBy } = table;
  const stands = standing(table);
  if (countedBy === undefined || stands === undefined)
    return `SELECT arg_min(${placeColumn}, ${sorted}) AS ${placeColumn} ${many} GROUP BY ${keys}`;
  // What tells a thing is counted against what takes it back, day by day; see TableDefinition.countedBy.
  const told = `FILTER (WHERE ${stands})`;
  const days = [
    `SELECT ${keys}, known_on,`,
    `count(DISTINCT ${countedBy}) ${told} - count(DISTINCT ${countedBy}) FILTER (WHERE NOT (${stands})) AS lake_net,`,
    `arg_min(${placeColumn}, ${sorted}) ${told} AS ${placeColumn}, min(${sorted}) ${told} AS lake_sorted`,
    `${many} GROUP BY ${keys}, known_on`,
  ].join(" ");
  return [
    `SELECT arg_min(${placeColumn}, lake_sorted) AS ${placeColumn} FROM (${days}) GROUP BY ${keys}`,
    "HAVING max_by(lake_net, known_on) FILTER (WHERE lake_net <> 0) > 0",
  ].join(" ");
}

/** The condition under which a version says that its thing is there; nothing where none can take it back. */
function standing({ withdrawnBy }: TableDefinition): string | undefined {
  return withdrawnBy === undefined ? undefined : `${withdrawnBy.column} IS DISTINCT FROM ${quoted(withdrawnBy.value)}`;
}

function keyOf({ key }: TableDefinition): string {
  return ["gemeente", ...key].join(", ");
}

async function isEmpty(engine: Engine, table: string): Promise<boolean> {
  for await (const { rows } of engine.stream(`SELECT 1 FROM ${table} LIMIT 1`, [])) if (rows.length > 0) return false;
  return true;
}
