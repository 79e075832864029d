import type { Search } from "./search.ts";
import type { Requirement, Task } from "./task.ts";
import { isProven, type Proof, type World } from "./world.ts";

/** Worlds that were found in other attempts to protect the same system, such as one that gave reasons where this one is silent. */
export interface KnownWorlds {
  readonly keep: (proofs: readonly Proof[]) => void;
  /**
   * Which requirements of a task no world meets, whatever is hidden. What a known world proves is proven here too where its cells still have the
   * room; the others are sought. Empty where nothing is known yet: then the attempt itself finds out.
   */
  readonly impossible: (task: Task, movable: readonly number[], search: Search) => readonly Requirement[];
}

/** A memory without worlds. */
export function openKnownWorlds(): KnownWorlds {
  const worlds = new Map<string, World[]>();
  const keep: KnownWorlds["keep"] = (proofs) => {
    for (const { requirement, world } of proofs) {
      const key = keyOf(requirement);
      worlds.set(key, [...(worlds.get(key) ?? []), world]);
    }
  };
  return {
    keep,
    impossible: (task, movable, search) => {
      if (worlds.size === 0) return [];
      const all = new Set(movable);
      return task.requirements.filter((requirement) => {
        const known = worlds.get(keyOf(requirement)) ?? [];
        if (known.some((world) => isProven(task, all, { requirement, world }))) return false;
        const world = search.find(requirement, all);
        if (world !== undefined) keep([{ requirement, world }]);
        return world === undefined;
      });
    },
  };
}

function keyOf({ cell, side, held }: Requirement): string {
  return `${cell} ${side} ${held ?? ""}`;
}
