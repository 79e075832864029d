import { describe, expect, it } from "vitest";
import type { Figure } from "../figure/figure.ts";
import type { PrintedTable } from "../policy/table.ts";
import { cellsKey, checkTables } from "./check-tables.ts";
import type { Ground } from "./operand.ts";
import { type Numbers, table } from "./slips/slip-ground.fixture.ts";

const years = ["2021", "2022", "2023", "2024", "2025"];
const parts: readonly (readonly [string, readonly number[]])[] = [
  ["Begeleiding", [4512, 4731, 4890, 5012, 5207]],
  ["Dagbesteding", [3120, 2871, 2999, 3104, 3251]],
  ["Vervoer", [1204, 1187, 1233, 1290, 1318]],
];
const totals = years.map((_, at) => parts.reduce((sum, [, numbers]) => sum + (numbers[at] ?? 0), 0));

function check(rows: readonly (readonly [string, Numbers])[], declared: readonly string[] = []) {
  const own: PrintedTable = table(years, rows);
  const figure = (ref: string): Figure | undefined => {
    const [, row = "", column = ""] = ref.split("/");
    return own.rows.find(({ id }) => id === row)?.cells[column];
  };
  const ground: Ground = { table: () => own, figure };
  return checkTables([own], ground, new Set(declared));
}

const wrong = totals.map((total, at) => (at === 2 ? total + 300 : total));

describe("a printed table that nobody described", () => {
  it("is checked by the sums that it holds, and closes", () => {
    const { checked, findings } = check([...parts, ["Totaal", totals]]);
    expect(checked).toBeGreaterThanOrEqual(years.length);
    expect(findings).toEqual([]);
  });

  it("gives the broken total with what follows, the excess and the row that would mend it", () => {
    const [finding, ...more] = check([...parts, ["Totaal", wrong]]).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: "sum", target: "t/r4/c3", missingRow: 300 });
    expect(finding?.excess).toBeGreaterThan(290);
    expect(finding?.candidates).toContain("t/r4/c3");
  });

  it("leaves to a declared relation what that says already", () => {
    const key = cellsKey(["t/r4/c3", "t/r1/c3", "t/r2/c3", "t/r3/c3"]);
    expect(key).toBe("t/r1/c3 t/r2/c3 t/r3/c3 t/r4/c3");
    expect(check([...parts, ["Totaal", wrong]], [key]).findings).toEqual([]);
  });

  it("gives a row that repeats another, with its twin, and never as more than possible", () => {
    const copied = parts[0]?.[1] ?? [];
    const { findings } = check([...parts, ["Overig", copied]]);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "copied-line", certainty: "mogelijk", target: "t/r4/c1", twin: "t/r1/c1" }),
    );
  });

  it("gives a number a power of ten off, with the number that fits", () => {
    const off = [1200, 1210, 12_200, 1230, 1240];
    const [finding] = check([["Begeleiding", off]]).findings;
    expect(finding).toMatchObject({ rule: "off-scale", target: "t/r1/c3", implied: { low: 1220, high: 1220 } });
  });
});
