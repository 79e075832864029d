import { canonicalTables } from "./canonical.ts";
import { areDistinct, type Distinct } from "./distinct-rows.ts";
import { householdState } from "./household.ts";
import { isOnNoList, leftOutPaths, marksTable } from "./left-out.ts";
import { leadingFiles, type Snapshot, type StoredDelivery } from "./manifest.ts";
import { parquetRows, quoted } from "./sql-text.ts";
import {
  type ColumnType,
  householdColumn,
  markColumn,
  placeColumn,
  systemColumns,
  type TableDefinition,
  versionsOf,
} from "./table.ts";

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

/** The statements by which an engine knows of a scope what its tables rest on; each of those is made when it is asked for. */
export function scopeStatements(scope: Scope, absolute: (path: string) => string): readonly string[] {
  const lists = listsOf(scope);
  return [expiredTable(scope), ...(lists.length === 0 ? [] : [marksTable(leftOut, lists.map(absolute))])];
}

/** Where the rows of a table stand, and how they are read. */
export interface RowSource {
  readonly paths: readonly string[];
  /** Whether every thing stands in those files once, so that there are no older versions to look for. */
  readonly isDistinct: boolean;
  /** The SELECT of every column of every version, and with `hasPlace` {@link placeColumn}. */
  readonly select: (stored: StoredSchema, hasPlace?: true) => string;
}

/** What stands in the files of a table. */
export interface StoredSchema {
  /** Columns that some file has. */
  readonly columns: ReadonlySet<string>;
  /** Whether all files have the same columns of the same types. */
  readonly isUniform: boolean;
}

/** What each table that a scope shows is made of. `absolute` turns the path of a file into one that the engine can open. */
export function rowsIn(scope: Scope, absolute: (path: string) => string): ReadonlyMap<TableDefinition, RowSource> {
  const deliveries = deliveriesOf(scope);
  const leading = new Set(
    [...leadingFiles(deliveries).values()].map(({ delivery, file }) => `${delivery.id} ${short(file.sha256)}`),
  );
  const outdated = deliveries.flatMap(({ id, files }) =>
    files.map(({ sha256 }) => `${id} ${short(sha256)}`).filter((one) => !leading.has(one)),
  );
  const hidden = {
    outdated,
    hidesHouseholds: hidesHouseholds(scope),
    hasLists: listsOf(scope).length > 0,
    ...(scope.asOf === undefined ? {} : { asOf: scope.asOf }),
  };
  const parts = new Map<string, LoadedPart[]>();
  for (const { gemeente, loadedAt, parts: own } of deliveries)
    for (const { table, path, distinct } of own) {
      const of = parts.get(table) ?? [];
      parts.set(table, of);
      of.push({ gemeente, path: absolute(path), loadedAt, distinct });
    }
  return new Map(
    tablesIn(scope).map((table) => {
      const own = parts.get(table.name) ?? [];
      const select: RowSource["select"] = (stored, hasPlace) => rowsOf(table, own, { stored, hidden, hasPlace });
      return [table, { paths: own.map(({ path }) => path), isDistinct: areDistinct(own), select }] as const;
    }),
  );
}

/** A file with the moment at which its delivery was loaded. */
interface LoadedPart {
  readonly gemeente: string;
  readonly distinct: Distinct | undefined;
  readonly path: string;
  readonly loadedAt: string;
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

/** What of the tables is not seen. */
interface Hidden {
  /** Deliveries with a source file that a later mapping read anew. */
  readonly outdated: readonly string[];
  readonly hidesHouseholds: boolean;
  /** Whether there are lists of what was left out. */
  readonly hasLists: boolean;
  readonly asOf?: string;
}

function rowsOf(
  table: TableDefinition,
  parts: readonly LoadedPart[],
  about: { readonly stored: StoredSchema; readonly hidden: Hidden; readonly hasPlace: true | undefined },
): string {
  const { stored, hidden, hasPlace } = about;
  const columns = storedColumns(table).filter(([column]) => column !== markColumn);
  const isEmpty = parts.length === 0;
  // Files of before a column came have nothing in it, and of a household nothing is said while laws may not be joined.
  const isThere = (column: string): boolean =>
    !isEmpty && stored.columns.has(column) && !(hidden.hidesHouseholds && column === householdColumn);
  const selected = columns.map(
    ([column, type]) => `CAST(${isThere(column) ? `f.${column}` : "NULL"} AS ${type}) AS ${column}`,
  );
  const loaded = parts.map(({ loadedAt }) => `TIMESTAMP ${quoted(loadedAt.replace(/Z$/, ""))}`);
  // A file is of one delivery, so that its place in the list says when it was loaded.
  const loadedAt = isEmpty ? "CAST(NULL AS TIMESTAMP)" : `([${loaded.join(", ")}])[CAST(file_index AS BIGINT) + 1]`;
  const place = isEmpty ? "CAST(NULL AS BIGINT)" : "(CAST(file_index AS BIGINT) << 40) + file_row_number";
  const list = [...selected, `${loadedAt} AS loaded_at`, ...(hasPlace ? [`${place} AS ${placeColumn}`] : [])];
  if (isEmpty) return `SELECT ${list.join(", ")} WHERE false`;
  const { asOf, outdated, hasLists } = hidden;
  const conditions = [
    ...(asOf === undefined ? [] : [`f.known_on <= DATE ${quoted(asOf)}`]),
    ...(outdated.length === 0
      ? []
      : [`concat(f.delivery, ' ', f.source_file) NOT IN (${outdated.map(quoted).join(", ")})`]),
    ...(table.isMarked === true && hasLists && stored.columns.has(markColumn) ? [isOnNoList(leftOut)] : []),
  ];
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  const paths = parts.map(({ path }) => path);
  return `SELECT ${list.join(", ")} FROM ${parquetRows(paths, stored.isUniform)} f${where}`;
}
