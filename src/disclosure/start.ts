import type { Search } from "./search.ts";
import type { Requirement, Task } from "./task.ts";
import { meets, type Proof, type World } from "./world.ts";

/** Cells that are hidden, with a proof for every requirement, and the requirements for which there is none. */
export interface Draft {
  readonly hidden: ReadonlySet<number>;
  readonly proofs: readonly Proof[];
  readonly failed: readonly Requirement[];
}

/**
 * Adds to the hidden cells until every requirement has a world that proves it, the hardest first. A world that was found for one
 * requirement is tried on all others before a new one is sought.
 */
export function extend(
  { requirements }: Task,
  search: Search,
  start: ReadonlySet<number>,
  proven: readonly Proof[] = [],
): Draft {
  const hidden = new Set(start);
  const proofs = [...proven];
  const failed: Requirement[] = [];
  const done = new Set<Requirement>(proven.map(({ requirement }) => requirement));
  const order = requirements.toSorted((a, b) => b.amount - a.amount || a.cell - b.cell);
  const waiting = new Map<number, Requirement[]>();
  for (const requirement of order) {
    if (!done.has(requirement)) waiting.set(requirement.cell, [...(waiting.get(requirement.cell) ?? []), requirement]);
  }
  const harvest = (world: World, side: Requirement["side"]): void => {
    for (const index of world.keys())
      for (const requirement of waiting.get(index) ?? []) {
        // A world of one side is none of the other: a difference of two worlds is not a world.
        if (done.has(requirement) || (requirement.side === "width") !== (side === "width")) continue;
        if (!meets(world, requirement)) continue;
        done.add(requirement);
        proofs.push({ requirement, world });
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
    harvest(world, requirement.side);
  }
  return { hidden, proofs, failed };
}
