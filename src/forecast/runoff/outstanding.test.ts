import { describe, expect, test } from "vitest";
import { buildTriangle } from "./build-triangle.ts";
import { calibratedRange } from "./calibrate.ts";
import { outstanding } from "./outstanding.ts";
import { mclIncurred, mclPaid } from "./published.fixture.ts";

/** Rows of cumulative amounts. */
function triangle(rows: readonly (readonly number[])[]) {
  const cells = rows.flatMap((row, origin) =>
    row.map((value, at) => ({ origin: String(origin), development: String(at), value })),
  );
  return buildTriangle(cells).triangle;
}

describe("what is still to come from what is outstanding", () => {
  test("takes the share that earlier origins declared of what was open", () => {
    // Of 40 open at first, 20 came and 10 stayed open; of 10 then, all came.
    const declared = triangle([[60, 80, 90], [30, 40], [20]]);
    const allocated = triangle([[100, 90, 90], [50, 45], [50]]);
    const { origins, calendar, total } = outstanding(declared, allocated);
    expect(origins.map(({ reserve }) => reserve)).toEqual([0, 5, 22.5]);
    expect(calendar).toEqual([20, 7.5]);
    expect(total.reserve).toBe(27.5);
  });

  test("follows a slower year, that factors of what was declared do not see", () => {
    const late = { ...mclPaid, cells: mclPaid.cells.map((row, at) => (at === 6 ? [1022, ...row.slice(1)] : row)) };
    const reserve = (paid: typeof mclPaid) => Number(outstanding(paid, mclIncurred).origins[6]?.reserve);
    expect(reserve(late)).toBeGreaterThan(reserve(mclPaid));
  });

  test("goes by chain ladder where nothing was open", () => {
    const declared = triangle([[10, 20], [10]]);
    const { origins, remarks } = outstanding(declared, declared);
    expect(origins[1]).toMatchObject({ ultimate: 20, standardError: { missing: "not-quantified" } });
    expect(remarks.map(({ code }) => code)).toEqual(["runoff.nothing-outstanding"]);
  });
});

describe("a range from the errors of the past", () => {
  const errors = Array.from({ length: 99 }, (_, at) => (at - 49) / 100);

  test("covers the errors that it was made of as often as it says", () => {
    const range = calibratedRange(200, errors, 0.8);
    const inside = errors.filter((error) => range !== undefined && Math.abs(200 * error) <= range.upper - 200);
    expect(inside.length / errors.length).toBeCloseTo(0.8, 1);
    expect(range?.lower).toBeCloseTo(400 - (range?.upper ?? 0), 9);
  });

  test("moves along with a bias, also around a negative forecast, and is not given on too few errors", () => {
    expect(calibratedRange(-100, [0.1, 0.2, 0.3], 0.5)?.upper).toBeGreaterThan(-100);
    expect(calibratedRange(100, errors.slice(0, 9), 0.95)).toBeUndefined();
    expect(calibratedRange(100, [], 0.5)).toBeUndefined();
  });
});
