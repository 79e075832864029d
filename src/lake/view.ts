import { canonicalTables } from "./canonical.ts";
import { householdState } from "./household.ts";
import { isOnNoList, leftOutPaths, marksTable } from "./left-out.ts";
import { leadingFiles, type Snapshot, type StoredDelivery } from "./manifest.ts";
import { parquetRows, quoted } from "./sql-text.ts";
import { type ColumnType, householdColumn, markColumn, systemColumns, type TableDefinition } from "./table.ts";

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  integer: "BIGINT",
  money: "BIGINT",
  decimal: "DECIMAL(18,4)",
  date: "DATE",
  month: "VARCHAR",
  boolean: "BOOLEAN",
};

/** The columns of a table in the order in which its files keep them, with the type of the engine. */
export function storedColumns({
  columns,
  isMarked,
}: TableDefinition): readonly (readonly [name: string, type: string])[] {
  const marks = isMarked === true ? { [markColumn]: { type: "text" as const } } : {};
  return Object.entries({ ...columns, ...marks, ...systemColumns }).map(
    ([name, { type }]) => [name, sqlTypes[type]] as const,
  );
}

/** What a reader sees: which files, and until which day. */
export interface Scope {
  readonly snapshot: Snapshot;
  /** The lake as it is: what was deleted or recorded since holds for an earlier snapshot too. */
  readonly newest: Snapshot;
  /** The day of the question, `2026-03-31`. */
  readonly today: string;
  /** Only tables with households, and those shown: for questions over one table, which join no laws. */
  readonly isHouseholds?: true;
  /** The last day of which something may be known, `2026-03-31`; everything without it. */
  readonly asOf?: string;
  /** Municipalities whose rows may be seen; all without it. */
  readonly gemeenten?: ReadonlySet<string>;
}

/** The deliveries of a scope, with the files that are left of them. */
function deliveriesOf({ snapshot, newest, gemeenten }: Scope): readonly StoredDelivery[] {
  const left = new Map(newest.deliveries.map(({ id, parts }) => [id, parts]));
  return snapshot.deliveries
    .filter(({ gemeente }) => gemeenten?.has(gemeente) ?? true)
    .map((delivery) => ({ ...delivery, parts: left.get(delivery.id) ?? [] }));
}

/** The municipalities of which a scope has deliveries. */
export function gemeentenOf({ snapshot, gemeenten }: Scope): readonly string[] {
  const all = new Set(snapshot.deliveries.map(({ gemeente }) => gemeente));
  return [...all].filter((gemeente) => gemeenten?.has(gemeente) ?? true).sort();
}

/** Whether households are left empty in every table: one municipality of the scope has not recorded why they may be joined. */
export function hidesHouseholds(scope: Scope): boolean {
  if (scope.isHouseholds === true) return false;
  return gemeentenOf(scope).some(
    (gemeente) => householdState(scope.newest, gemeente, scope.today).refusal !== undefined,
  );
}

/** The files of a scope, as the lake names them: nothing else may be read. */
export function pathsOf(scope: Scope): readonly string[] {
  const tables = new Set(tablesIn(scope).map(({ name }) => name));
  const seen = deliveriesOf(scope).flatMap(({ parts }) =>
    parts.filter(({ table }) => tables.has(table)).map(({ path }) => path),
  );
  return [...seen, ...listsOf(scope)];
}

/**
 * The files with what was left out. Not as of a day and not of an earlier snapshot: what may not be kept may not be seen either, whenever
 * that came to light.
 */
function listsOf({ newest, gemeenten }: Scope): readonly string[] {
  return leftOutPaths(newest.deliveries.filter(({ gemeente }) => gemeenten?.has(gemeente) ?? true));
}

/** The marks of what was left out, for the tables that rest on it. */
const leftOut = "lake_left_out";

/** The tables that a scope shows. */
function tablesIn({ isHouseholds }: Scope): readonly TableDefinition[] {
  const all: readonly TableDefinition[] = Object.values(canonicalTables);
  return isHouseholds === true ? all.filter(({ columns }) => householdColumn in columns) : all;
}

