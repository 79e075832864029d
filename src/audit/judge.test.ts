import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval } from "../figure/interval.ts";
import {
  type Constraint,
  growthConstraint,
  orderConstraint,
  productConstraint,
  ratioConstraint,
  sameConstraint,
  sumConstraint,
  tallyConstraint,
} from "./constraint.ts";
import { judge } from "./judge.ts";

/** Numbers printed without decimals: each stands for half a unit on either side. */
function rounded(numbers: Readonly<Record<string, number>>) {
  return (ref: string): Interval => {
    const number = numbers[ref];
    if (number === undefined) throw new Error(`no number for ${ref}`);
    return { low: number - 0.5, high: number + 0.5 };
  };
}

function exact(numbers: Readonly<Record<string, number>>) {
  const around = rounded(numbers);
  return (ref: string): Interval => ({ low: around(ref).low + 0.5, high: around(ref).high - 0.5 });
}

const parts = ["a", "b", "c"].map((ref) => ({ ref, sign: 1 as const }));
const sum = sumConstraint("totaal", "sum", "t", parts);

describe("a declared sum", () => {
  it("holds when the difference can be rounding (65 + 8 + 0 = 72)", () => {
    expect(judge([sum], rounded({ t: 72, a: 65, b: 8, c: 0 }))).toEqual([]);
  });

  it("is broken when no values within the rounding make it true, and says by how much", () => {
    const [violation] = judge([sum], rounded({ t: 153, a: 26, b: 64, c: 144 }));
    expect(violation).toMatchObject({
      implied: { low: 232.5, high: 235.5 },
      slack: 2,
      excess: 79,
      candidates: ["t", "a", "b", "c"],
    });
  });

  it("subtracts the parts with a minus", () => {
    const difference = sumConstraint("saldo", "sum", "t", [
      { ref: "a", sign: 1 },
      { ref: "b", sign: -1 },
    ]);
    expect(judge([difference], exact({ t: 2, a: 5, b: 3 }))).toEqual([]);
    expect(judge([difference], exact({ t: 8, a: 5, b: 3 }))).toHaveLength(1);
  });

  it("is found exactly when the difference is larger than the summed rounding", () => {
    const numbers = fc.record({
      a: fc.integer({ min: -999, max: 999 }),
      b: fc.integer({ min: -999, max: 999 }),
      c: fc.integer({ min: -999, max: 999 }),
      error: fc.integer({ min: -9, max: 9 }),
    });
    fc.assert(
      fc.property(numbers, ({ a, b, c, error }) => {
        const found = judge([sum], rounded({ t: a + b + c + error, a, b, c }));
        expect(found.length).toBe(Math.abs(error) > 2 ? 1 : 0);
      }),
    );
  });
});

describe("the candidates of a finding", () => {
  // Two rows and two columns with totals both ways: a slip in one cell breaks one row and one column.
  const table: readonly Constraint[] = [
    sumConstraint("r1", "sum", "r1t", [
      { ref: "r1a", sign: 1 },
      { ref: "r1b", sign: 1 },
    ]),
    sumConstraint("r2", "sum", "r2t", [
      { ref: "r2a", sign: 1 },
      { ref: "r2b", sign: 1 },
    ]),
    sumConstraint("ca", "sum", "ta", [
      { ref: "r1a", sign: 1 },
      { ref: "r2a", sign: 1 },
    ]),
    sumConstraint("cb", "sum", "tb", [
      { ref: "r1b", sign: 1 },
      { ref: "r2b", sign: 1 },
    ]),
    sumConstraint("ct", "sum", "tt", [
      { ref: "r1t", sign: 1 },
      { ref: "r2t", sign: 1 },
    ]),
    sumConstraint("rt", "sum", "tt", [
      { ref: "ta", sign: 1 },
      { ref: "tb", sign: 1 },
    ]),
  ];
  const right = { r1a: 10, r1b: 20, r1t: 30, r2a: 30, r2b: 40, r2t: 70, ta: 40, tb: 60, tt: 100 };

  it("are the one cell where row and column both break", () => {
    const violations = judge(table, rounded({ ...right, r1b: 29 }));
    expect(violations.map((violation) => violation.constraint.id)).toEqual(["r1", "cb"]);
    expect(violations.map((violation) => violation.candidates)).toEqual([["r1b"], ["r1b"]]);
  });

  it("are the cells whose single repair mends everything, as trying every value shows", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(right)), fc.integer({ min: 20, max: 60 }), (cell, error) => {
        const numbers: Record<string, number> = { ...right, [cell]: right[cell as keyof typeof right] + error };
        const mends = (candidate: string) => {
          for (let value = -200; value <= 300; value += 1)
            if (judge(table, rounded({ ...numbers, [candidate]: value })).length === 0) return true;
          return false;
        };
        const expected = Object.keys(right).filter(mends);
        const violations = judge(table, rounded(numbers));
        expect(violations.length).toBeGreaterThan(0);
        const found = [...new Set(violations.flatMap((violation) => violation.candidates))].sort();
        expect(found).toEqual(expected.sort());
      }),
      { numRuns: 12 },
    );
  });
});

