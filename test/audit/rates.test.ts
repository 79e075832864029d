import { describe, expect, it } from "vitest";
import { sumConstraint } from "../../src/audit/constraint.ts";
import { discover, intervalsOf } from "../../src/audit/discover.ts";
import type { Grid } from "../../src/audit/grid.ts";
import { judge } from "../../src/audit/judge.ts";
import { recogniseTables } from "../../src/cases/recognise-tables.ts";
import {
  type Generated,
  generate,
  gridOf,
  halfStep,
  random,
  randomShape,
  withChange,
} from "../support/generated-table.ts";
import { printAsCsv } from "../support/printed-table.ts";

/** Tables per test; `make test-deep` takes thousands. */
const tables = Math.max(100, Number(process.env["SLUITEND_PROPERTY_RUNS"] ?? 0));
const seed = Number(process.env["SLUITEND_SEED"] ?? 20_181_123);
const patience = { timeout: 60_000 + 120 * tables };

function findingsIn(...grids: readonly Grid[]) {
  return discover(grids).flatMap(({ violations, slips }) => [
    ...violations.map(({ constraint, candidates }) => ({ cells: constraint.cells, candidates })),
    ...slips.map(({ ref }) => ({ cells: [ref], candidates: [ref] })),
  ]);
}

/** A change in a random cell of a random sum, larger than the rounding of that sum. */
function slipIn(table: Generated, next: () => number) {
  const sum = table.sums[Math.floor(next() * table.sums.length)];
  if (sum === undefined) return undefined;
  const rows = [sum.target, ...sum.parts.map(({ row }) => row)];
  const column = Math.floor(next() * table.columns.length);
  const present = rows.filter((row) => table.numbers[row]?.[column] !== undefined);
  const row = present[Math.floor(next() * present.length)];
  if (row === undefined || present.length < 3) return undefined;
  const slack = present.reduce((total, one) => total + halfStep(table, one), 0);
  const old = Math.abs(table.numbers[row]?.[column] ?? 0);
  const size = slack + next() * Math.max(old / 2, 20 * slack);
  const step = table.step ?? 1;
  const change = (Math.floor(size / step) + 1) * step * (next() < 0.5 ? -1 : 1);
  return { sum, column, ref: `t/r${row}/c${column}`, table: withChange(table, row, column, change) };
}

describe(`the audit of ${tables} random tables (seed ${seed})`, () => {
  it("finds nothing wrong in a consistent table, in 199 of 200", patience, () => {
    const next = random(seed);
    const wrong = Array.from({ length: tables }, () => generate(randomShape(next), next)).filter(
      (table) => findingsIn(gridOf(table)).length > 0,
    );
    expect(wrong.length).toBeLessThanOrEqual(tables / 200);
  });

  it(
    "finds nothing wrong in a consistent table as somebody prints it, with notes, headings and units",
    patience,
    async () => {
      const next = random(seed + 1);
      let wrong = 0;
      for (let index = 0; index < tables; index += 1) {
        // Of a number that was rounded to tens and printed in full, nothing tells how it was rounded.
        const shape = randomShape(next);
        const text = printAsCsv(generate({ ...shape, step: Math.min(1, shape.step ?? 1) }, next), next);
        const { tables: read } = await recogniseTables("tabel.csv", new TextEncoder().encode(text));
        expect(read).toHaveLength(1);
        if (findingsIn(...read.map(({ grid }) => grid)).length > 0) wrong += 1;
      }
      expect(wrong).toBeLessThanOrEqual(tables / 200);
    },
  );

  it("finds nothing in pure noise, in 199 of 200 tables, alone or four in a file", patience, () => {
    const next = random(seed + 2);
    const noise = Array.from({ length: tables }, (): Generated => {
      const [rows, columns] = [3 + Math.floor(next() * 24), 2 + Math.floor(next() * 6)];
      const size = 10 ** (1 + next() * 4);
      return {
        labels: Array.from({ length: rows }, (_, index) => `Regel ${index + 1}`),
        columns: Array.from({ length: columns }, (_, index) => `K${index + 1}`),
        numbers: Array.from({ length: rows }, () => Array.from({ length: columns }, () => Math.round(next() * size))),
        sums: [],
      };
    });
    expect(noise.filter((table) => findingsIn(gridOf(table)).length > 0).length).toBeLessThanOrEqual(tables / 200);
    const files = noise.flatMap((_, index) => (index % 4 === 0 ? [noise.slice(index, index + 4)] : []));
    expect(files.filter((file) => findingsIn(...file.map(gridOf)).length > 0).length).toBeLessThanOrEqual(tables / 200);
  });

  it("finds a change larger than the rounding of a declared sum, in 99 of 100", patience, () => {
    const next = random(seed + 3);
    let [tried, found] = [0, 0];
    while (tried < tables) {
      const slip = slipIn(generate(randomShape(next), next), next);
      if (slip === undefined) continue;
      tried += 1;
      const at = (row: number) => `t/r${row}/c${slip.column}`;
      const constraints = slip.table.sums.map(({ target, parts }) =>
        sumConstraint(
          `${target}`,
          "sum",
          at(target),
          parts.flatMap(({ row, sign }) =>
            slip.table.numbers[row]?.[slip.column] === undefined ? [] : [{ ref: at(row), sign }],
          ),
        ),
      );
      const broken = judge(constraints, intervalsOf(gridOf(slip.table)));
      if (broken.some(({ candidates }) => candidates.includes(slip.ref))) found += 1;
    }
    expect(found / tried).toBeGreaterThanOrEqual(0.99);
  });

  it("finds such a change in a sum that nobody declared, over three columns or more, in 95 of 100", patience, () => {
    const next = random(seed + 4);
    let [tried, found] = [0, 0];
    while (tried < tables) {
      const sound = generate(randomShape(next), next);
      const slip = slipIn(sound, next);
      if (slip === undefined) continue;
      // What the sound table does not show cannot be broken visibly: some one in twenty holds too little evidence.
      const [before] = discover([gridOf(sound)]);
      if (before?.constraints.every(({ cells }) => !cells.includes(slip.ref)) !== false) continue;
      tried += 1;
      if (findingsIn(gridOf(slip.table)).some(({ candidates }) => candidates.includes(slip.ref))) found += 1;
    }
    expect(found / tried).toBeGreaterThanOrEqual(0.95);
  });
});
