import type { Interval } from "../figure/interval.ts";
import type { ProgramRow, Solver } from "../solve/linear-program.ts";
import type { Task } from "./task.ts";

/**
 * What the attacker finds out: per hidden cell the least and the most that it can be, given everything that is shown, every sum
 * and what the reasons tell, by linear programming. For rounded tables and for tests; a pattern of hidden cells is proven by
 * worlds. `asked` are the cells to find out about, all hidden ones unless it is given.
 */
export function attack(
  { system, stances }: Pick<Task, "system" | "stances">,
  hidden: ReadonlySet<number>,
  solver: Solver,
  asked: ReadonlySet<number> = hidden,
): ReadonlyMap<number, Interval> {
  const cells = [...hidden].toSorted((a, b) => a - b);
  const columnOf = new Map(cells.map((index, column) => [index, column]));
  const touched = [...new Set(cells.flatMap((index) => system.equationsOf[index] ?? []))];
  const rows = touched.flatMap((at): readonly ProgramRow[] => {
    const equation = system.equations[at];
    if (equation === undefined) return [];
    const terms = [[equation.total, -1] as const, ...equation.parts.map((part) => [part, 1] as const)];
    const inside = terms.filter(([index]) => columnOf.has(index));
    const shown = terms.filter(([index]) => !columnOf.has(index));
    const known = shown.reduce((sum, [index, sign]) => sum + sign * (system.cells[index]?.value ?? 0), 0);
    const columns = inside.map(([index]) => columnOf.get(index) ?? 0);
    return [{ columns, values: inside.map(([, sign]) => sign), lower: -known, upper: -known }];
  });
  // Far beyond what any cell can be: a program without end would leave a solver without an answer.
  const far = 1000 * (1 + Math.max(0, ...system.cells.map(({ value }) => value)));
  const columns = cells.map((index) => {
    const { lowest = 0, highest = Infinity } = stances[index] ?? {};
    return { lower: lowest, upper: Math.min(highest, far), cost: 0 };
  });
  const program = solver.open({ columns, rows });
  const reach = (column: number, sign: 1 | -1): number => {
    program.setCost(column, sign);
    const outcome = program.run();
    program.setCost(column, 0);
    if (outcome.status !== "optimal") throw new Error(`the attack found no answer: ${outcome.status}`);
    const found = outcome.values[column] ?? 0;
    return found >= far / 2 ? Infinity : found;
  };
  const found = new Map(
    [...asked].map((index) => {
      const column = columnOf.get(index) ?? 0;
      return [index, { low: reach(column, 1), high: reach(column, -1) }];
    }),
  );
  program.close();
  return found;
}
