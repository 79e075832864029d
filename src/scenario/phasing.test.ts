import { describe, expect, it } from "vitest";
import { fitPhasing, predictPhasing } from "./fit-phasing.ts";
import { delayed, shareAfter, yearShares } from "./phasing.ts";

describe("phasing", () => {
  it("brings 25, 50 and 100 per cent of a saving of 1,2 million in the first three years", () => {
    const shares = yearShares({ start: 0, growth: { type: "steps", shares: [0.25, 0.5, 1] } }, 4);
    expect(shares.map((share) => share * 1.2)).toEqual([0.3, 0.6, 1.2, 1.2]);
  });

  it("moves 0,15 million out of the first year when it starts six months later", () => {
    const later = yearShares({ start: 6, growth: { type: "steps", shares: [0.25, 0.5, 1] } }, 3);
    expect(0.3 - (later[0] ?? 0) * 1.2).toBeCloseTo(0.15, 12);
    expect(delayed([300_000, 600_000, 1_200_000], 6)).toEqual([150_000, 450_000, 900_000]);
    expect(delayed([300_000, 600_000, 1_200_000], 12)).toEqual([0, 300_000, 600_000]);
  });

  it("ends in the month that is named, and is nothing before its start", () => {
    expect(yearShares({ start: 12, end: 30, growth: { type: "full" } }, 4)).toEqual([0, 1, 0.5, 0]);
    expect(shareAfter({ type: "full" }, -1)).toBe(0);
  });

  it("grows as those who came before leave: evenly when all stay equally long", () => {
    const equal = { type: "duration", stay: "equal", months: 24 } as const;
    expect(shareAfter(equal, 12)).toBe(0.5);
    expect(yearShares({ start: 0, growth: equal }, 3).map((share) => Math.round(share * 1e9) / 1e9)).toEqual([
      0.25, 0.75, 1,
    ]);
    const memoryless = { type: "duration", stay: "memoryless", months: 24 } as const;
    expect(shareAfter(memoryless, 24)).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(shareAfter({ type: "linear", months: 24 }, 6)).toBe(0.25);
  });
});

describe("one duration profile for Dronten (measures 2 and 3 of scenario 1a)", () => {
  // Tables 1, 4, 9 and 10, in thousands of euros.
  const fit = fitPhasing([
    [116, 510, 677, 1009, 1069],
    [23, 102, 135, 202, 214],
  ]);
  if (fit === undefined) throw new Error("no fit");

  it("finds back the profile that made a series", () => {
    const growth = { type: "duration", stay: "equal", months: 30 } as const;
    const series = yearShares({ start: 4, growth }, 5).map((share) => 800 * share);
    expect(fitPhasing([series])).toMatchObject({ growth, start: 4 });
    expect(fitPhasing([series])?.misfit).toBeCloseTo(0, 9);
    expect(fitPhasing([])).toBeUndefined();
  });

  it("is a stay of 44 months from January 2018, off by 4 per cent of the last year", () => {
    expect(fit.growth).toEqual({ type: "duration", stay: "equal", months: 44 });
    expect(fit.start).toBe(0);
    expect(fit.misfit).toBeCloseTo(0.0397, 4);
  });

  it("predicts the Wmo series and scenario 2 as well as what it was fitted on", () => {
    for (const series of [
      [26, 90, 119, 178, 188],
      [7, 29, 39, 58, 61],
      [70, 306, 406, 605, 641],
    ])
      expect(predictPhasing(fit, series).misfit).toBeLessThan(0.045);
  });

  it("does not predict scenario 1b: an earlier start alone gives too little in 2019", () => {
    const hurried = predictPhasing(fit, [232, 742, 909, 1009, 1069]);
    expect(hurried.start).toBe(-4);
    expect(hurried.misfit).toBeGreaterThan(0.09);
    expect(hurried.expected[1]).toBeLessThan(540);
  });
});
