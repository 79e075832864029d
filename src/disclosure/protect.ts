import type { Solver } from "../solve/linear-program.ts";
import { narrowCover, reachOf, settleCover } from "./cover.ts";
import { chooseExactly, type Effort } from "./exact.ts";
import { type KnownWorlds, openKnownWorlds } from "./known-worlds.ts";
import { openNearSearch, thorough } from "./near-search.ts";
import { prune } from "./prune.ts";
import { type Draft, extend } from "./start.ts";
import type { Requirement, Task } from "./task.ts";
import { isProven, type Proof } from "./world.ts";

/** Which cells are hidden, with the proof that each requirement is met. */
export interface Pattern {
  readonly hidden: ReadonlySet<number>;
  readonly proofs: readonly Proof[];
  /** Requirements that cannot be met, whatever is hidden: what is public already gives these cells away. */
  readonly failed: readonly Requirement[];
  /** What the cells cost that are hidden for the sake of others. */
  readonly cost: number;
  /** What no pattern can cost less than; 0 when it was not sought. */
  readonly bound: number;
}

/** How hard to try. `quick` gives a good pattern; `best` also seeks the cheapest one and a bound, on systems that allow it. */
export type Diligence = "quick" | "best";

/** Up to so many cells the cheapest pattern is sought. */
const exactLimit = 300;
const effort: Effort = Object.freeze({ rounds: 40, nodes: 300 });
/**
 * Programs that may be solved to show cells again; a bound for the time, the same on every machine. In a system of up to a
 * thousand cells it is never reached, so that nothing is hidden there in vain.
 */
const pruneRuns = (cells: number): number => (cells <= 1000 ? 20_000 : 1500);

/**
 * Chooses the cells to hide: a start that takes requirement after requirement, improvement by showing again what need not be hidden,
 * and for small systems the cheapest pattern. Whatever chose it, every proof is checked again; one that fails is a bug. Same
 * task, same pattern. Where `known` worlds of earlier attempts show that this one fails too, nothing is chosen: the pattern tells what failed.
 */
export function protect(
  task: Task,
  solver: Solver,
  diligence: Diligence = "quick",
  known: KnownWorlds = openKnownWorlds(),
): Pattern {
  const { stances, requirements } = task;
  const movable = stances.flatMap(({ role }, index) => (role === "known" ? [] : [index]));
  const start = new Set(stances.flatMap(({ role }, index) => (role === "hidden" ? [index] : [])));
  if (requirements.length === 0) return { hidden: start, proofs: [], failed: [], cost: 0, bound: 0 };
  const search = openNearSearch(task, movable, solver, thorough);
  const impossible = known.impossible(task, movable, search);
  if (impossible.length > 0) {
    search.close();
    return { hidden: start, proofs: [], failed: impossible, cost: 0, bound: 0 };
  }
  const first = extend(task, search, start);
  if (first.failed.length > 0) known.keep(first.proofs);
  let draft = first.failed.length > 0 ? first : prune(task, first, solver, pruneRuns(stances.length));
  let bound = 0;
  if (diligence === "best" && movable.length <= exactLimit && draft.failed.length === 0) {
    const exact = chooseExactly(task, solver, effort);
    bound = exact.bound;
    if ("hidden" in exact && exact.cost < costOf(task, draft.hidden) - 1e-6) {
      const better = extend(task, search, exact.hidden);
      if (better.failed.length === 0 && costOf(task, better.hidden) < costOf(task, draft.hidden)) draft = better;
    }
  }
  if (draft.failed.length === 0) draft = settleCover(task, draft, search);
  search.close();
  check(task, draft);
  return { ...draft, cost: costOf(task, draft.hidden), bound };
}

function costOf({ stances }: Task, hidden: ReadonlySet<number>): number {
  return [...hidden].reduce((sum, index) => {
    const stance = stances[index];
    return sum + (stance?.role === "open" ? stance.cost : 0);
  }, 0);
}

/**
 * The audit of our own: no pattern leaves without a valid proof for each requirement that is not reported as failed, and none that hides
 * a cell which can be computed.
 */
function check(task: Task, { hidden, proofs, failed }: Draft): void {
  const valid = proofs.filter((proof) => isProven(task, hidden, proof));
  const proven = new Set(valid.map(({ requirement }) => requirement));
  const open = task.requirements.find((requirement) => !proven.has(requirement) && !failed.includes(requirement));
  const [narrow] = failed.length > 0 ? [] : narrowCover(task, hidden, reachOf(valid));
  const cell = open?.cell ?? narrow;
  if (cell !== undefined) throw new Error(`no proof for ${task.system.cells[cell]?.key ?? cell}`);
}
