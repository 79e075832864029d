import type { OpenProgram, ProgramColumn, ProgramRow, Solver } from "../solve/linear-program.ts";
import type { Requirement, Task } from "./task.ts";
import { noise, roomOf } from "./world.ts";

/** A choice of cells to hide, and what no choice can cost less than. */
export interface Choice {
  readonly hidden: ReadonlySet<number>;
  readonly cost: number;
  readonly bound: number;
}

/** How long to look: rounds of cuts, and nodes of the search in each. Counted, not timed, so that every machine gives the same. */
export interface Effort {
  readonly rounds: number;
  readonly nodes: number;
}

/** The dual of a requirement that is not met: a cut says that enough of these cells must be hidden. */
interface Cut {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
}

/**
 * The cheapest cells to hide by Benders cuts (Fischetti and Salazar, 2000): a master program chooses cells, the attacker's program
 * shows for each requirement that is not met why, as an inequality over the cells, until all are met. First with fractions of
 * cells, which gives a bound quickly, then with whole ones. Gives the bound alone when the effort ends first.
 */
export function chooseExactly(
  task: Task,
  solver: Solver,
  { rounds, nodes }: Effort,
): Choice | { readonly bound: number } {
  const open = task.stances.flatMap(({ role }, index) => (role === "open" ? [index] : []));
  const fixed = new Set(task.stances.flatMap(({ role }, index) => (role === "hidden" ? [index] : [])));
  const attacker = openAttacker(task, solver);
  const cuts: ProgramRow[] = [];
  let bound = 0;
  let answer: Choice | { readonly bound: number } = { bound };
  try {
    for (const whole of [false, true]) {
      for (let round = 0; round < rounds; round += 1) {
        const outcome = solveMaster(task, open, cuts, whole ? nodes : undefined, solver);
        if (outcome === undefined) return { bound };
        bound = Math.max(bound, outcome.bound);
        const share = new Map(
          open.map((index, column) => [
            index,
            whole ? Math.round(outcome.values[column] ?? 0) : (outcome.values[column] ?? 0),
          ]),
        );
        for (const index of fixed) share.set(index, 1);
        const fresh = task.requirements.flatMap((requirement) => attacker.cut(requirement, share, open) ?? []);
        if (fresh.length === 0) {
          if (!whole) break;
          const hidden = new Set([...share].flatMap(([index, part]) => (part > 0.5 ? [index] : [])));
          answer = { hidden, cost: outcome.objective, bound };
          return answer;
        }
        cuts.push(...fresh.map((cut) => ({ ...cut, upper: Infinity })));
      }
    }
  } finally {
    attacker.close();
  }
  return { bound };
}

function solveMaster(
  { stances }: Task,
  open: readonly number[],
  rows: readonly ProgramRow[],
  nodes: number | undefined,
  solver: Solver,
): { readonly objective: number; readonly bound: number; readonly values: Float64Array } | undefined {
  const isWhole = nodes !== undefined;
  const columns = open.map(
    (index): ProgramColumn => ({
      lower: 0,
      upper: 1,
      cost: stances[index]?.cost ?? 1,
      ...(isWhole ? { whole: true } : {}),
    }),
  );
  const program = solver.open({ columns, rows }, isWhole ? { nodes } : {});
  const outcome = program.run();
  program.close();
  return outcome.status === "optimal" || outcome.status === "stopped" ? outcome : undefined;
}

/** The attacker's program over all cells that may move, each as far as the share of it that is hidden. */
function openAttacker({ system, stances, requirements }: Task, solver: Solver) {
  const movable = stances.flatMap(({ role }, index) => (role === "known" ? [] : [index]));
  const columnOf = new Map(movable.map((index, column) => [index, column]));
  const side = requirements[0]?.side === "width" ? "width" : "up";
  const rooms = movable.map((index) => {
    const stance = stances[index];
    return stance === undefined ? { up: 0, down: 0 } : roomOf(stance, system.cells[index]?.value ?? 0, side);
  });
  const rows = system.equations.map(({ total, parts }): ProgramRow => {
    const entries = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)].flatMap(([index, sign]) => {
      const column = columnOf.get(index);
      return column === undefined ? [] : [[column, sign] as const];
    });
    return { columns: entries.map(([column]) => column), values: entries.map(([, sign]) => sign), lower: 0, upper: 0 };
  });
  const program: OpenProgram = solver.open({ columns: movable.map(() => ({ lower: 0, upper: 0, cost: 0 })), rows });

  /** How far the cell can move, and the cut when that is not far enough; undefined when it is. */
  function cut(requirement: Requirement, share: ReadonlyMap<number, number>, open: readonly number[]): Cut | undefined {
    const { cell, side: towards, amount, held } = requirement;
    const target = columnOf.get(cell);
    if (target === undefined) return undefined;
    const sign = towards === "down" ? 1 : -1;
    for (const [column, index] of movable.entries()) {
      const part = index === held ? 0 : (share.get(index) ?? 0);
      // No requirement asks for more than this, so a larger room changes nothing, and a program without end does not occur.
      const cap = 4 * amount + 1;
      const room = (limit: number): number => (part < noise ? 0 : part * Math.min(limit, cap));
      program.setBounds(column, -room(rooms[column]?.down ?? 0), room(rooms[column]?.up ?? 0));
    }
    program.setCost(target, sign);
    const outcome = program.run();
    program.setCost(target, 0);
    if (outcome.status !== "optimal" || -outcome.objective >= amount - 1e-5 * Math.max(1, amount)) return undefined;
    return asCut(requirement, outcome.prices, sign, open);
  }

  function asCut(
    { cell, amount, held }: Requirement,
    prices: Float64Array,
    sign: number,
    open: readonly number[],
  ): Cut {
    const weight = (index: number): number => {
      const column = columnOf.get(index);
      if (column === undefined || index === held) return 0;
      const price = (system.equationsOf[index] ?? []).reduce((sum, at) => {
        const isTotal = system.equations[at]?.total === index;
        return sum + (prices[at] ?? 0) * (isTotal ? -1 : 1);
      }, 0);
      const reduced = (index === cell ? sign : 0) - price;
      if (Math.abs(reduced) < noise) return 0;
      const room = reduced > 0 ? (rooms[column]?.down ?? 0) : (rooms[column]?.up ?? 0);
      return Math.abs(reduced) * room;
    };
    const given = stances.flatMap(({ role }, index) => (role === "hidden" ? [index] : []));
    const lower = amount - given.reduce((sum, index) => sum + weight(index), 0);
    const weights = open.map((index) => Math.min(weight(index), lower));
    const columns = weights.flatMap((value, column) => (value > noise ? [column] : []));
    return { columns, values: columns.map((column) => weights[column] ?? 0), lower };
  }

  return { cut, close: () => program.close() };
}
