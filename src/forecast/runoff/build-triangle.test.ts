import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTriangle, type Observation } from "./build-triangle.ts";
import { forecastRunOff } from "./forecast-run-off.ts";
import { raa } from "./published.fixture.ts";
import { asKnownBefore, incrementOf, valuationOf } from "./triangle.ts";

const codes = (built: ReturnType<typeof buildTriangle>) => built.remarks.map(({ code }) => code);

/** Rows of amounts under origins 2019, 2020, … and developments 1, 2, …; undefined leaves the row out of the file. */
function cellsOf(rows: readonly (readonly (number | undefined)[])[]): readonly Observation[] {
  return rows.flatMap((row, origin) =>
    row.flatMap((value, at) =>
      value === undefined ? [] : [{ origin: String(2019 + origin), development: String(at + 1), value }],
    ),
  );
}

describe("a triangle from loose amounts", () => {
  test("puts periods in order by number, not as text", () => {
    const { triangle } = buildTriangle([
      { origin: "2021-10", development: "10", value: 1 },
      { origin: "2021-9", development: "2", value: 1 },
    ]);
    expect(triangle.origins).toEqual(["2021-9", "2021-10"]);
    expect(triangle.developments).toEqual(["2", "10"]);
  });

  test("asks whether amounts are cumulative where most periods end below their beginning, and only there", () => {
    const perPeriod = cellsOf([[100, 40, 10], [120, 50], [90]]);
    expect(codes(buildTriangle(perPeriod))).toContain("runoff.looks-incremental");
    expect(codes(buildTriangle(perPeriod, { incremental: true }))).not.toContain("runoff.looks-incremental");
    expect(codes(buildTriangle(cellsOf([[100, 140, 150], [120, 119], [90]])))).not.toContain(
      "runoff.looks-incremental",
    );
  });

  test("adds up what came in, and gives the same increments back", () => {
    const amounts = fc.integer({ min: -1000, max: 100_000 });
    fc.assert(
      fc.property(
        fc.array(fc.array(amounts, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
        (full) => {
          const rows = full.map((row, at) => row.slice(0, 5 - at));
          const { triangle } = buildTriangle(cellsOf(rows), { incremental: true });
          for (const [at, row] of triangle.cells.entries())
            expect(rows[at]?.map((_, development) => incrementOf(row, development))).toEqual(rows[at]);
        },
      ),
    );
  });

  test("reads a period without amount as nothing come in, and says so", () => {
    const built = buildTriangle(cellsOf([[10, undefined, 5], [10, 3], [10]]), { incremental: true });
    expect(built.triangle.cells[0]).toEqual([10, 10, 15]);
    expect(codes(built)).toEqual(["runoff.gap-as-zero"]);
  });

  test("keeps an unknown cell apart from zero and from not yet", () => {
    const built = buildTriangle(cellsOf([[undefined, 12, 15], [10, 0], [10]]));
    expect(built.triangle.cells).toEqual([
      [undefined, 12, 15],
      [10, 0, undefined],
      [10, undefined, undefined],
    ]);
    expect(codes(built)).toEqual(["runoff.cells-unknown"]);
  });

  test("says which origins lack the newest period, and which stand below zero", () => {
    expect(codes(buildTriangle(cellsOf([[1, 2, 3, 4], [1, 2, 3], [1], [1]])))).toEqual(["runoff.diagonal-incomplete"]);
    expect(codes(buildTriangle(cellsOf([[1, -2, 3], [1, 2], [1]])))).toEqual(["runoff.negative"]);
  });

  test("takes the last of two amounts for one cell, or their sum when each came in apart", () => {
    const twice = [
      { origin: "1", development: "1", value: 3 },
      { origin: "1", development: "1", value: 5 },
    ];
    expect(buildTriangle(twice).triangle.cells).toEqual([[5]]);
    expect(codes(buildTriangle(twice))).toEqual(["runoff.cell-twice"]);
    expect(buildTriangle(twice, { incremental: true }).triangle.cells).toEqual([[8]]);
  });

  test("knows years in quarters: payments of 1 a quarter go on at 1 a quarter", () => {
    // casact/chainladder-python issue 480, where an engine that mixes the grains predicts 7 a quarter.
    const { triangle } = buildTriangle(
      cellsOf([Array.from({ length: 8 }, () => 1), Array.from({ length: 4 }, () => 1)]),
      {
        incremental: true,
      },
    );
    expect(triangle.step).toBe(4);
    const { calendar } = forecastRunOff(triangle, { method: "mack" });
    for (const amount of calendar) expect(amount).toBeCloseTo(1, 10);
    expect(calendar).toHaveLength(4);
  });

  test("as it was known before has one diagonal less, and what was there is unchanged", () => {
    const before = asKnownBefore(raa, 1);
    expect([before.origins.length, before.developments.length, valuationOf(before)]).toEqual([9, 9, 8]);
    for (const [origin, row] of before.cells.entries())
      for (const [at, cell] of row.entries()) expect(cell).toBe(origin + at > 8 ? undefined : raa.cells[origin]?.[at]);
  });
});
