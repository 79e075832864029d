import { renew } from "./prune.ts";
import type { Search } from "./search.ts";
import { type Draft, extend } from "./start.ts";
import type { Requirement, Task } from "./task.ts";
import { noise, type Proof } from "./world.ts";

/** How often cover may ask for more cover before it is given up. */
const passes = 5;

/**
 * Sees to the cells that are hidden for the sake of others (the cover): one that no proof uses is shown, and one that moves by
 * less than a person in all proofs together gets a world of its own, since whoever can compute a cell exactly need not be
 * told that it is hidden. What no world can be found for is a failed requirement.
 */
export function settleCover(task: Task, draft: Draft, search: Search): Draft {
  let settled = draft;
  for (let pass = 0; pass < passes; pass += 1) {
    const reach = reachOf(settled.proofs);
    const shown = spare(task, settled.hidden, reach);
    const hidden = new Set([...settled.hidden].filter((index) => !shown.has(index)));
    const narrow = narrowCover(task, hidden, reach);
    settled = { ...settled, hidden };
    if (narrow.length === 0 || settled.failed.length > 0) return settled;
    settled = widen(task, settled, narrow, search);
  }
  const narrow = narrowCover(task, settled.hidden, reachOf(settled.proofs));
  return { ...settled, failed: [...settled.failed, ...narrow.map((cell) => asRequirement(task, cell, "up"))] };
}

/** Cells hidden for others that somebody could compute, as far as these proofs show. */
export function narrowCover(
  { stances, coverReach }: Task,
  hidden: ReadonlySet<number>,
  reach: ReadonlyMap<number, number>,
): readonly number[] {
  const needed = Math.max(noise, coverReach - noise);
  return [...hidden].filter((index) => stances[index]?.role === "open" && (reach.get(index) ?? 0) < needed);
}

/** Per cell how far apart its lowest and highest value in these worlds lie: the attacker can exclude neither. */
export function reachOf(proofs: readonly Proof[]): ReadonlyMap<number, number> {
  const lowest = new Map<number, number>();
  const highest = new Map<number, number>();
  for (const { requirement, world } of proofs)
    for (const [index, change] of world) {
      const [low, high] = requirement.side === "width" ? [0, Math.abs(change)] : [change, change];
      lowest.set(index, Math.min(lowest.get(index) ?? 0, low));
      highest.set(index, Math.max(highest.get(index) ?? 0, high));
    }
  return new Map([...highest].map(([index, high]) => [index, high - (lowest.get(index) ?? 0)]));
}

function spare(
  { stances }: Task,
  hidden: ReadonlySet<number>,
  reach: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  return new Set([...hidden].filter((index) => stances[index]?.role === "open" && !reach.has(index)));
}

/**
 * Finds for each of these cells a world in which it is higher, or else one in which it is lower; where there is neither, shows the
 * cell if all else can be proven without it.
 */
function widen(task: Task, draft: Draft, narrow: readonly number[], search: Search): Draft {
  const up = narrow.map((cell) => asRequirement(task, cell, "up"));
  const upwards = extend({ ...task, requirements: up }, search, draft.hidden, draft.proofs);
  const down = upwards.failed.map(({ cell }) => asRequirement(task, cell, "down"));
  const both = extend({ ...task, requirements: down }, search, upwards.hidden, upwards.proofs);
  return both.failed.reduce((before, requirement) => showInstead(task, before, requirement, search), {
    ...both,
    failed: draft.failed,
  });
}

function showInstead(task: Task, { hidden, proofs, failed }: Draft, requirement: Requirement, search: Search): Draft {
  const { cell } = requirement;
  search.freeze(cell, true);
  const renewed = renew(task, proofs, cell, hidden, search);
  if (renewed === undefined) {
    search.freeze(cell, false);
    return { hidden, proofs, failed: [...failed, requirement] };
  }
  const needed = new Set([...hidden, ...renewed.flatMap(({ world }) => [...world.keys()])]);
  needed.delete(cell);
  return { hidden: needed, proofs: renewed, failed };
}

function asRequirement({ coverReach }: Task, cell: number, side: "up" | "down"): Requirement {
  return { cell, side, amount: coverReach };
}
