import { type Problem, problem } from "../../figure/problem.ts";
import { latestOf, type Triangle, valuationOf } from "./triangle.ts";
import "./problems.ts";

/** One known amount: what was known of an origin period at a development period. */
export interface Observation {
  readonly origin: string;
  readonly development: string;
  /** Undefined: known to be there, but not how much. */
  readonly value: number | undefined;
}

/** A triangle, and everything that had to be assumed on the way. */
export interface BuiltTriangle {
  readonly triangle: Triangle;
  readonly remarks: readonly Problem[];
}

interface BuildOptions {
  readonly incremental?: boolean;
  /** Where the development periods are looked for: in all segments together, so that theirs are the same. */
  readonly among?: readonly Observation[];
}

/**
 * Lays amounts out as a triangle. `incremental`: the amounts came in the period itself; then a period without amount before a later one
 * is read as nothing come in, and said. Two amounts for one cell are added when incremental; otherwise the last one counts, and that is
 * said. Remarks, never errors: an empty list gives a triangle without origins.
 */
export function buildTriangle(
  observations: readonly Observation[],
  { incremental = false, among = observations }: BuildOptions = {},
): BuiltTriangle {
  const origins = inOrder(observations.map(({ origin }) => origin));
  const developments = inOrder(among.map(({ development }) => development));
  const rowOf = new Map(origins.map((origin, at) => [origin, at]));
  const columnOf = new Map(developments.map((development, at) => [development, at]));
  const cells: (number | undefined)[][] = origins.map(() => developments.map(() => undefined));
  const twice = new Set<string>();
  for (const { origin, development, value } of observations) {
    const [row, column] = [cells[rowOf.get(origin) ?? -1], columnOf.get(development) ?? -1];
    if (row === undefined || value === undefined) continue;
    const before = row[column];
    if (before !== undefined && !incremental) twice.add(`${origin} · ${development}`);
    row[column] = incremental && before !== undefined ? before + value : value;
  }
  const remarks: Problem[] = [];
  if (twice.size > 0) remarks.push(problem("runoff.cell-twice", { cells: [...twice] }));
  const cumulative = incremental ? cells.map(cumulate) : cells;
  const triangle = { origins, developments, cells: cumulative, step: stepOf(cumulative) };
  const holes = incremental ? countHoles(cells) : 0;
  if (holes > 0) remarks.push(problem("runoff.gap-as-zero", { count: holes }));
  if (!incremental) remarks.push(...fallingRemark(cells));
  return { triangle, remarks: [...remarks, ...remarksOn(triangle)] };
}

/** Numbers by size, anything else as text in which numbers count by size ("2021-Q2", "maand 10"). */
function inOrder(labels: readonly string[]): readonly string[] {
  const unique = [...new Set(labels)];
  const isNumber = unique.every((label) => label !== "" && Number.isFinite(Number(label)));
  if (isNumber) return unique.toSorted((a, b) => Number(a) - Number(b));
  return unique.toSorted(byParts);
}

function byParts(one: string, other: string): number {
  const parts = (label: string) => label.match(/\d+|\D+/g) ?? [];
  const [own, theirs] = [parts(one), parts(other)];
  for (let at = 0; at < Math.max(own.length, theirs.length); at += 1) {
    const [a = "", b = ""] = [own[at], theirs[at]];
    if (a === b) continue;
    const [x, y] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
    if (Number.isNaN(x) || Number.isNaN(y) || x === y) return a < b ? -1 : 1;
    return x - y;
  }
  return 0;
}

function cumulate(row: readonly (number | undefined)[]): (number | undefined)[] {
  const last = latestOf(row);
  let sum = 0;
  return row.map((cell, at) => {
    sum += cell ?? 0;
    return at > last ? undefined : sum;
  });
}

function countHoles(rows: readonly (readonly (number | undefined)[])[]): number {
  return rows.reduce((sum, row) => {
    const last = latestOf(row);
    return sum + row.filter((cell, at) => cell === undefined && at < last).length;
  }, 0);
}

/** The commonest difference between the last known places of neighbouring origins; 1 when that says nothing. */
function stepOf(rows: readonly (readonly (number | undefined)[])[]): number {
  const counts = new Map<number, number>();
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    const [here, there] = [latestOf(row), latestOf(next)];
    if (next === undefined || here <= there || there < 0) return;
    counts.set(here - there, (counts.get(here - there) ?? 0) + 1);
  });
  const [best] = [...counts].toSorted(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? 1;
}

/** Cumulative amounts rarely fall. Where most origins end below where they began, a reader is asked whether they are cumulative. */
function fallingRemark(rows: readonly (readonly (number | undefined)[])[]): readonly Problem[] {
  const grown = rows.flatMap((row) => {
    const [first, ...later] = row.filter((cell) => cell !== undefined);
    const last = later.at(-1);
    return first === undefined || last === undefined ? [] : [last < first];
  });
  const falling = grown.filter((isFalling) => isFalling).length;
  return falling > 1 && falling * 2 > grown.length
    ? [problem("runoff.looks-incremental", { falling, origins: grown.length })]
    : [];
}

function remarksOn(triangle: Triangle): readonly Problem[] {
  const { origins, developments, cells } = triangle;
  const remarks: Problem[] = [];
  const unknown = countHoles(cells);
  if (unknown > 0) remarks.push(problem("runoff.cells-unknown", { count: unknown }));
  const negative = cells.flatMap((row, at) => (row.some((cell) => (cell ?? 0) < 0) ? [origins[at] ?? ""] : []));
  if (negative.length > 0) remarks.push(problem("runoff.negative", { origins: negative }));
  const valuation = valuationOf(triangle);
  const late = cells.flatMap((row, at) => {
    const expected = Math.min(valuation - at * triangle.step, developments.length - 1);
    return latestOf(row) >= 0 && latestOf(row) < expected ? [origins[at] ?? ""] : [];
  });
  if (late.length > 0) remarks.push(problem("runoff.diagonal-incomplete", { origins: late }));
  return remarks;
}
