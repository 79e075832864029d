import type { OpenProgram, ProgramColumn, ProgramRow, Solver } from "../solve/linear-program.ts";
import { cheapestAnswer, moveCost } from "./slope-scaling.ts";
import type { Requirement, Task } from "./task.ts";
import { meets, noise, roomOf, type World } from "./world.ts";

/** Searches worlds that the attacker cannot exclude, in a system of which some cells may move. */
export interface Search {
  /**
   * The cheapest world that meets a requirement: what moves and is not in `free` costs what hiding it costs. Undefined when there
   * is none, whatever is hidden.
   */
  find(requirement: Requirement, free: ReadonlySet<number>): World | undefined;
  /** Keeps a cell where it is from now on, or lets it move again. */
  freeze(cell: number, isFrozen: boolean): void;
  /** How many programs were solved so far. */
  runs(): number;
  close(): void;
}

/**
 * Opens a search over the cells that may move. Each cell is two columns, up and down; each sum is a row. `free` are the cells that
 * will probably be free in the first question.
 */
export function openSearch(
  task: Task,
  movable: readonly number[],
  solver: Solver,
  free: ReadonlySet<number> = new Set(),
): Search {
  const { stances, requirements } = task;
  const priceOf = (index: number): number => stances[index]?.cost ?? 1;
  const side = requirements[0]?.side === "width" ? "width" : "up";
  const charged = Float64Array.from(movable, (index) => (free.has(index) ? moveCost : priceOf(index)));
  const limits = limitsOf(task, movable, side);
  const columnOf = new Map(movable.map((index, column) => [index, column]));
  const count = movable.length;
  const program = openProgram(task, movable, columnOf, charged, limits, solver);
  const open = new Float64Array(limits);
  let solved = 0;

  function charge(column: number, cost: number): void {
    if (charged[column] === cost) return;
    charged[column] = cost;
    program.setCost(column, cost);
    program.setCost(count + column, cost);
  }

  function chargeAll(nowFree: ReadonlySet<number>): void {
    for (const [column, index] of movable.entries()) charge(column, nowFree.has(index) ? moveCost : priceOf(index));
  }

  function run(): World | undefined {
    solved += 1;
    const outcome = program.run();
    if (outcome.status !== "optimal") return undefined;
    const world = new Map<number, number>();
    for (const [column, index] of movable.entries()) {
      const change = tidy((outcome.values[column] ?? 0) - (outcome.values[count + column] ?? 0));
      if (change !== 0) world.set(index, change);
    }
    return world;
  }

  /** Whether the reason of its cell leaves room for what a requirement asks. */
  function mayReach({ cell, side: towards, amount }: Requirement): boolean {
    const column = columnOf.get(cell);
    if (column === undefined) return false;
    return amount <= (open[towards === "down" ? count + column : column] ?? 0) + noise;
  }

  /** Holds the columns of a requirement; gives them back when called. */
  function hold({ cell, side: towards, amount, held }: Requirement): () => void {
    const column = columnOf.get(cell) ?? 0;
    const [moving, still] = towards === "down" ? [count + column, column] : [column, count + column];
    const other = held === undefined ? undefined : columnOf.get(held);
    const stopped = [still, ...(other === undefined ? [] : [other, count + other])];
    program.setBounds(moving, amount, amount);
    for (const at of stopped) program.setBounds(at, 0, 0);
    return () => {
      for (const at of [moving, ...stopped]) program.setBounds(at, 0, open[at] ?? 0);
    };
  }

  function cheapest(requirement: Requirement, nowFree: ReadonlySet<number>): World | undefined {
    return cheapestAnswer({
      answer: () => {
        const world = run();
        if (world === undefined || !meets(world, requirement)) return undefined;
        const paid = [...world].filter(([index]) => !nowFree.has(index));
        return {
          found: world,
          paid: paid.map(([index, by]) => ({ number: index, cost: priceOf(index), by: Math.abs(by) })),
        };
      },
      charge: (index, cost) => charge(columnOf.get(index) ?? 0, cost),
      amount: requirement.amount,
    })?.found;
  }

  return {
    find: (requirement, nowFree) => {
      if (!mayReach(requirement)) return undefined;
      chargeAll(nowFree);
      const release = hold(requirement);
      const world = cheapest(requirement, nowFree);
      release();
      return world;
    },
    freeze: (cell, isFrozen) => {
      const column = columnOf.get(cell);
      if (column === undefined) return;
      for (const at of [column, count + column]) {
        open[at] = isFrozen ? 0 : (limits[at] ?? 0);
        program.setBounds(at, 0, open[at]);
      }
    },
    runs: () => solved,
    close: () => program.close(),
  };
}

/** How far each cell can go up, then how far each can go down. */
function limitsOf({ system, stances }: Task, movable: readonly number[], side: "up" | "width"): Float64Array {
  const limits = new Float64Array(2 * movable.length);
  for (const [column, index] of movable.entries()) {
    const stance = stances[index];
    if (stance === undefined) continue;
    const { up, down } = roomOf(stance, system.cells[index]?.value ?? 0, side);
    limits[column] = up;
    limits[movable.length + column] = down;
  }
  return limits;
}

function openProgram(
  { system }: Task,
  movable: readonly number[],
  columnOf: ReadonlyMap<number, number>,
  costs: Float64Array,
  limits: Float64Array,
  solver: Solver,
): OpenProgram {
  const count = movable.length;
  const columns: ProgramColumn[] = [];
  for (const [column, upper] of limits.entries()) columns.push({ lower: 0, upper, cost: costs[column % count] ?? 0 });
  const touched = new Set<number>();
  for (const index of movable) for (const at of system.equationsOf[index] ?? []) touched.add(at);
  const rows: ProgramRow[] = [];
  for (const at of touched) {
    const equation = system.equations[at];
    if (equation === undefined) continue;
    const row: { columns: number[]; values: number[] } = { columns: [], values: [] };
    const add = (index: number, sign: number): void => {
      const column = columnOf.get(index);
      if (column === undefined) return;
      row.columns.push(column, count + column);
      row.values.push(sign, -sign);
    };
    add(equation.total, -1);
    for (const part of equation.parts) add(part, 1);
    rows.push({ ...row, lower: 0, upper: 0 });
  }
  return solver.open({ columns, rows });
}

/** Solvers answer 6.999999 where they mean 7. */
function tidy(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < noise ? whole : value;
}
