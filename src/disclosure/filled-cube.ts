import { nearest } from "../figure/nearest.ts";
import { type Problem, problem } from "../figure/problem.ts";
import { type CellFacts, type Cube, cellName, placeOf } from "./cube.ts";
import type { Hierarchy } from "./hierarchy.ts";
import "./problems.ts";

/** More cells than this are no table that anyone reads; a bound for memory and time. */
const largestCube = 250_000;

/** A cube with every cell of its full cross, totals too; cells lie in the order of the codes, the last dimension fastest. */
export interface FilledCube {
  readonly cube: Cube;
  /** How far a step of one code reaches, per dimension. */
  readonly strides: readonly number[];
  readonly size: number;
  readonly facts: readonly CellFacts[];
}

type Filled = { readonly filled?: FilledCube; readonly problems: readonly Problem[] };

/**
 * Fills a cube: what is not named is zero, a total that is not named is the sum of its parts. Problems: unknown codes,
 * negative or (for counts) broken values, a cell named twice, more than can be, totals that do not add up.
 */
export function fillCube(cube: Cube, kind: "count" | "amount"): Filled {
  const { dimensions } = cube;
  const size = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (size > largestCube) return { problems: [problem("disclosure.too-large", { cells: size, limit: largestCube })] };
  const strides = dimensions.map((_, index) =>
    dimensions.slice(index + 1).reduce((product, { codes }) => product * codes.length, 1),
  );
  const positions = dimensions.map(({ codes }) => new Map(codes.map((code, position) => [code, position])));
  const stated = new Map<number, CellFacts>();
  const problems: Problem[] = [];
  for (const { codes, ...facts } of cube.cells) {
    const lost = dimensions.findIndex((_, index) => positions[index]?.get(codes[index] ?? "") === undefined);
    const dimension = dimensions[lost];
    if (dimension !== undefined) {
      problems.push(unknownCode(dimension, codes[lost] ?? ""));
      continue;
    }
    const at = codes.reduce((sum, code, index) => sum + (positions[index]?.get(code) ?? 0) * (strides[index] ?? 0), 0);
    const name = cellName(cube.indicator, placeOf(dimensions, codes));
    if (stated.has(at)) problems.push(problem("disclosure.cell-twice", { cell: name }));
    problems.push(...factProblems(facts, name, kind));
    stated.set(at, facts);
  }
  if (problems.length > 0) return { problems };
  const facts = addUp(dimensions, strides, size, stated);
  for (const [at, { value }] of stated) {
    const computed = facts[at]?.value ?? 0;
    if (Math.abs(computed - value) <= 1e-9 * Math.max(1, Math.abs(value))) continue;
    const cell = cellName(cube.indicator, placeOf(dimensions, codesAt(cube, strides, at)));
    problems.push(problem("disclosure.not-additive", { cell, stated: value, computed }));
  }
  if (problems.length > 0) return { problems };
  const all = facts.map((computed, at) => ({ ...computed, ...stated.get(at) }));
  return { filled: { cube, strides, size, facts: all }, problems };
}

/** The codes of the cell at a position of a filled cube. */
export function codesAt({ dimensions }: Cube, strides: readonly number[], at: number): readonly string[] {
  return dimensions.map(({ codes }, index) => codes[Math.floor(at / (strides[index] ?? 1)) % codes.length] ?? "");
}

function unknownCode({ dimension, codes }: Hierarchy, code: string): Problem {
  const meant = nearest(code, codes);
  return problem("disclosure.code-unknown", { dimension, code, ...(meant === undefined ? {} : { nearest: meant }) });
}

/** What cannot be: values below zero, parts of people, givers of more than there is. */
export function factProblems(
  { value, contributors, largest }: CellFacts,
  cell: string,
  kind: "count" | "amount",
): readonly Problem[] {
  if (!(value >= 0)) return [problem("disclosure.negative", { cell, value })];
  if (kind === "count" && !Number.isSafeInteger(value)) return [problem("disclosure.not-whole", { cell, value })];
  const sum = (largest ?? []).reduce((total, one) => total + one, 0);
  const isOff =
    (contributors !== undefined && !(Number.isInteger(contributors) && contributors >= 0)) ||
    (contributors === 0 && value > 0) ||
    (largest ?? []).some((one) => !(one >= 0)) ||
    sum > value * (1 + 1e-9) + 1e-9;
  return isOff ? [problem("disclosure.contributions", { cell })] : [];
}

/** Sums the leaves upwards, one dimension after the other, so that every total is the sum of its parts in each of them. */
function addUp(
  dimensions: readonly Hierarchy[],
  strides: readonly number[],
  size: number,
  stated: ReadonlyMap<number, CellFacts>,
): readonly CellFacts[] {
  const isLeaf = dimensions.map(({ codes, parts }) => codes.map((code) => !parts.has(code)));
  const facts: CellFacts[] = Array.from({ length: size }, (_, at) => {
    const isBase = isLeaf.every((leaf, index) => leaf[Math.floor(at / (strides[index] ?? 1)) % leaf.length]);
    return (isBase ? stated.get(at) : undefined) ?? { value: 0, contributors: 0, largest: [] };
  });
  dimensions.forEach(({ codes, parts }, index) => {
    const stride = strides[index] ?? 1;
    const positions = new Map(codes.map((code, position) => [code, position]));
    // Parents come before their parts in `codes`, so going backwards finds every part summed.
    for (const code of codes.toReversed()) {
      const below = (parts.get(code) ?? []).map((part) => positions.get(part) ?? 0);
      const position = positions.get(code) ?? 0;
      if (below.length === 0) continue;
      for (let at = 0; at < size; at += 1) {
        if (Math.floor(at / stride) % codes.length !== position) continue;
        facts[at] = sumFacts(below.flatMap((part) => facts[at + (part - position) * stride] ?? []));
      }
    }
  });
  return facts;
}

/** As if no giver were in two parts: the number of givers is then an upper bound and the largest of them a lower one. */
function sumFacts(parts: readonly CellFacts[]): CellFacts {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const isKnown = parts.every(({ contributors, value: one }) => contributors !== undefined || one === 0);
  const largest = parts.flatMap((part) => part.largest ?? []).toSorted((a, b) => b - a);
  return {
    value,
    ...(isKnown ? { contributors: parts.reduce((sum, { contributors = 0 }) => sum + contributors, 0) } : {}),
    largest: largest.slice(0, 5),
  };
}
