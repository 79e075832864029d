import { type Problem, problem } from "../figure/problem.ts";
import { type EntityName, entityNames, type ReferenceTarget } from "../policy/reference.ts";
import type { WhereOf } from "./reading.ts";
import type { DossierSource } from "./source.ts";

/** Everything in a dossier that has a name: the ids that a reference of each kind may point at. */
export interface Names {
  readonly entities: ReadonlyMap<EntityName, ReadonlySet<string>>;
  readonly tables: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Rows as `table/row`. */
  readonly rows: ReadonlySet<string>;
  /** Cells in which something was printed, as `table/row/column`. */
  readonly cells: ReadonlySet<string>;
  /** Value columns as `table/column`. */
  readonly columns: ReadonlySet<string>;
  /** Figures of sentences. */
  readonly sentences: ReadonlySet<string>;
}

/** Collects the names of a dossier. */
export function namesOf(source: DossierSource): Names {
  const { tables, entities, figures, manifest } = source;
  const valueColumns = tables.flatMap(({ declaration }) =>
    declaration.columns.filter(({ type }) => type === "value").map(({ id }) => `${declaration.id}/${id}`),
  );
  const columns = new Set(valueColumns);
  const cells = tables.flatMap(({ declaration: { id }, rows }) =>
    rows.flatMap((row) =>
      Object.keys(row.cells)
        .filter((column) => columns.has(`${id}/${column}`))
        .map((column) => `${id}/${row.id}/${column}`),
    ),
  );
  return {
    entities: new Map(entityNames.map((name) => [name, new Set(entities[name].map(({ id }) => id))])),
    tables: new Set(tables.map(({ declaration }) => declaration.id)),
    documents: new Set(manifest.documents.map(({ id }) => id)),
    rows: new Set(tables.flatMap(({ declaration, rows }) => rows.map((row) => `${declaration.id}/${row.id}`))),
    cells: new Set(cells),
    columns,
    sentences: new Set(figures.map(({ id }) => id)),
  };
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
      return [names.tables];
    case "document":
      return [names.documents];
    case "term":
      return [names.sentences, names.rows, names.cells];
    case "entity":
      return [...names.entities.values(), names.tables];
    default:
      return [names.entities.get(target) ?? new Set()];
  }
}

/** Ids that stand twice: those of entities, tables and figures are unique over the dossier, those of columns in their table. */
export function duplicatesOf(source: DossierSource, whereOf: WhereOf): readonly Problem[] {
  const before = new Map<string, string>();
  const once = (id: string, file: string, index: number): readonly Problem[] => {
    const where = whereOf(file, [index, "id"]);
    const first = before.get(id);
    if (first !== undefined) return [problem("id.duplicate", { id, first }, where)];
    before.set(id, where.line === undefined ? file : `${file}:${where.line}`);
    return [];
  };
  const columns = source.tables.flatMap(({ declaration }, index) => {
    const ids = declaration.columns.map(({ id }) => id);
    const doubled = ids.flatMap((id, column) => (ids.indexOf(id) < column ? [{ id, column }] : []));
    return doubled.map(({ id, column }) =>
      problem("id.duplicate", { id, first: "tables.yaml" }, whereOf("tables.yaml", [index, "columns", column, "id"])),
    );
  });
  return [
    ...source.tables.flatMap(({ declaration }, index) => once(declaration.id, "tables.yaml", index)),
    ...entityNames.flatMap((name) => source.entities[name].flatMap(({ id }, index) => once(id, `${name}.yaml`, index))),
    ...source.figures.flatMap(({ id }, index) => once(id, "figures.csv", index)),
    ...columns,
  ];
}
