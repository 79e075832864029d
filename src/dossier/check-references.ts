import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import { entitySchemas } from "../policy/entities.ts";
import { figureRowSchema } from "../policy/figure-row.ts";
import { entityNames, type ReferenceTarget } from "../policy/reference.ts";
import { tableSchema } from "../policy/table.ts";
import { type Names, namesWithin, targetsOf } from "./names.ts";
import type { WhereOf } from "./reading.ts";
import type { DossierSource } from "./source.ts";
import { type FoundReference, referencesOf } from "./walk.ts";

/** A reference that points at nothing, with the nearest name of the kind that it should be. */
export function dangling(
  reference: string,
  expected: ReferenceTarget | "column",
  known: readonly ReadonlySet<string>[],
  where: Where,
): Problem {
  const near = nearest(
    reference,
    known.flatMap((names) => [...names]),
  );
  return problem(
    "reference.dangling",
    { reference, expected, ...(near === undefined ? {} : { nearest: near }) },
    where,
  );
}

function checkPlain(found: FoundReference, names: Names, where: () => Where): readonly Problem[] {
  const reference = found.target === "term" ? found.reference.replace(/^-/, "") : found.reference;
  const known = targetsOf(names, found.target);
  return known.some((set) => set.has(reference)) ? [] : [dangling(reference, found.target, known, where())];
}

function checkTables(source: DossierSource, names: Names, whereOf: WhereOf): readonly Problem[] {
  const file = "tables.yaml";
  return source.tables.flatMap(({ declaration }, index) => {
    const { rows, columns, cells } = namesWithin(names, declaration.id);
    const inTable = (
      set: ReadonlySet<string>,
      ids: readonly string[],
      kind: "row" | "column" | "cell",
      path: (at: number) => readonly PropertyKey[],
    ) => ids.flatMap((id, at) => (set.has(id) ? [] : [dangling(id, kind, [set], whereOf(file, [index, ...path(at)]))]));
    const ofTerm = (found: FoundReference): readonly Problem[] => {
      const where = () => whereOf(file, [index, ...found.path]);
      if (found.target !== "term") return checkPlain(found, names, where);
      const relation = declaration.relations[Number(found.path[1])];
      const reference = found.reference.replace(/^-/, "");
      if (relation?.between === "columns") {
        return columns.has(reference) ? [] : [dangling(reference, "column", [columns], where())];
      }
      if (!reference.includes("/") && rows.has(reference)) return [];
      const known = [rows, ...targetsOf(names, "term")];
      return known.some((set) => set.has(reference)) ? [] : [dangling(reference, "term", known, where())];
    };
    return [
      ...referencesOf(tableSchema, declaration).flatMap(ofTerm),
      ...inTable(
        rows,
        declaration.rows.map(({ id }) => id),
        "row",
        (at) => ["rows", at, "id"],
      ),
      ...inTable(
        cells,
        declaration.cells.map(({ at }) => at),
        "cell",
        (at) => ["cells", at, "at"],
      ),
      ...declaration.relations.flatMap((relation, nth) => [
        ...inTable(columns, relation.columns, "column", (at) => ["relations", nth, "columns", at]),
        ...inTable(rows, relation.rows ?? [], "row", (at) => ["relations", nth, "rows", at]),
      ]),
    ];
  });
}

function checkBudgets(source: DossierSource, names: Names, whereOf: WhereOf): readonly Problem[] {
  return source.entities.budgets.flatMap(({ table, periods }, index) => {
    const { columns } = namesWithin(names, table);
    return periods.flatMap(({ period: _, ...versions }, at) =>
      Object.entries(versions).flatMap(([version, column]) =>
        columns.has(column)
          ? []
          : [dangling(column, "column", [columns], whereOf("budgets.yaml", [index, "periods", at, version]))],
      ),
    );
  });
}

/** Every reference of a dossier that points at nothing. */
export function checkReferences(source: DossierSource, names: Names, whereOf: WhereOf): readonly Problem[] {
  const ofEntities = entityNames.flatMap((name) =>
    source.entities[name].flatMap((entity, index) =>
      referencesOf(entitySchemas[name], entity).flatMap((found) =>
        checkPlain(found, names, () => whereOf(`${name}.yaml`, [index, ...found.path])),
      ),
    ),
  );
  const ofFigures = source.figures.flatMap((row, index) =>
    referencesOf(figureRowSchema, row).flatMap((found) =>
      checkPlain(found, names, () => whereOf("figures.csv", [index, ...found.path])),
    ),
  );
  return [...checkTables(source, names, whereOf), ...ofEntities, ...ofFigures, ...checkBudgets(source, names, whereOf)];
}
