import { periodText } from "../figure/period-text.ts";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import type { RowRef } from "../policy/reference.ts";
import { dangling } from "./check-references.ts";
import type { WhereOf } from "./reading.ts";
import type { DossierSource } from "./source.ts";

/** The ids that lead from one to itself by a link (`baseline`, `parent`), in order; undefined when there is no circle. */
function circle(start: string, linkOf: (id: string) => string | undefined): readonly string[] | undefined {
  const path = [start];
  for (let id = linkOf(start); id !== undefined; id = linkOf(id)) {
    path.push(id);
    if (id === start) return path;
    if (path.indexOf(id) < path.length - 1) return undefined;
  }
  return undefined;
}

/** Periods in which the value columns of a row's table stand, for rows that must be added per year; of all, or of `only` some. */
function periodsOf(source: DossierSource, row: RowRef, only?: readonly string[]): readonly string[] {
  const [table, id] = row.split("/");
  const found = source.tables.find(({ declaration }) => declaration.id === table);
  const cells = found?.rows.find((candidate) => candidate.id === id)?.cells ?? {};
  const columns = found?.declaration.columns ?? [];
  return columns.flatMap(({ id: column, period }) =>
    period !== undefined && cells[column] !== undefined && (only?.includes(column) ?? true) ? [periodText(period)] : [],
  );
}

function checkPackage(
  source: DossierSource,
  scenario: Extract<DossierSource["entities"]["scenarios"][number], { type: "package" }>,
  index: number,
  whereOf: WhereOf,
): readonly Problem[] {
  const { scenarios } = source.entities;
  const where = (...path: PropertyKey[]) => whereOf("scenarios.yaml", [index, ...path]);
  const baselineOf = (id: string) => {
    const found = scenarios.find((candidate) => candidate.id === id);
    return found?.type === "package" ? found.baseline : undefined;
  };
  const path = circle(scenario.id, baselineOf);
  if (path) return [problem("scenario.cycle", { path }, where("baseline"))];
  const baseline = scenarios.find(({ id }) => id === scenario.baseline);
  if (baseline?.type === "unquantified") {
    const facts = { key: "baseline", value: scenario.baseline, expected: "baseline, package" };
    return [problem("value.invalid", facts, where("baseline"))];
  }
  const ids = scenario.measures.map(({ measure }) => measure);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [problem("id.duplicate", { id, first: `scenarios.yaml, ${scenario.id}` }, where("measures", at, "measure"))]
      : [],
  );
}

type Baseline = Extract<DossierSource["entities"]["scenarios"][number], { type: "baseline" }>;

/** The columns that a baseline runs over must be columns of the tables of its components. */
function checkColumns(
  source: DossierSource,
  { columns = [], components }: Baseline,
  where: (...path: PropertyKey[]) => Where,
): readonly Problem[] {
  const tables = new Set(components.map(({ row }) => row.slice(0, row.indexOf("/"))));
  const known = source.tables
    .filter(({ declaration }) => tables.has(declaration.id))
    .map(({ declaration }) => new Set(declaration.columns.map(({ id }) => id)));
  return columns.flatMap((id, at) =>
    known.every((ids) => ids.has(id)) ? [] : [dangling(id, "column", known, where("columns", at))],
  );
}

/** Rows that a scenario adds must stand in the same periods as its first one, and in at least one with a measure's. */
function checkPeriods(source: DossierSource, whereOf: WhereOf): readonly Problem[] {
  const { scenarios } = source.entities;
  const baselineOf = (id: string): Baseline | undefined => {
    const found = scenarios.find((candidate) => candidate.id === id);
    if (found?.type === "package") return baselineOf(found.baseline);
    return found?.type === "baseline" ? found : undefined;
  };
  return scenarios.flatMap((scenario, index) => {
    if (scenario.type === "unquantified") return [];
    const where = (...path: PropertyKey[]) => whereOf("scenarios.yaml", [index, ...path]);
    const invalid = (row: RowRef, expected: readonly string[], ...path: PropertyKey[]) =>
      problem("value.invalid", { key: "row", value: row, expected: expected.join(", ") }, where(...path));
    const baseline = baselineOf(scenario.id);
    const [first] = baseline?.components ?? [];
    if (first === undefined) return [];
    const periods = periodsOf(source, first.row, baseline?.columns);
    if (scenario.type === "baseline") {
      return [
        ...checkColumns(source, scenario, where),
        ...scenario.components.flatMap(({ row }, at) =>
          periodsOf(source, row, scenario.columns).join() === periods.join()
            ? []
            : [invalid(row, periods, "components", at, "row")],
        ),
      ];
    }
    return scenario.measures.flatMap(({ row }, at) => {
      const own = periodsOf(source, row);
      return own.length === 0 || own.some((period) => periods.includes(period))
        ? []
        : [invalid(row, periods, "measures", at, "row")];
    });
  });
}

/** Links between entities of one kind that must not lead back to where they start. */
function checkCircles(source: DossierSource, whereOf: WhereOf): readonly Problem[] {
  const { goals, measures, counts, savings } = source.entities;
  const links = [
    ["goals", "parent", goals.map(({ id, parent }) => ({ id, to: parent }))],
    ["measures", "partOf", measures.map(({ id, partOf }) => ({ id, to: partOf }))],
    ["counts", "within", counts.map(({ id, within }) => ({ id, to: within }))],
    ["savings", "partOf", savings.map(({ id, partOf }) => ({ id, to: partOf }))],
  ] as const;
  return links.flatMap(([name, key, list]) => {
    const next = new Map(list.map(({ id, to }) => [id, to]));
    return list.flatMap(({ id }, index) => {
      const path = circle(id, (from) => next.get(from));
      if (path === undefined) return [];
      const facts = { key, value: path.join(" → "), expected: "no-circle" };
      return [problem("value.invalid", facts, whereOf(`${name}.yaml`, [index, key]))];
    });
  });
}

/** What cannot be computed: circles, a baseline without numbers, a measure twice, rows of other years. */
export function checkScenarios(source: DossierSource, whereOf: WhereOf): readonly Problem[] {
  const packages = source.entities.scenarios.flatMap((scenario, index) =>
    scenario.type === "package" ? checkPackage(source, scenario, index, whereOf) : [],
  );
  const circles = [...packages, ...checkCircles(source, whereOf)];
  return circles.length > 0 ? circles : checkPeriods(source, whereOf);
}
