import type { Engine } from "./engine.ts";
import { quoted } from "./sql-text.ts";
import { placeColumn, type TableDefinition, versionsOf } from "./table.ts";

/**
 * Makes the view with all versions of the things of a table.
 *
 * @param rows a SELECT of every column and {@link placeColumn}.
 */
export async function showVersions(engine: Engine, { name }: TableDefinition, rows: string): Promise<void> {
  const all = rowsName(name);
  await engine.run(`CREATE OR REPLACE VIEW ${all} AS ${rows}`);
  await engine.run(`CREATE OR REPLACE VIEW ${versionsOf(name)} AS SELECT * EXCLUDE (${placeColumn}) FROM ${all}`);
}

/**
 * Makes the view with of every thing its newest version, without what was withdrawn, on top of {@link showVersions}. Which version is newest
 * depends on what the rows say and never on the order in which they came: where day and number of the delivery are equal too, the values
 * themselves decide.
 *
 * Only what has more than one version needs an order, and a table of few columns finds it. Which rows are older is worked out here, once; a
 * question then reads the columns that it names and no others, and leaves those rows out by their place.
 */
export async function showNewest(engine: Engine, table: TableDefinition): Promise<void> {
  const [all, twice, older] = [rowsName(table.name), `lake_twice_${table.name}`, `lake_older_${table.name}`];
  const stands = standing(table);
  const shown = `CREATE OR REPLACE VIEW ${table.name} AS SELECT * EXCLUDE (${placeColumn}) FROM ${all}`;
  const condition = stands === undefined ? "" : ` WHERE ${stands}`;
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

/** The view with all rows of a table and their places; no question can name it. */
function rowsName(name: string): string {
  return `lake_rows_${name}`;
}

async function isEmpty(engine: Engine, table: string): Promise<boolean> {
  for await (const { rows } of engine.stream(`SELECT 1 FROM ${table} LIMIT 1`, [])) if (rows.length > 0) return false;
  return true;
}
