import { type Problem, problem } from "../figure/problem.ts";
import { asSystem, type CellSystem, type Equation, type SystemCell } from "./cell-system.ts";
import { type CellFacts, type CellPlace, cellKey, cellName } from "./cube.ts";
import { factProblems } from "./filled-cube.ts";
import "./problems.ts";

/** A number with the place by which readers find it. */
export interface PlacedNumber extends CellFacts {
  readonly indicator: string;
  readonly place: CellPlace;
}

/** Keys of a number and of the numbers that it is the sum of. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
  /** What the total has beside its parts is nothing here, but no reader knows that it is. */
  readonly isLoose?: true;
}

/**
 * Numbers and the sums between them, where these are no cross of breakdowns: one number may be the sum of others in several ways, each to its
 * own depth. What a cube has in its dimensions stands here in the sums.
 */
export interface SumTable {
  readonly numbers: readonly PlacedNumber[];
  readonly sums: readonly Sum[];
}

type Built = { readonly system?: CellSystem; readonly problems: readonly Problem[] };

/**
 * Makes one system of numbers and sums. Problems: `disclosure.cell-twice`, those of a value that cannot be, `disclosure.code-unknown` for a
 * sum with a number that is not there, and `disclosure.not-additive`.
 */
export function joinSums({ numbers, sums }: SumTable, kind: "count" | "amount"): Built {
  const totals = new Set(sums.map(({ total }) => total));
  const problems: Problem[] = [];
  const cells: SystemCell[] = [];
  const positions = new Map<string, number>();
  for (const { indicator, place, ...facts } of numbers) {
    const [key, name] = [cellKey(indicator, place), cellName(indicator, place)];
    if (positions.has(key)) problems.push(problem("disclosure.cell-twice", { cell: name }));
    problems.push(...factProblems(facts, name, kind));
    positions.set(key, cells.length);
    cells.push({ ...facts, key, indicator, place, isTotal: totals.has(key) });
  }
  const equations = new Map<string, Equation>();
  for (const { total, parts, isLoose } of sums) {
    const lost = [total, ...parts].find((key) => !positions.has(key));
    if (lost !== undefined) {
      problems.push(problem("disclosure.code-unknown", { dimension: total, code: lost }));
      continue;
    }
    const at = (key: string): number => positions.get(key) ?? 0;
    const value = (key: string): number => cells[at(key)]?.value ?? 0;
    const [stated, computed] = [value(total), parts.reduce((sum, part) => sum + value(part), 0)];
    if (Math.abs(stated - computed) > 1e-9 * Math.max(1, Math.abs(stated)))
      problems.push(problem("disclosure.not-additive", { cell: total, stated, computed }));
    const equation = { total: at(total), parts: parts.map(at), ...(isLoose === true ? { isLoose } : {}) };
    equations.set(`${equation.total}=${equation.parts.join("+")}`, equation);
  }
  if (problems.length > 0) return { problems };
  return { system: asSystem(cells, [...equations.values()], positions, []), problems };
}
