import { describe, expect, it } from "vitest";
import { type Constraint, type Intervals, sumConstraint } from "./constraint.ts";
import { judge } from "./judge.ts";
import { missingRowOf } from "./missing-row.ts";

const values: Readonly<Record<string, number>> = {
  "t/a/x": 10,
  "t/b/x": 20,
  "t/som/x": 37,
  "t/a/y": 1,
  "t/b/y": 2,
  "t/som/y": 3,
  "t/a/som": 14,
};
const intervals: Intervals = (ref) => ({ low: (values[ref] ?? 0) - 0.5, high: (values[ref] ?? 0) + 0.5 });

function sum(target: string, ...parts: readonly string[]): Constraint {
  return sumConstraint(
    target,
    "sum",
    target,
    parts.map((ref) => ({ ref, sign: 1 })),
  );
}

function rowsOf(...constraints: readonly Constraint[]) {
  const broken = judge(constraints, intervals);
  return broken.map((violation) => missingRowOf(violation, broken, intervals));
}

describe("a row that nobody printed", () => {
  it("would mend a sum of rows, with the amount that it misses", () => {
    expect(rowsOf(sum("t/som/x", "t/a/x", "t/b/x"), sum("t/som/y", "t/a/y", "t/b/y"))).toEqual([7]);
  });

  it("would not mend a sum whose numbers break another relation too", () => {
    expect(rowsOf(sum("t/som/x", "t/a/x", "t/b/x"), sum("t/a/som", "t/a/x", "t/a/y"))).toEqual([
      "not-alone",
      undefined,
    ]);
  });

  it("is not what a sum across a row misses, nor what makes a ratio wrong", () => {
    expect(rowsOf(sum("t/a/som", "t/a/x", "t/a/y"))).toEqual([undefined]);
    expect(rowsOf({ ...sum("t/som/x", "t/a/x", "t/b/x"), rule: "ratio" })).toEqual([undefined]);
  });
});
