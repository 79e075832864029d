import { type ProgramColumn, type ProgramRow, type Solver, solveOnce } from "../solve/linear-program.ts";
import { attack } from "./attack.ts";
import type { CellSystem } from "./cell-system.ts";
import type { Stance } from "./task.ts";
import { noise } from "./world.ts";

/** A system in which every cell is a multiple of the base. */
export interface Rounded {
  /** Per cell, in the order of the system. */
  readonly values: readonly number[];
  /** Whether every total is the sum of its parts. */
  readonly additive: boolean;
}

/** The multiple of the base nearest to a count, halves up: the same count is the same number in every table and every month. */
export function roundNearest(value: number, base: number): number {
  return base * Math.floor(value / base + 0.5);
}

/** Systems up to this size are rounded by integer programming. */
const exactLimit = 400;
const nodes = 100;

/**
 * Controlled rounding: each inner cell goes to the multiple just below or above it (a multiple stays), totals are the sums of what
 * came of their parts, and those choices are made that keep totals near the truth: the furthest first, then the sum (Cox
 * 1987; Salazar 2006). Small systems by integer programming, larger ones by taking each cell to the side on which its totals
 * lag. A large system of linked cubes that cannot be rounded so is rounded cell by cell, and says that it does not add up.
 */
export function roundControlled(system: CellSystem, base: number, solver: Solver): Rounded {
  const small = system.cells.length <= exactLimit ? byProgram(system, base, solver) : undefined;
  const values = small ?? (system.grids.length === 1 ? byLag(system, base) : undefined);
  if (values !== undefined) return { values, additive: true };
  return { values: system.cells.map(({ value }) => roundNearest(value, base)), additive: false };
}

/** Systems of more cells are not rounded cell by cell: proving that this gives nothing away would take too long. */
const proofLimit = 2000;

/**
 * Small counts that a reader of numbers rounded to their nearest knows better than to within half a base: 2, 2, 2 and 2 with a total
 * of 8 are shown as 0, 0, 0, 0 and 10, which nothing else can be. Positions of cells; all small counts when the system is
 * too large to be sure. What was rounded controlled needs no such look: nothing of its totals is known but that they are sums.
 */
export function narrowlyRounded(
  system: CellSystem,
  values: readonly number[],
  { base, threshold }: { readonly base: number; readonly threshold: number },
  solver: Solver,
): readonly number[] {
  // Zeros too: were only a one looked after, whoever sees "none or one" given out would know that it is none.
  const small = system.cells.flatMap(({ value }, index) => (value < threshold ? [index] : []));
  if (system.cells.length > proofLimit) return small;
  const below = Math.floor(base / 2);
  const stances = values.map((rounded): Stance => {
    const bounds = { lowest: Math.max(0, rounded - below), highest: rounded + Math.ceil(base / 2) - 1 };
    return { role: "hidden", cost: 0, ...bounds };
  });
  const found = attack({ system, stances }, new Set(system.cells.keys()), solver, new Set(small));
  return small.filter((index) => {
    const { low = 0, high = 0 } = found.get(index) ?? {};
    return high > noise && high - low < below - noise;
  });
}

function byProgram({ cells, equations }: CellSystem, base: number, solver: Solver): readonly number[] | undefined {
  const count = cells.length;
  const furthest = 2 * count;
  const columns: ProgramColumn[] = [
    ...cells.map(({ value, isTotal }): ProgramColumn => {
      const below = Math.floor(value / base);
      const above = Math.ceil(value / base);
      return isTotal
        ? { lower: 0, upper: Infinity, cost: 0, whole: true }
        : { lower: below, upper: above, cost: 0, whole: true };
    }),
    ...cells.map(({ isTotal }): ProgramColumn => ({ lower: 0, upper: Infinity, cost: isTotal ? 1 : 0.01 })),
    { lower: 0, upper: Infinity, cost: count },
  ];
  const rows: ProgramRow[] = [
    ...equations.map(({ total, parts }) => ({
      columns: [total, ...parts],
      values: [-1, ...parts.map(() => 1)],
      lower: 0,
      upper: 0,
    })),
    // How far a cell lands from the truth, upwards and downwards, and for totals at most the furthest.
    ...cells.flatMap(({ value, isTotal }, index): readonly ProgramRow[] => [
      { columns: [index, count + index], values: [base, -1], lower: -Infinity, upper: value },
      { columns: [index, count + index], values: [base, 1], lower: value, upper: Infinity },
      ...(isTotal ? [{ columns: [count + index, furthest], values: [1, -1], lower: -Infinity, upper: 0 }] : []),
    ]),
  ];
  const outcome = solveOnce(solver, { columns, rows }, { nodes });
  if (outcome.status !== "optimal" && outcome.status !== "stopped") return undefined;
  return cells.map((_, index) => base * Math.abs(Math.round(outcome.values[index] ?? 0)));
}

/** Goes through the inner cells and takes each to the side on which its totals lag behind, then turns what still helps. */
function byLag(system: CellSystem, base: number): readonly number[] {
  const { cells } = system;
  const above = totalsAbove(system);
  const lag = cells.map(() => 0);
  const values = cells.map(({ value }) => base * Math.floor(value / base));
  const inner = cells.flatMap(({ isTotal }, index) => (isTotal ? [] : [index]));
  const move = (index: number, change: number): void => {
    values[index] = (values[index] ?? 0) + change;
    for (const total of above[index] ?? []) lag[total] = (lag[total] ?? 0) - change;
  };
  const gain = (index: number, change: number): number =>
    (above[index] ?? []).reduce((sum, total) => {
      const now = lag[total] ?? 0;
      return sum + now * now - (now - change) * (now - change);
    }, 0);
  for (const index of inner) {
    const rest = (cells[index]?.value ?? 0) - (values[index] ?? 0);
    for (const total of above[index] ?? []) lag[total] = (lag[total] ?? 0) + rest;
    if (rest > 0 && gain(index, base) > 0) move(index, base);
  }
  const turn = (index: number): void => {
    const { value = 0 } = cells[index] ?? {};
    const change = (values[index] ?? 0) > value ? -base : base;
    if (value % base !== 0 && gain(index, change) > 0) move(index, change);
  };
  for (let round = 0; round < 5; round += 1) for (const index of inner) turn(index);
  return addUp(system, values);
}

/** Per inner cell all totals that it is a part of, however many steps up. */
function totalsAbove({ cells, equations, equationsOf }: CellSystem): readonly (readonly number[])[] {
  return cells.map(({ isTotal }, index) => {
    if (isTotal) return [];
    const found = new Set<number>();
    const waiting = [index];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop())
      for (const at of equationsOf[part] ?? []) {
        const total = equations[at]?.total;
        if (total === undefined || total === part || found.has(total)) continue;
        found.add(total);
        waiting.push(total);
      }
    return [...found];
  });
}

function addUp({ cells, equations, equationsOf }: CellSystem, inner: readonly number[]): readonly number[] {
  const known = new Map<number, number>();
  const sumOf = (index: number): number => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const at = (equationsOf[index] ?? []).find((one) => equations[one]?.total === index);
    const parts = at === undefined ? undefined : equations[at]?.parts;
    const value = parts === undefined ? (inner[index] ?? 0) : parts.reduce((sum, part) => sum + sumOf(part), 0);
    known.set(index, value);
    return value;
  };
  return cells.map((_, index) => sumOf(index));
}
