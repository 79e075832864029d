import { type CellSystem, joinCubes } from "./cell-system.ts";
import type { Cube, CubeCell } from "./cube.ts";
import { buildHierarchy, flatHierarchy, type Hierarchy } from "./hierarchy.ts";

/** A hierarchy of "T > A, B(Ba, Bb)": the tree as nested lists of codes. */
export type Tree = { readonly [code: string]: Tree };

/** A hierarchy from a tree with one top. */
export function treeOf(dimension: string, tree: Tree): Hierarchy {
  const links = (level: Tree, parent?: string): readonly { code: string; parent?: string }[] =>
    Object.entries(level).flatMap(([code, below]) => [
      { code, ...(parent === undefined ? {} : { parent }) },
      ...links(below, code),
    ]);
  const { hierarchy, problems } = buildHierarchy(dimension, links(tree));
  if (hierarchy === undefined) throw new Error(JSON.stringify(problems));
  return hierarchy;
}

/** The cells of a table with rows and columns, without totals: `{ w: [30, 47], x: [90, 124] }`. */
export function crossOf(columns: readonly string[], rows: Readonly<Record<string, readonly number[]>>): CubeCell[] {
  return Object.entries(rows).flatMap(([row, values]) =>
    columns.map((column, index) => ({ codes: [row, column], value: values[index] ?? 0 })),
  );
}

/** A table of rows and columns with a total of each. */
export function tableOf(columns: readonly string[], rows: Readonly<Record<string, readonly number[]>>): Cube {
  const dimensions = [flatHierarchy("row", "T", Object.keys(rows)), flatHierarchy("column", "T", columns)];
  return { id: "t", indicator: "n", dimensions, cells: crossOf(columns, rows) };
}

/** Joins cubes that are known to be sound. */
export function systemOf(cubes: readonly Cube[], kind: "count" | "amount" = "count"): CellSystem {
  const { system, problems } = joinCubes(cubes, kind);
  if (system === undefined) throw new Error(JSON.stringify(problems));
  return system;
}

/** The position of a cell by its key without the indicator: `row=w|column=b`, sorted by dimension. */
export function at(system: CellSystem, place: string): number {
  const position = system.positions.get(place === "" ? "n" : `n|${place}`);
  if (position === undefined) throw new Error(`no cell ${place}`);
  return position;
}

/** The places of cells, sorted, without the indicator. */
export function places(system: CellSystem, cells: Iterable<number>): readonly string[] {
  return [...cells].map((index) => (system.cells[index]?.key ?? "").replace(/^n\|?/, "")).toSorted();
}
