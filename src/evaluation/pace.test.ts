import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "../figure/period.ts";
import { type PacePoint, paceOf } from "./pace.ts";

const year = (value: number): Period => ({ type: "year", year: value });
const measured = (...values: readonly number[]): readonly PacePoint[] =>
  values.map((value, index) => ({ at: year(2015 + index), value }));

describe("a pace", () => {
  it("is not judged without target, term and three measurements, and says all that is missing", () => {
    expect(paceOf({ points: measured(10, 11) })).toEqual({
      verdict: "cannot-tell",
      gaps: ["no-target", "no-term", "few-points"],
    });
    expect(paceOf({ points: measured(10, 11, 12), target: 20 })).toEqual({
      verdict: "cannot-tell",
      gaps: ["no-term"],
    });
  });

  it("counts three numbers on one day as one measurement", () => {
    const points = [1, 2, 3].map((value) => ({ at: year(2017), value }));
    expect(paceOf({ points, target: 5, term: year(2020) })).toEqual({ verdict: "cannot-tell", gaps: ["few-points"] });
  });

  it("is fast enough on the straight line to the target and too slow under it", () => {
    const term = year(2019);
    expect(paceOf({ points: measured(0, 12, 50), target: 100, term })).toEqual({ verdict: "too-slow" });
    expect(paceOf({ points: measured(0, 0, 51), target: 100, term })).toEqual({ verdict: "fast-enough" });
    expect(paceOf({ points: measured(100, 80, 49), target: 0, term })).toEqual({ verdict: "fast-enough" });
  });

  it("is reached at the target or past it, also when the first measurement was", () => {
    expect(paceOf({ points: measured(10, 8, 6), target: 7, term: year(2019), direction: "lower" })).toEqual({
      verdict: "reached",
    });
    expect(paceOf({ points: measured(5, 6, 7), target: 7, term: year(2019), direction: "lower" })).toEqual({
      verdict: "reached",
    });
    expect(paceOf({ points: measured(5, 6, 8), target: 7, term: year(2019), direction: "lower" })).toEqual({
      verdict: "too-slow",
    });
  });

  it("is too slow when the term is over and the target is not reached", () => {
    expect(paceOf({ points: measured(0, 90, 99), target: 100, term: year(2017) })).toEqual({ verdict: "too-slow" });
  });

  it("cannot be told when the target is the first measurement and nobody says which way is better", () => {
    expect(paceOf({ points: measured(5, 6, 7), target: 5, term: year(2020) })).toEqual({
      verdict: "cannot-tell",
      gaps: ["no-direction"],
    });
  });
});

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 8 });
const terms = fc.integer({ min: 2024, max: 2040 });

describe("for every series of three measurements or more", () => {
  it("a better last measurement never makes the verdict worse", () => {
    const rank = { "too-slow": 0, "fast-enough": 1, reached: 2, "cannot-tell": -1 } as const;
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), terms, fc.nat(500), (series, target, end, more) => {
        const better = [...series.slice(0, -1), (series.at(-1) ?? 0) + more];
        const judge = (list: readonly number[]) =>
          paceOf({ points: measured(...list), target, term: year(end), direction: "higher" }).verdict;
        expect(rank[judge(better)]).toBeGreaterThanOrEqual(rank[judge(series)]);
      }),
    );
  });

  it("turning every number over turns nothing in the verdict", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), terms, (series, target, end) => {
        const up = paceOf({ points: measured(...series), target, term: year(end) });
        const down = paceOf({ points: measured(...series.map((value) => -value)), target: -target, term: year(end) });
        expect(down).toEqual(up);
      }),
    );
  });
});
