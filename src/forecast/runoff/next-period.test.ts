import { describe, expect, it } from "vitest";
import { nextPeriod } from "./next-period.ts";
import { generalLiability, mclIncurred, mclPaid, raa } from "./published.fixture.ts";

describe("what the next period brings", () => {
  it("is expected as chain ladder does, also under the bootstrap, and Munich does not tell", () => {
    const [mack, bootstrap] = (["mack", "bootstrap"] as const).map(
      (method) => nextPeriod([{ triangle: raa, choice: { method, draws: 100 } }]).expected[0],
    );
    // Published as the first calendar period of the run-off of RAA.
    expect(mack).toBeCloseTo(17501.4, 1);
    expect(bootstrap).toBe(mack);
    const both = { method: "munich", second: mclIncurred } as const;
    expect(nextPeriod([{ triangle: mclPaid, choice: both }]).expected).toEqual([undefined]);
  });

  it("was off before by errors that use only what was known then", () => {
    const { errors } = nextPeriod([{ triangle: generalLiability, choice: { method: "mack" } }]);
    expect(errors.length).toBeGreaterThan(8);
    const last = generalLiability.cells.length - 1;
    // Another newest diagonal changes the newest error only.
    const changed = {
      ...generalLiability,
      cells: generalLiability.cells.map((row, at) =>
        row.map((cell, age) => (cell !== undefined && at + age === last ? cell * 1.1 : cell)),
      ),
    };
    const others = nextPeriod([{ triangle: changed, choice: { method: "mack" } }]).errors;
    expect(others.slice(1)).toEqual(errors.slice(1));
    expect(others[0]).not.toBe(errors[0]);
  });

  it("follows what is outstanding where that is asked, with the allocations of the time", () => {
    const choice = { method: "outstanding", second: mclIncurred } as const;
    const { expected, errors } = nextPeriod([{ triangle: mclPaid, choice }]);
    expect(expected[0]).toBeGreaterThan(0);
    expect(errors.length).toBeGreaterThan(2);
  });
});