describe("other declared relations", () => {
  it("checks that two places print the same quantity, each with its own rounding", () => {
    const same = sameConstraint("zelfde", "same", "table", "sentence");
    const intervals = (sentence: Interval) => (ref: string) =>
      ref === "table" ? { low: 2118.5, high: 2119.5 } : sentence;
    expect(judge([same], intervals({ low: 2050, high: 2150 }))).toEqual([]);
    expect(judge([same], intervals({ low: 2150, high: 2250 }))).toHaveLength(1);
  });

  it("checks a percentage of an amount (10 per cent of 1,257 is 126)", () => {
    const product = productConstraint("preventie", "product", { target: "t", factor: "p", of: "o", scale: 0.01 });
    expect(judge([product], rounded({ t: 126, p: 10, o: 1257 }))).toEqual([]);
    expect(judge([product], rounded({ t: 140, p: 10, o: 1257 }))).toHaveLength(1);
  });

  it("checks a share of a whole", () => {
    const ratio = ratioConstraint("aandeel", "ratio", { target: "p", numerator: "n", denominator: "d", scale: 0.01 });
    expect(judge([ratio], rounded({ p: 84, n: 378, d: 450 }))).toEqual([]);
    expect(judge([ratio], rounded({ p: 70, n: 378, d: 538 }))).toEqual([]);
    expect(judge([ratio], rounded({ p: 84, n: 378, d: 538 }))).toHaveLength(1);
  });

  it("adds to the numerator what the source prints apart (10,9 + 1,1 of 45,4 is no 29%, with 1,0 more it is)", () => {
    const cells = { target: "p", numerator: "n", denominator: "d", scale: 0.01 };
    const [two, three] = [["a"], ["a", "b"]].map((plus) => ratioConstraint("aandeel", "ratio", { ...cells, plus }));
    const tenths = (ref: string): Interval => {
      const numbers: Readonly<Record<string, number>> = { n: 10.9, a: 1.1, b: 1.0, d: 45.4 };
      const number = numbers[ref];
      return number === undefined ? { low: 28.5, high: 29.5 } : { low: number - 0.05, high: number + 0.05 };
    };
    expect(judge(two ? [two] : [], tenths)).toMatchObject([{ candidates: ["p", "n", "a", "d"] }]);
    expect(judge(three ? [three] : [], tenths)).toEqual([]);
  });

  it("checks growth in per cent", () => {
    const growth = growthConstraint("groei", "growth", "g", "from", "to");
    expect(judge([growth], rounded({ g: 20, from: 500, to: 600 }))).toEqual([]);
    expect(judge([growth], rounded({ g: 16, from: 500, to: 600 }))).toHaveLength(1);
  });

  it("checks that numbers rise or fall, and does not take rounding for a fall", () => {
    const rises = orderConstraint("stijgt", "claim", "rises", "a", "b");
    expect(judge([rises], rounded({ a: 3, b: 3 }))).toEqual([]);
    expect(judge([rises], exact({ a: 3, b: 3 }))).toHaveLength(1);
    expect(judge([rises], rounded({ a: 3, b: 5 }))).toEqual([]);
    expect(judge([rises], rounded({ a: 5, b: 3 }))).toMatchObject([{ slack: 1, excess: 1 }]);
    expect(judge([orderConstraint("daalt", "claim", "falls", "a", "b")], rounded({ a: 5, b: 3 }))).toEqual([]);
  });

  it("checks a stated count against what can be counted", () => {
    expect(judge([tallyConstraint("aantal", "tally", "n", 17)], exact({ n: 17 }))).toEqual([]);
    expect(judge([tallyConstraint("aantal", "tally", "n", 17)], exact({ n: 20 }))[0]).toMatchObject({
      excess: 3,
      candidates: ["n"],
    });
  });

  it("says nothing about a share of something that may be zero", () => {
    const ratio = ratioConstraint("aandeel", "ratio", { target: "p", numerator: "n", denominator: "d", scale: 0.01 });
    expect(judge([ratio], rounded({ p: 84, n: 3, d: 0 }))).toEqual([]);
  });
});
