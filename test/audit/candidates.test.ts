import { describe, expect, it } from "vitest";
import { type Constraint, sumConstraint } from "../../src/audit/constraint.ts";
import { discover } from "../../src/audit/discover.ts";
import { judge } from "../../src/audit/judge.ts";
import { type Generated, gridOf, random } from "../support/generated-table.ts";

const runs = Math.max(200, Number(process.env["SLUITEND_PROPERTY_RUNS"] ?? 0));
const seed = Number(process.env["SLUITEND_SEED"] ?? 20_181_123);

interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Rows and columns with totals both ways; cells are numbered row by row, the totals last in each. */
function crossed(rows: number, columns: number, next: () => number, size: number) {
  const at = (row: number, column: number) => row * (columns + 1) + column;
  const parts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => next() * size));
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const exact = parts.map((row) => [...row, sumOf(row)]);
  exact.push(
    Array.from({ length: columns + 1 }, (_, column) => sumOf(exact.slice(0, rows).map((row) => row[column] ?? 0))),
  );
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  const sums: Sum[] = [
    ...range(rows + 1).map((row) => ({
      total: at(row, columns),
      parts: range(columns).map((column) => at(row, column)),
    })),
    ...range(columns + 1).map((column) => ({
      total: at(rows, column),
      parts: range(rows).map((row) => at(row, column)),
    })),
  ];
  return { numbers: exact.flat().map(Math.round), sums };
}

/** Whether one sum holds given half a unit of rounding in each of its numbers; written apart from the audit's own. */
function holds({ total, parts }: Sum, numbers: readonly number[]): boolean {
  const difference = (numbers[total] ?? 0) - parts.reduce((sum, part) => sum + (numbers[part] ?? 0), 0);
  return Math.abs(difference) <= (parts.length + 1) / 2;
}

/** The cells for which some whole number makes all sums hold. */
function mendable(numbers: readonly number[], sums: readonly Sum[]): readonly number[] {
  return numbers.flatMap((_, cell) => {
    const changed = [...numbers];
    for (let value = -250; value <= 350; value += 1) {
      changed[cell] = value;
      if (sums.every((sum) => holds(sum, changed))) return [cell];
    }
    return [];
  });
}

function constraintsOf(sums: readonly Sum[]): readonly Constraint[] {
  return sums.map(({ total, parts }, index) =>
    sumConstraint(
      `s${index}`,
      "sum",
      String(total),
      parts.map((part) => ({ ref: String(part), sign: 1 as const })),
    ),
  );
}

describe(`the candidates of ${runs} tables with totals by row and by column (seed ${seed})`, () => {
  it("are exactly the cells whose single repair satisfies all relations, as trying every value shows", {
    timeout: 300_000,
  }, () => {
    const next = random(seed);
    let broken = 0;
    for (let run = 0; run < runs; run += 1) {
      const { numbers, sums } = crossed(2 + Math.floor(next() * 2), 2 + Math.floor(next() * 2), next, 20);
      const cell = Math.floor(next() * numbers.length);
      numbers[cell] = (numbers[cell] ?? 0) + (3 + Math.floor(next() * 60)) * (next() < 0.5 ? -1 : 1);
      const around = (ref: string) => ({
        low: (numbers[Number(ref)] ?? 0) - 0.5,
        high: (numbers[Number(ref)] ?? 0) + 0.5,
      });
      const violations = judge(constraintsOf(sums), around);
      if (violations.length === 0) continue;
      broken += 1;
      const named = [...new Set(violations.flatMap(({ candidates }) => candidates.map(Number)))].sort((a, b) => a - b);
      expect(named).toEqual(mendable(numbers, sums));
    }
    expect(broken).toBeGreaterThan(runs / 2);
  });

  it("are at most five, the slip among them, when the audit found the totals by itself", { timeout: 300_000 }, () => {
    const next = random(seed + 1);
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const [rows, columns] = [3 + Math.floor(next() * 5), 3 + Math.floor(next() * 4)];
      const { numbers } = crossed(rows, columns, next, 5_000);
      const cell = Math.floor(next() * numbers.length);
      numbers[cell] = (numbers[cell] ?? 0) + 50 + Math.floor(next() * 900);
      const table: Generated = {
        labels: Array.from({ length: rows + 1 }, (_, row) => `Regel ${row + 1}`),
        columns: Array.from({ length: columns + 1 }, (_, column) => `Kolom ${column + 1}`),
        numbers: Array.from({ length: rows + 1 }, (_, row) =>
          numbers.slice(row * (columns + 1), (row + 1) * (columns + 1)),
        ),
        sums: [],
      };
      const violations = discover([gridOf(table)]).flatMap((one) => one.violations);
      const ref = `t/r${Math.floor(cell / (columns + 1))}/c${cell % (columns + 1)}`;
      for (const { candidates } of violations) expect(candidates.length).toBeLessThanOrEqual(5);
      if (violations.some(({ candidates }) => candidates.includes(ref))) found += 1;
    }
    expect(found / runs).toBeGreaterThanOrEqual(0.95);
  });
});
