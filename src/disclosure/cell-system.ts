import { type Problem, problem } from "../figure/problem.ts";
import { type CellFacts, type CellPlace, type Cube, cellKey, cellName, placeOf } from "./cube.ts";
import { codesAt, type FilledCube, fillCube } from "./filled-cube.ts";
import type { Hierarchy } from "./hierarchy.ts";
import "./problems.ts";

/** One cell of all linked cubes together. */
export interface SystemCell extends CellFacts {
  readonly key: string;
  readonly indicator: string;
  readonly place: CellPlace;
  /** Some equation has it as the total. */
  readonly isTotal: boolean;
}

/** A total and its parts, as positions in the list of cells: total = sum of parts. */
export interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
  /** The parts are all of the total, which no reader knows. */
  readonly isLoose?: true;
}

/** The cells of one cube in the order of its codes, the last dimension fastest, as positions in the list of cells. */
export interface Grid {
  readonly dimensions: readonly Hierarchy[];
  readonly strides: readonly number[];
  readonly cells: readonly number[];
}

/** What a reader of all the tables can put side by side: cells, each once, and every sum that holds between them. */
export interface CellSystem {
  readonly cells: readonly SystemCell[];
  readonly equations: readonly Equation[];
  readonly positions: ReadonlyMap<string, number>;
  /** Per cell the equations that it stands in, as positions in their list. */
  readonly equationsOf: readonly (readonly number[])[];
  readonly grids: readonly Grid[];
}

type Built = { readonly system?: CellSystem; readonly problems: readonly Problem[] };

/**
 * Joins cubes into one system. Cells of one indicator at the same place are one cell, in whatever cube they stand; that is
 * what links cubes. Problems: those of each cube, and `disclosure.cubes-differ` when two cubes contradict each other.
 */
export function joinCubes(cubes: readonly Cube[], kind: "count" | "amount"): Built {
  const filled = cubes.map((cube) => fillCube(cube, kind));
  const problems = filled.flatMap((one) => one.problems);
  if (problems.length > 0) return { problems };
  const cells: (SystemCell & { isTotal: boolean })[] = [];
  const positions = new Map<string, number>();
  const equations = new Map<string, Equation>();
  const grids: Grid[] = [];
  for (const one of filled.flatMap((each) => each.filled ?? [])) {
    const local = one.facts.map((facts, at) => {
      const place = placeOf(one.cube.dimensions, codesAt(one.cube, one.strides, at));
      const key = cellKey(one.cube.indicator, place);
      const known = positions.get(key);
      const before = known === undefined ? undefined : cells[known];
      if (known !== undefined && before !== undefined) {
        if (Math.abs(before.value - facts.value) > 1e-9 * Math.max(1, facts.value)) {
          const cell = cellName(one.cube.indicator, place);
          problems.push(problem("disclosure.cubes-differ", { cell, first: before.value, other: facts.value }));
        }
        return known;
      }
      positions.set(key, cells.length);
      cells.push({ ...facts, key, indicator: one.cube.indicator, place, isTotal: false });
      return cells.length - 1;
    });
    grids.push({ dimensions: one.cube.dimensions, strides: one.strides, cells: local });
    for (const equation of equationsOf(one, local)) {
      const total = cells[equation.total];
      if (total !== undefined) total.isTotal = true;
      equations.set(`${equation.total}=${equation.parts.join("+")}`, equation);
    }
  }
  if (problems.length > 0) return { problems };
  return { system: asSystem(cells, [...equations.values()], positions, grids), problems };
}

/** Puts cells and equations together, with the way back from each cell to its equations. */
export function asSystem(
  cells: readonly SystemCell[],
  equations: readonly Equation[],
  positions: ReadonlyMap<string, number>,
  grids: readonly Grid[],
): CellSystem {
  const equationsOf: number[][] = cells.map(() => []);
  equations.forEach(({ total, parts }, at) => {
    for (const index of [total, ...parts]) equationsOf[index]?.push(at);
  });
  return { cells, equations, positions, equationsOf, grids };
}

/** Every sum within a cube: along each dimension, for each code that has parts, at every place in the other dimensions. */
function* equationsOf({ cube, strides, size }: FilledCube, local: readonly number[]): Generator<Equation> {
  for (const [index, { codes, parts }] of cube.dimensions.entries()) {
    const stride = strides[index] ?? 1;
    const positions = new Map(codes.map((code, position) => [code, position]));
    const below = codes.map((code) => (parts.get(code) ?? []).map((part) => positions.get(part) ?? 0));
    for (let at = 0; at < size; at += 1) {
      const position = Math.floor(at / stride) % codes.length;
      const steps = below[position] ?? [];
      if (steps.length === 0) continue;
      yield {
        total: local[at] ?? 0,
        parts: steps.map((step) => local[at + (step - position) * stride] ?? 0),
      };
    }
  }
}