/** The table that says of which tables rows were deleted because their term was over, and until which day. */
const expiredView = "vervallen";

/**
 * The names that a question may use: every table as it stood, with `_versies` behind it all that was ever said, and `vervallen`, which says
 * what was deleted.
 */
export const viewNames: ReadonlySet<string> = new Set([
  ...Object.keys(canonicalTables).flatMap((name) => [name, versionsOf(name)]),
  expiredView,
]);

/** The name of the table with all versions of a thing. */
export function versionsOf(name: string): string {
  return `${name}_versies`;
}

/** The statements that make the tables of a scope. `absolute` turns the path of a file into one that the engine can open. */
export function viewStatements(scope: Scope, absolute: (path: string) => string): readonly string[] {
  const deliveries = deliveriesOf(scope);
  const lists = listsOf(scope);
  const loaded = deliveries.map(
    ({ id, loadedAt }) => `(${quoted(id)}, TIMESTAMP ${quoted(loadedAt.replace(/Z$/, ""))})`,
  );
  const leading = new Set(
    [...leadingFiles(deliveries).values()].map(({ delivery, file }) => `${delivery.id} ${short(file.sha256)}`),
  );
  const outdated = deliveries.flatMap(({ id, files }) =>
    files.map(({ sha256 }) => `${id} ${short(sha256)}`).filter((one) => !leading.has(one)),
  );
  return [
    "CREATE TABLE lake_delivery (id VARCHAR PRIMARY KEY, loaded_at TIMESTAMP)",
    ...(loaded.length === 0 ? [] : [`INSERT INTO lake_delivery VALUES ${loaded.join(", ")}`]),
    expiredTable(scope),
    ...(lists.length === 0 ? [] : [marksTable(leftOut, lists.map(absolute))]),
    ...tablesIn(scope).flatMap((table) => {
      const paths = deliveries.flatMap(({ parts }) => parts.filter((part) => part.table === table.name));
      return [
        versionsView(
          table,
          paths.map(({ path }) => absolute(path)),
          {
            outdated,
            hidesHouseholds: hidesHouseholds(scope),
            hidesLeftOut: table.isMarked === true && lists.length > 0,
            ...(scope.asOf === undefined ? {} : { asOf: scope.asOf }),
          },
        ),
        currentView(table),
      ];
    }),
  ];
}

/** How a source file is named in a row. */
export function short(sha256: string): string {
  return sha256.slice(0, 16);
}

function expiredTable(scope: Scope): string {
  const own = new Set(gemeentenOf(scope));
  const rows = (scope.newest.deletions ?? [])
    .filter(({ gemeente }) => own.has(gemeente))
    .map(
      ({ gemeente, table, law, until }) =>
        `(${quoted(gemeente)}, ${quoted(table)}, ${law === undefined ? "NULL" : quoted(law)}, DATE ${quoted(until)})`,
    );
  const columns = "gemeente VARCHAR, tabel VARCHAR, wet VARCHAR, tot_en_met DATE";
  return `CREATE TABLE ${expiredView} (${columns})${rows.length === 0 ? "" : `; INSERT INTO ${expiredView} VALUES ${rows.join(", ")}`}`;
}

/** What of a table is not seen. */
interface Hidden {
  /** Deliveries with a source file that a later mapping read anew. */
  readonly outdated: readonly string[];
  readonly hidesHouseholds: boolean;
  readonly hidesLeftOut: boolean;
  readonly asOf?: string;
}

