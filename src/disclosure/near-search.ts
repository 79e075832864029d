import type { Solver } from "../solve/linear-program.ts";
import { neighbourhoodsOf } from "./neighbourhood.ts";
import { openSearch, type Search } from "./search.ts";
import type { Task } from "./task.ts";

/** How far a search looks: sizes of neighbourhoods in turn, and whether the whole system comes after them. */
export interface Reach {
  readonly sizes: readonly number[];
  readonly whole: boolean;
}

/** Looks nearby, further, and at last everywhere: for what must be found. */
export const thorough: Reach = Object.freeze({ sizes: [250, 1000, 4000], whole: true });

/** Looks nearby only: for what is nice to have. */
export const brief: Reach = Object.freeze({ sizes: [250], whole: false });

/** Up to so many cells a program of the whole system is as quick as one of a neighbourhood. */
const smallSystem = 500;

/**
 * A search that looks near a cell first. In a large table the world for a cell is nearly always close by, and a small program is solved
 * in a millisecond or two where the whole table takes a tenth of a second.
 */
export function openNearSearch(
  task: Task,
  movable: readonly number[],
  solver: Solver,
  { sizes, whole: maySearchAll }: Reach,
): Search {
  if (movable.length <= smallSystem) return openSearch(task, movable, solver);
  const neighbourhoods = neighbourhoodsOf(task.system);
  const mobile = new Set(movable);
  let whole: Search | undefined;
  let solved = 0;
  return {
    find: (requirement, free) => {
      const cost = (index: number): number =>
        mobile.has(index) ? (free.has(index) ? 0 : (task.stances[index]?.cost ?? 0)) : Infinity;
      for (const size of sizes) {
        const near = openSearch(task, neighbourhoods(requirement.cell, cost, size), solver, free);
        const world = near.find(requirement, free);
        solved += near.runs();
        near.close();
        if (world !== undefined) return world;
      }
      if (!maySearchAll) return undefined;
      whole ??= openSearch(task, movable, solver);
      return whole.find(requirement, free);
    },
    freeze: (cell, isFrozen) => {
      if (isFrozen) mobile.delete(cell);
      else mobile.add(cell);
      whole?.freeze(cell, isFrozen);
    },
    runs: () => solved + (whole?.runs() ?? 0),
    close: () => whole?.close(),
  };
}
