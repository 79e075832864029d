import type { Solver } from "../solve/linear-program.ts";
import { brief, openNearSearch } from "./near-search.ts";
import { openRooms } from "./rooms.ts";
import type { Search } from "./search.ts";
import type { Draft } from "./start.ts";
import type { Requirement, Task } from "./task.ts";
import { type Proof, scaleTo, type World } from "./world.ts";

/**
 * Shows again what need not be hidden, dearest first: a cell that no proof uses, or whose proofs can be found without it. At most
 * `runs` programs are solved, so that a large table stays quick; what is left then stays hidden, which is safe.
 */
export function prune(task: Task, draft: Draft, solver: Solver, runs: number): Draft {
  const { stances } = task;
  const hidden = new Set(draft.hidden);
  let proofs = draft.proofs;
  const cost = (index: number): number => stances[index]?.cost ?? 0;
  const spare = [...hidden].filter((index) => stances[index]?.role === "open");
  const used = new Set(proofs.flatMap(({ world }) => [...world.keys()]));
  for (const index of spare) if (!used.has(index)) hidden.delete(index);
  const search = openNearSearch(
    task,
    [...hidden].toSorted((a, b) => a - b),
    solver,
    brief,
  );
  const rooms = openRooms(task, hidden);
  for (const index of spare.toSorted((a, b) => cost(b) - cost(a) || a - b)) {
    if (!hidden.has(index)) continue;
    if (search.runs() >= runs) break;
    if (rooms.isNeeded(index)) continue;
    search.freeze(index, true);
    const renewed = renew(task, proofs, index, hidden, search);
    if (renewed === undefined) search.freeze(index, false);
    else {
      proofs = renewed;
      hidden.delete(index);
      rooms.show(index);
    }
  }
  search.close();
  return { hidden, proofs, failed: draft.failed };
}

/** Proofs of the same requirements that do not use a cell; undefined when one of them cannot do without. */
export function renew(
  task: Task,
  proofs: readonly Proof[],
  index: number,
  hidden: ReadonlySet<number>,
  search: Search,
): readonly Proof[] | undefined {
  const found = proofs.flatMap(({ world }) => (world.has(index) ? [] : [world]));
  const renewed: Proof[] = [];
  for (const proof of proofs) {
    if (!proof.world.has(index)) {
      renewed.push(proof);
      continue;
    }
    const { requirement } = proof;
    const known = firstFitting(task, found, requirement);
    const world = known ?? search.find(requirement, hidden);
    if (world === undefined) return undefined;
    if (known === undefined) found.push(world);
    renewed.push({ requirement, world });
  }
  return renewed;
}

function firstFitting(task: Task, worlds: readonly World[], requirement: Requirement): World | undefined {
  for (const world of worlds) {
    const fitting = scaleTo(task, world, requirement);
    if (fitting !== undefined) return fitting;
  }
  return undefined;
}
