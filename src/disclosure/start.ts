import type { Search } from "./search.ts";
import type { Requirement, Task } from "./task.ts";
import { type Proof, scaleTo, type World } from "./world.ts";

/** Cells that are hidden, with a proof for every requirement, and the requirements for which there is none. */
export interface Draft {
  readonly hidden: ReadonlySet<number>;
  readonly proofs: readonly Proof[];
  readonly failed: readonly Requirement[];
}

/**
 * Adds to the hidden cells until every requirement has a world that proves it, the hardest first. A world that was found for one
 * requirement is tried on all others, larger or turned round, before a new one is sought.
 */
export function extend(task: Task, search: Search, start: ReadonlySet<number>, proven: readonly Proof[] = []): Draft {
  const { requirements } = task;
  const hidden = new Set(start);
  const proofs = [...proven];
  const failed: Requirement[] = [];
  const done = new Set<Requirement>(proven.map(({ requirement }) => requirement));
  const order = requirements.toSorted((a, b) => b.amount - a.amount || a.cell - b.cell);
  const waiting = new Map<number, Requirement[]>();
  for (const requirement of order) {
    if (!done.has(requirement)) waiting.set(requirement.cell, [...(waiting.get(requirement.cell) ?? []), requirement]);
  }
  const harvest = (world: World): void => {
    for (const index of world.keys())
      for (const requirement of waiting.get(index) ?? []) {
        const fitting = done.has(requirement) ? undefined : scaleTo(task, world, requirement);
        if (fitting === undefined) continue;
        done.add(requirement);
        proofs.push({ requirement, world: fitting });
      }
  };
  for (const requirement of order) {
    if (done.has(requirement)) continue;
    const world = search.find(requirement, hidden);
    if (world === undefined) {
      done.add(requirement);
      failed.push(requirement);
      continue;
    }
    for (const index of world.keys()) hidden.add(index);
    harvest(world);
  }
  return { hidden, proofs, failed };
}
