import { beforeAll, expect, it } from "vitest";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
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

it("protects a table of three levels by looking near each cell, with a proof for all of it", () => {
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
  const system = systemOf([{ id: "t", indicator: "n", dimensions: [areas, products], cells: crossOf(columns, rows) }]);
  expect(system.cells.length).toBe(900);
  const task = defineTask(system, countRules);
  const pattern = protect(task, solver);
  expect(pattern.failed).toEqual([]);
  expect(pattern.proofs.length).toBe(task.requirements.length);
  expect(pattern.proofs.every((proof) => isProven(task, pattern.hidden, proof))).toBe(true);
  const unsafe = task.stances.filter(({ unsafe: reason }) => reason !== undefined).length;
  expect(pattern.hidden.size).toBeLessThan(3 * unsafe);
});
