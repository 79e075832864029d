import { joinCubes } from "../src/disclosure/cell-system.ts";
import type { CubeCell } from "../src/disclosure/cube.ts";
import { buildHierarchy, type Hierarchy } from "../src/disclosure/hierarchy.ts";
import { protect } from "../src/disclosure/protect.ts";
import { countRules } from "../src/disclosure/rules.ts";
import { defineTask, type Task } from "../src/disclosure/task.ts";
import { openHighs } from "../src/solve/highs-solver.ts";
import type { Bench } from "./ratio.ts";

const solver = await openHighs();

// The aims: a table of 60 cells for the council within 200 ms, one of 10,000 cells in three levels within 10 s.
export const benches: readonly Bench[] = [
  { name: "a council table of 60 cells", task: taskOf([tree("a", 2, 4), tree("b", 2, 1)]) },
  { name: "414 cells in two hierarchies", task: taskOf([tree("a", 3, 4), tree("b", 4, 5)]) },
].map(
  ({ name, task }): Bench => ({
    name: `${name} protected (${task.system.cells.length} cells, ${task.requirements.length} requirements)`,
    run: () => protect(task, solver),
    yardstick: { name: "joining the cube and judging its cells", run: () => defineTask(task.system, countRules) },
  }),
);

/** Says how long the large table takes; one round, since it takes seconds. */
const large = taskOf([tree("a", 10, 10), tree("b", 9, 9)]);
const start = performance.now();
const { hidden } = protect(large, solver);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${large.system.cells.length} cells in three levels protected in ${seconds} s: ${hidden.size} hidden`);

function tree(dimension: string, groups: number, leaves: number): Hierarchy {
  const links = [
    { code: dimension },
    ...Array.from({ length: groups }, (_, group) => [
      { code: `${dimension}${group}`, parent: dimension },
      ...Array.from({ length: leaves }, (__, leaf) => ({
        code: `${dimension}${group}.${leaf}`,
        parent: `${dimension}${group}`,
      })),
    ]).flat(),
  ];
  const { hierarchy } = buildHierarchy(dimension, links);
  if (hierarchy === undefined) throw new Error("no hierarchy");
  return hierarchy;
}

/** A table of counts of which some one in eight is small. */
function taskOf(dimensions: readonly Hierarchy[]): Task {
  const leaves = dimensions.map(({ codes, parts }) => codes.filter((code) => !parts.has(code)));
  const cells = leaves
    .reduce<readonly (readonly string[])[]>(
      (before, codes) => before.flatMap((one) => codes.map((code) => [...one, code])),
      [[]],
    )
    .map((codes, index): CubeCell => ({ codes, value: (index * 37 + Math.floor(index / 7) * 101 + 11) % 61 }));
  const { system, problems } = joinCubes([{ id: "t", indicator: "n", dimensions, cells }], "count");
  if (system === undefined) throw new Error(JSON.stringify(problems));
  return defineTask(system, countRules);
}
