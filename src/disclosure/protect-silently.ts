import type { Solver } from "../solve/linear-program.ts";
import type { CellSystem } from "./cell-system.ts";
import { type KnownWorlds, openKnownWorlds } from "./known-worlds.ts";
import { type Diligence, type Pattern, protect } from "./protect.ts";
import type { DisclosureRules } from "./rules.ts";
import { defineTask, type Settled, type Task } from "./task.ts";

/** A pattern and the task that it answers: what each reader is told of each cell. */
export interface Protected {
  readonly task: Task;
  readonly pattern: Pattern;
}

/** How often the silence may spread before all reasons are withheld. */
const spreads = 3;

/**
 * Protects a system with reasons where they can be given. In sparse tables the reasons alone tell too much: three parts that are each said
 * to be below ten cannot make a total of thirty. Then the cells that cannot be protected, and those that stand in a sum with
 * them, are hidden without a reason, and the silence spreads until everything is protected. Where that is not enough, zeros are hidden too:
 * what flows in and out of what is known already gives it away when nobody came or left. Attempts differ in little, so that worlds of one are
 * `known` in the next.
 */
export function protectSystem(
  system: CellSystem,
  rules: DisclosureRules,
  settled: Settled,
  solver: Solver,
  diligence: Diligence = "quick",
  known: KnownWorlds = openKnownWorlds(),
): Protected {
  let silent: ReadonlySet<number> = new Set();
  for (let spread = 0; ; spread += 1) {
    const task = defineTask(system, rules, { ...settled, silent });
    const pattern = protect(task, solver, diligence, known);
    if (pattern.failed.length === 0 || rules.protection !== "rules") return { task, pattern };
    if (spread > spreads) {
      if (rules.kind === "amount") return { task, pattern };
      const last = defineTask(system, rules, { ...settled, silent, mayHideZeros: true });
      return { task: last, pattern: protect(last, solver, diligence, known) };
    }
    const failed = new Set(pattern.failed.map(({ cell }) => cell));
    silent = spread === spreads ? new Set(system.cells.keys()) : grow(system, new Set([...silent, ...failed]));
  }
}

/** These cells and all that stand in a sum with one of them. */
function grow({ equations, equationsOf }: CellSystem, cells: ReadonlySet<number>): ReadonlySet<number> {
  const grown = new Set(cells);
  for (const cell of cells)
    for (const at of equationsOf[cell] ?? []) {
      const equation = equations[at];
      if (equation === undefined) continue;
      grown.add(equation.total);
      for (const part of equation.parts) grown.add(part);
    }
  return grown;
}