function versionsView(
  table: TableDefinition,
  paths: readonly string[],
  { outdated, hidesHouseholds, hidesLeftOut, asOf }: Hidden,
): string {
  const name = `CREATE VIEW ${versionsOf(table.name)} AS`;
  const columns = storedColumns(table).filter(([column]) => column !== markColumn);
  if (paths.length === 0) {
    const empty = columns.map(([column, type]) => `CAST(NULL AS ${type}) AS ${column}`);
    return `${name} SELECT ${empty.join(", ")}, CAST(NULL AS TIMESTAMP) AS loaded_at WHERE false`;
  }
  const conditions = [
    ...(asOf === undefined ? [] : [`f.known_on <= DATE ${quoted(asOf)}`]),
    ...(outdated.length === 0
      ? []
      : [`concat(f.delivery, ' ', f.source_file) NOT IN (${outdated.map(quoted).join(", ")})`]),
    ...(hidesLeftOut ? [isOnNoList(leftOut)] : []),
  ];
  return [
    name,
    `SELECT ${columns.map(([column, type]) => (hidesHouseholds && column === householdColumn ? `CAST(NULL AS ${type}) AS ${column}` : `f.${column}`)).join(", ")}, d.loaded_at`,
    `FROM ${completeRows(table, paths)} f`,
    "JOIN lake_delivery d ON f.delivery = d.id",
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`]),
  ].join(" ");
}

/** The rows of files with every column that the table has now: files of before a column came have nothing in it. */
function completeRows(table: TableDefinition, paths: readonly string[]): string {
  const all = storedColumns(table).map(([column, type]) => `CAST(NULL AS ${type}) AS ${column}`);
  return `(SELECT * FROM ${parquetRows(paths)} UNION ALL BY NAME SELECT ${all.join(", ")} WHERE false)`;
}

/**
 * Of every thing its newest version, without what was withdrawn. Which version is newest depends on what the rows say and never on the
 * order in which they came: where day and number of the delivery are equal too, the values themselves decide.
 */
function currentView(table: TableDefinition): string {
  const { name, key, withdrawnBy, countedBy } = table;
  const stands = withdrawnBy === undefined ? "" : `${withdrawnBy.column} IS DISTINCT FROM ${quoted(withdrawnBy.value)}`;
  const withdrawn = stands === "" ? "" : ` AND ${stands}`;
  if (countedBy !== undefined) return countedView(table, stands, countedBy);
  return [
    `CREATE VIEW ${name} AS SELECT * EXCLUDE (lake_place) FROM (SELECT *, row_number() OVER (`,
    `PARTITION BY ${["gemeente", ...key].join(", ")}`,
    `ORDER BY ${newestFirst(table)}) AS lake_place`,
    `FROM ${versionsOf(name)}) WHERE lake_place = 1${withdrawn}`,
  ].join(" ");
}

/** The order of the versions of a thing, the newest first, as SQL writes it behind ORDER BY. */
export function newestFirst({ columns, newerBy = [], thenBy = [] }: TableDefinition): string {
  const order = [...newerBy, "known_on", "revision", ...thenBy, ...Object.keys(columns), "source_file", "source_line"];
  return [...new Set(order)].map((column) => `${column} DESC NULLS LAST`).join(", ");
}

/** A current view that counts what tells a thing against what takes it back, day by day; see {@link TableDefinition.countedBy}. */
function countedView(table: TableDefinition, stands: string, counted: string): string {
  const { name, key } = table;
  const keys = ["gemeente", ...key].join(", ");
  const same = ["gemeente", ...key].map((column) => `v.${column} IS NOT DISTINCT FROM s.${column}`).join(" AND ");
  const net = `count(DISTINCT ${counted}) FILTER (WHERE ${stands}) - count(DISTINCT ${counted}) FILTER (WHERE NOT (${stands}))`;
  const days = `SELECT ${keys}, known_on, ${net} AS lake_net FROM ${versionsOf(name)} GROUP BY ${keys}, known_on`;
  const last = `SELECT ${keys}, max_by(lake_net, known_on) AS lake_net FROM (${days}) WHERE lake_net <> 0 GROUP BY ${keys}`;
  const told = [
    `SELECT *, row_number() OVER (PARTITION BY ${keys} ORDER BY ${newestFirst(table)}) AS lake_place`,
    `FROM ${versionsOf(name)} WHERE ${stands}`,
  ].join(" ");
  return [
    `CREATE VIEW ${name} AS SELECT v.* EXCLUDE (lake_place) FROM (${told}) v`,
    `JOIN (${last}) s ON ${same} WHERE v.lake_place = 1 AND s.lake_net > 0`,
  ].join(" ");
}
