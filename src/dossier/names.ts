import { type Problem, problem } from "../figure/problem.ts";
import { type EntityName, entityNames, type ReferenceTarget } from "../policy/reference.ts";
import type { WhereOf } from "./reading.ts";
import type { DossierSource } from "./source.ts";
import type { RowSource, TableSource } from "./table-source.ts";

/** The names within one table, without its id. */
export interface TableNames {
  readonly rows: ReadonlySet<string>;
  /** Value columns. */
  readonly columns: ReadonlySet<string>;
  /** Cells in which a value was printed, as `row/column`. */
  readonly cells: ReadonlySet<string>;
}

/** Everything in a dossier that has a name: the ids that a reference of each kind may point at. */
export interface Names {
  readonly entities: ReadonlyMap<EntityName, ReadonlySet<string>>;
  readonly tables: ReadonlyMap<string, TableNames>;
  readonly tableIds: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Rows as `table/row`. */
  readonly rows: ReadonlySet<string>;
  /** Cells as `table/row/column`. */
  readonly cells: ReadonlySet<string>;
  /** Figures of sentences. */
  readonly sentences: ReadonlySet<string>;
}

function namesOfTable({ declaration, rows }: TableSource): TableNames {
  const columns = new Set(declaration.columns.filter(({ type }) => type === "value").map(({ id }) => id));
  const filled = (row: RowSource) => Object.keys(row.cells).filter((column) => columns.has(column));
  return {
    columns,
    rows: new Set(rows.map(({ id }) => id)),
    cells: new Set(rows.flatMap((row) => filled(row).map((column) => `${row.id}/${column}`))),
  };
}

/** Collects the names of a dossier. */
export function namesOf(source: DossierSource): Names {
  const { entities, figures, manifest } = source;
  const tables = new Map(source.tables.map((table) => [table.declaration.id, namesOfTable(table)] as const));
  const full = (pick: (names: TableNames) => ReadonlySet<string>) =>
    new Set([...tables].flatMap(([id, names]) => [...pick(names)].map((name) => `${id}/${name}`)));
  return {
    entities: new Map(entityNames.map((name) => [name, new Set(entities[name].map(({ id }) => id))])),
    tables,
    tableIds: new Set(tables.keys()),
    documents: new Set(manifest.documents.map(({ id }) => id)),
    rows: full(({ rows }) => rows),
    cells: full(({ cells }) => cells),
    sentences: new Set(figures.map(({ id }) => id)),
  };
}

const nothing: TableNames = { rows: new Set(), columns: new Set(), cells: new Set() };

/** The names within one table; none when there is no such table. */
export function namesWithin(names: Names, table: string): TableNames {
  return names.tables.get(table) ?? nothing;
}

/** What a reference may be, as sets of names: the first that holds it settles it. */
export function targetsOf(names: Names, target: ReferenceTarget): readonly ReadonlySet<string>[] {
  switch (target) {
    case "row":
      return [names.rows];
    case "cell":
      return [names.cells];
    case "figure":
      return [names.sentences, names.cells];
    case "table":
      return [names.tableIds];
    case "document":
      return [names.documents];
    case "term":
      return [names.sentences, names.rows, names.cells];
    case "entity":
      return [...names.entities.values(), names.tableIds];
    default:
      return [names.entities.get(target) ?? new Set()];
  }
}

/** Ids that stand twice: those of entities, tables and figures are unique over the dossier. */
export function duplicatesOf(source: DossierSource, whereOf: WhereOf): readonly Problem[] {
  const before = new Map<string, string>();
  const once = (id: string, file: string, index: number): readonly Problem[] => {
    const where = whereOf(file, [index, "id"]);
    const first = before.get(id);
    if (first !== undefined) return [problem("id.duplicate", { id, first }, where)];
    before.set(id, where.line === undefined ? file : `${file}:${where.line}`);
    return [];
  };
  return [
    ...source.tables.flatMap(({ declaration }, index) => once(declaration.id, "tables.yaml", index)),
    ...entityNames.flatMap((name) => source.entities[name].flatMap(({ id }, index) => once(id, `${name}.yaml`, index))),
    ...source.figures.flatMap(({ id }, index) => once(id, "figures.csv", index)),
  ];
}
