import { describe, expect, it } from "vitest";
import { discover as discoverAll } from "../../src/audit/discover.ts";
import type { Grid } from "../../src/audit/grid.ts";
import { type Generated, gridOf, random } from "../support/generated-table.ts";

function discover(grid: Grid) {
  const [found] = discoverAll([grid]);
  if (found === undefined) throw new Error("no table, no discovery");
  return found;
}

function grid(rows: Readonly<Record<string, readonly (number | undefined)[]>>, percent: readonly string[] = []) {
  const labels = Object.keys(rows);
  const table: Generated = {
    labels,
    columns: (Object.values(rows)[0] ?? []).map((_, index) => `K${index + 1}`),
    numbers: Object.values(rows).map((row) => [...row]),
    sums: [],
  };
  const plain = gridOf(table);
  return {
    ...plain,
    cell: (row: number, column: number) => {
      const cell = plain.cell(row, column);
      return cell !== undefined && percent.includes(labels[row] ?? "") ? { ...cell, unit: "percent" as const } : cell;
    },
  };
}

describe("what the audit discovers", () => {
  it("is the balance between budget and actual in every row, and the row where it fails", () => {
    const table = gridOf({
      labels: ["Huishoudelijke hulp", "Begeleiding", "Dagbesteding", "Vervoer", "Hulpmiddelen"],
      columns: ["Begroot", "Werkelijk", "Saldo"],
      numbers: [
        [4_512, 4_980, -468],
        [9_985, 13_439, -3_454],
        [3_120, 2_871, 249],
        [1_204, 1_187, 71],
        [2_310, 2_655, -345],
      ],
      sums: [],
    });
    const { violations } = discover(table);
    expect(violations.map(({ candidates }) => candidates)).toEqual([["t/r3/c2", "t/r3/c0", "t/r3/c1"]]);
  });

  it("is a share of a whole, and a percentage that does not follow", () => {
    const table = gridOf({
      labels: ["a", "b", "c", "d", "e", "f"],
      columns: ["Deel", "Geheel", "Procent"],
      numbers: [
        [123, 456, 27],
        [871, 1_245, 70],
        [335, 987, 34],
        [64, 512, 13],
        [777, 2_001, 39],
        [402, 1_033, 93],
      ],
      sums: [],
    });
    const cells = {
      ...table,
      cell: (row: number, column: number) =>
        column === 2
          ? { ...(table.cell(row, column) ?? { value: 0, interval: { low: 0, high: 0 } }), unit: "percent" as const }
          : table.cell(row, column),
    };
    const { violations } = discover(cells);
    expect(violations.map(({ constraint }) => constraint.target)).toEqual(["t/r5/c2"]);
  });

  it("is a row that repeats another, a row that repeats another moved by a column, and a number ten times too large", () => {
    const copied = discover(grid({ a: [139, 160, 171, 188], b: [820, 411, 390, 377], c: [139, 160, 171, 188] }));
    expect(copied.slips).toMatchObject([{ rule: "copied-line", ref: "t/r2/c0", twin: "t/r0/c0" }]);
    const shifted = discover(
      grid({
        a: [1_391, 1_604, 1_718, 1_886, 1_999],
        b: [820, 411, 390, 377, 301],
        c: [77, 1_391, 1_604, 1_718, 1_886],
      }),
    );
    expect(shifted.slips).toContainEqual(expect.objectContaining({ rule: "shifted-line", ref: "t/r2/c1" }));
    const large = discover(grid({ a: [1_391, 1_404, 14_180, 1_412, 1_399], b: [820, 411, 390, 377, 301] }));
    expect(large.slips).toMatchObject([{ rule: "off-scale", ref: "t/r0/c2", factor: 0.1 }]);
  });

  it("is not a part of the row above counted again", () => {
    const { violations } = discover(
      grid({
        Wmo: [1_350, 1_410, 1_388],
        "waarvan toegang": [944, 950, 961],
        Jeugd: [1_100, 1_215, 1_301],
        Totaal: [2_450, 2_625, 2_689],
      }),
    );
    expect(violations).toEqual([]);
  });

  it("takes percentages for no part of a sum of amounts", () => {
    const { violations } = discover(
      grid(
        {
          Wmo: [1_350, 1_410, 1_388],
          Jeugd: [1_100, 1_215, 1_301],
          Totaal: [2_450, 2_625, 2_689],
          Aandeel: [55, 54, 52],
        },
        ["Aandeel"],
      ),
    );
    expect(violations).toEqual([]);
  });

  it("is the one balance that fails among 20,000 rows, without comparing each row with all others", {
    timeout: 30_000,
  }, () => {
    const next = random(7);
    const numbers = Array.from({ length: 20_000 }, () => {
      const [budget, actual] = [Math.round(next() * 9_000), Math.round(next() * 9_000)];
      return [budget, actual, budget - actual];
    });
    const odd = numbers[15_000];
    if (odd !== undefined) odd[2] = (odd[2] ?? 0) + 900;
    const labels = numbers.map((_, row) => `Regel ${row}`);
    const { violations } = discover(gridOf({ labels, columns: ["Begroot", "Werkelijk", "Saldo"], numbers, sums: [] }));
    expect(violations.map(({ constraint }) => constraint.target)).toEqual(["t/r15000/c2"]);
  });
});
