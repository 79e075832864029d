import { beforeAll, expect, it } from "vitest";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
import { openNearSearch } from "./near-search.ts";
import { protect } from "./protect.ts";
import { countRules } from "./rules.ts";
import { crossOf, systemOf, type Tree, treeOf } from "./tables.fixture.ts";
import { defineTask } from "./task.ts";
import { isProven } from "./world.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

/** A hierarchy of a top, groups and leaves. */
function grouped(dimension: string, groups: number, leaves: number) {
  const tree: Tree = {
    T: Object.fromEntries(
      Array.from({ length: groups }, (_, group) => [
        `${dimension}${group}`,
        Object.fromEntries(Array.from({ length: leaves }, (__, leaf) => [`${dimension}${group}.${leaf}`, {}])),
      ]),
    ),
  };
  return treeOf(dimension, tree);
}

function threeLevels() {
  const areas = grouped("a", 5, 6);
  const products = grouped("p", 4, 5);
  const leavesOf = ({ codes, parts }: typeof areas) => codes.filter((code) => !parts.has(code));
  const columns = leavesOf(products);
  const rows = Object.fromEntries(
    leavesOf(areas).map((code, row) => [
      code,
      columns.map((_, column) => (row * 53 + column * 31 + row * column * 7) % 97),
    ]),
  );
  return systemOf([{ id: "t", indicator: "n", dimensions: [areas, products], cells: crossOf(columns, rows) }]);
}

it("protects a table of three levels by looking near each cell, with a proof for all of it", () => {
  const system = threeLevels();
  expect(system.cells.length).toBe(900);
  const task = defineTask(system, countRules);
  const pattern = protect(task, solver);
  expect(pattern.failed).toEqual([]);
  expect(pattern.proofs.length).toBe(task.requirements.length);
  expect(pattern.proofs.every((proof) => isProven(task, pattern.hidden, proof))).toBe(true);
  const unsafe = task.stances.filter(({ unsafe: reason }) => reason !== undefined).length;
  expect(pattern.hidden.size).toBeLessThan(3 * unsafe);
});

it("looks everywhere where nothing near a cell will do, and leaves a frozen cell where it is", () => {
  const task = defineTask(threeLevels(), countRules);
  const movable = [...task.stances.keys()];
  const [requirement] = task.requirements;
  if (requirement === undefined) throw new Error("the table has small counts");
  // Without a neighbourhood to look in there is only the whole table, or nothing.
  const everywhere = openNearSearch(task, movable, solver, { sizes: [], whole: true });
  const nearby = openNearSearch(task, movable, solver, { sizes: [], whole: false });
  expect(nearby.find(requirement, new Set())).toBeUndefined();
  const world = everywhere.find(requirement, new Set());
  const other = [...(world?.keys() ?? [])].find((cell) => cell !== requirement.cell);
  if (other === undefined) throw new Error("no cell moves alone in a table with sums");
  everywhere.freeze(other, true);
  expect(everywhere.find(requirement, new Set())?.has(other)).not.toBe(true);
  everywhere.freeze(other, false);
  expect(everywhere.find(requirement, new Set())).toEqual(world);
  expect([everywhere.runs() > 2, nearby.runs()]).toEqual([true, 0]);
  everywhere.close();
  nearby.close();
});
