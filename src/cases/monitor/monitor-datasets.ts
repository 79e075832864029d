import { type CellPlace, type Cube, type CubeCell, cellKey } from "../../disclosure/cube.ts";
import { buildHierarchy, type Hierarchy, type HierarchyLink } from "../../disclosure/hierarchy.ts";
import type { ReleasedCell } from "../../disclosure/release.ts";
import type { Dataset } from "../../disclosure/release-dataset.ts";
import { countRules } from "../../disclosure/rules.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import { groupRows } from "./group-rows.ts";
import { type Measured, measureDimension, measureHierarchy, nodesOf, rest } from "./measure-tree.ts";
import { depthOf, numbersOf, type Shape, spreadCode } from "./model-shapes.ts";

const spreadDimension = "uitsplitsing";

/** Where a number stands among what is released: the name of its table and its place in it. */
export interface Cell {
  readonly indicator: string;
  readonly place: CellPlace;
}

/** The cell of a number of a row. */
export function cellOf(model: string, shape: Shape, row: ModelRow, name: string): Cell {
  const spread = spreadCode(row, shape);
  const [month, table] = [String(row["maand"]), tableOf(model, shape, row)];
  if (depthOf(row, shape) > shape.depth)
    return { indicator: deepName(table, name, month), place: [[spreadDimension, spread]] };
  const measure: readonly [string, string] = [measureDimension, codeOf(name, month, shape)];
  return { indicator: table, place: spread === "" ? [measure] : [measure, [spreadDimension, spread]] };
}

/** A municipality, a model, and the values that do not add up. */
function tableOf(model: string, { apart }: Shape, row: ModelRow): string {
  return [model, String(row["gemeente"]), ...apart.map((column) => String(row[column]))].join(" ");
}

function deepName(table: string, name: string, month: string): string {
  return `${table} ${name} ${month}`;
}

/**
 * The tables of a model, each protected as a whole, oldest first: what hangs together by what stands at the ends of months in one a
 * year, others in one a month. A table that does not add up as its shape says cannot be released; then nothing of it is.
 */
export function datasetsOf(model: string, shape: Shape, rows: readonly ModelRow[]): readonly Dataset[] {
  const length = shape.chain === undefined ? 7 : 4;
  const period = (row: ModelRow): string => String(row["maand"]).slice(0, length);
  const shallow = rows.filter((row) => depthOf(row, shape) <= shape.depth);
  const tables = groupRows(shallow, (row) => `${tableOf(model, shape, row)} ${period(row)}`);
  return [...tables]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => ({ id, rules: countRules, cubes: cubesOf(model, shape, own) }));
}

function cubesOf(model: string, shape: Shape, rows: readonly ModelRow[]): readonly Cube[] {
  const [first] = rows;
  if (first === undefined) return [];
  const months = [...new Set(rows.map((row) => String(row["maand"])))].toSorted();
  const spread = spreadHierarchy(rows, shape);
  return shape.trees.map((tree, at) => {
    const dimensions = [measureHierarchy(months.map((month) => inMonth(tree, month, shape, at))), spread];
    const cells = rows.flatMap((row) => cellsIn(tree, row, shape, at));
    return { id: `${model} ${at}`, indicator: tableOf(model, shape, first), dimensions, cells };
  });
}

/**
 * The numbers that are released in all columns, given what was released above them: what was shown there is known to the reader, and what
 * was hidden there stays hidden.
 */
export function deepDatasetsOf(
  model: string,
  shape: Shape,
  rows: readonly ModelRow[],
  released: ReadonlyMap<string, ReleasedCell>,
): readonly Dataset[] {
  const tables = groupRows(rows, (row) => `${tableOf(model, shape, row)} ${row["maand"]}`);
  return shape.deep.flatMap((name) =>
    [...tables.values()].flatMap((own): readonly Dataset[] => {
      const [first] = own;
      if (first === undefined) return [];
      const id = deepName(tableOf(model, shape, first), name, String(first["maand"]));
      const cells = own.map((row) => ({ codes: [spreadCode(row, shape)], value: numbersOf(row, shape)(name) }));
      const above = own
        .filter((row) => depthOf(row, shape) <= shape.depth)
        .map((row) => ({ row, cell: cellOf(model, shape, row, name) }))
        .map(({ row, cell }) => ({
          key: cellKey(id, spreadCode(row, shape) === "" ? [] : [[spreadDimension, spreadCode(row, shape)]]),
          isShown: isShown(released.get(cellKey(cell.indicator, cell.place))),
        }));
      const keys = (shown: boolean) => new Set(above.filter(({ isShown: one }) => one === shown).map(({ key }) => key));
      const cubes = [{ id, indicator: id, dimensions: [spreadHierarchy(own, shape)], cells }];
      return [{ id, rules: countRules, cubes, alreadyPublished: keys(true), designated: keys(false) }];
    }),
  );
}

function isShown(cell: ReleasedCell | undefined): boolean {
  return cell !== undefined && "shown" in cell;
}

/** The code of a number in a month; what stands at the begin is what stood at the end of the month before. */
function codeOf(name: string, month: string, { chain }: Shape): string {
  if (name !== chain?.begin) return `${name} ${month}`;
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return `${chain.end} ${number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`}`;
}

/** A tree of one month. What is left of a sum belongs to its sum and its tree, so that no two are taken for one. */
function inMonth(tree: Measured, month: string, shape: Shape, mark: number, above = ""): Measured {
  const name = tree.name === rest ? restCode(above, mark, month) : codeOf(tree.name, month, shape);
  return { name, parts: tree.parts.map((part) => inMonth(part, month, shape, mark, tree.name)) };
}

function restCode(above: string, mark: number, month: string): string {
  return `${rest} ${above} ${mark} ${month}`;
}

function cellsIn(tree: Measured, row: ModelRow, shape: Shape, mark: number): readonly CubeCell[] {
  const at = numbersOf(row, shape);
  const [month, spread] = [String(row["maand"]), spreadCode(row, shape)];
  return nodesOf(tree).flatMap(({ name, parts }): readonly CubeCell[] => {
    const own = name === rest ? [] : [{ codes: [codeOf(name, month, shape), spread], value: at(name) }];
    const named = parts.filter((part) => part.name !== rest);
    if (named.length === parts.length) return own;
    const left = at(name) - named.reduce((sum, part) => sum + at(part.name), 0);
    return [...own, { codes: [restCode(name, mark, month), spread], value: left }];
  });
}

function spreadHierarchy(rows: readonly ModelRow[], shape: Shape): Hierarchy {
  const links = new Map<string, HierarchyLink>([["", { code: "" }]]);
  for (const row of rows) {
    const steps = spreadCode(row, shape).split("/");
    for (const at of steps.keys()) {
      const code = steps.slice(0, at + 1).join("/");
      if (code !== "") links.set(code, { code, parent: steps.slice(0, at).join("/") });
    }
  }
  const { hierarchy } = buildHierarchy(spreadDimension, [...links.values()]);
  if (hierarchy === undefined) throw new Error("columns that add up make no tree");
  return hierarchy;
}
