import { describe, expect, it } from "vitest";
import { drawStrengths } from "./draws.ts";
import type { Item, Portfolio } from "./portfolio.ts";
import { riskOf, riskShares, simulate } from "./simulate.ts";
import type { Spread } from "./spread.ts";

/*
 * Exact answers for simulated amounts. The seeds are fixed, so that a test either holds or does not; that the sampling error is not
 * larger than three standard errors is asked of each.
 */

const draws = 100_000;
const triangle: Spread = { type: "triangular", low: 0, mode: 1, high: 2.5 };

function portfolio(spreads: readonly Spread[], amount = 100): Portfolio {
  const items = spreads.map(
    (spread, stream): Item => ({
      id: `m${stream}`,
      measure: `m${stream}`,
      amounts: [amount],
      flows: [],
      introduction: [0],
      spread,
      stream,
    }),
  );
  return { base: [0], items, flows: [], rules: [] };
}

function risk(made: Portfolio, correlation?: number, count = draws) {
  const measures = made.items.map(({ measure }) => measure);
  const strengths = drawStrengths(made.items, {
    seed: 2026,
    draws: count,
    ...(correlation === undefined ? {} : { dependences: [{ measures, correlation }] }),
  });
  const [first] = riskOf(
    simulate(
      made,
      made.items.map((_, item) => item),
      strengths,
    ),
  );
  if (first === undefined) throw new Error("no year");
  return first;
}

/** Within three standard errors: of a mean σ/√n, of a deviation at most σ·√(κ/4n) with the kurtosis κ of a flat-topped sum, 3. */
function expectWithin(found: { readonly mean: number; readonly deviation: number }, mean: number, deviation: number) {
  expect(Math.abs(found.mean - mean)).toBeLessThan((3 * deviation) / Math.sqrt(draws));
  expect(Math.abs(found.deviation - deviation)).toBeLessThan(3 * deviation * Math.sqrt(3 / (4 * draws)));
}

describe("simulation against closed forms", () => {
  it("gives one triangular (0, 100, 250) its mean of 116,667 and deviation of 51,370", () => {
    expectWithin(risk(portfolio([triangle])), 350 / 3, 51.3701);
  });

  it("gives ten independent ones 1166,67 and 162,447", () => {
    expectWithin(risk(portfolio(Array.from({ length: 10 }, () => triangle))), 1166.67, 162.447);
  });

  it("makes ten that hang together completely 3,16 times as wide: 513,701", () => {
    expectWithin(risk(portfolio(Array.from({ length: 10 }, () => triangle)), 1), 1166.67, 513.701);
  });

  it("gives one that comes with a chance of 0,6 a mean of 70 and a deviation of 69,642", () => {
    expectWithin(risk(portfolio([{ ...triangle, success: 0.6 }])), 70, 69.642);
  });

  it("gives PERT (0, 100, 250) its mean (a + 4m + b) / 6", () => {
    const spread: Spread = { type: "pert", low: 0, mode: 1, high: 2.5 };
    const { mean, deviation } = risk(portfolio([spread]));
    expect(Math.abs(mean - 650 / 6)).toBeLessThan((3 * deviation) / Math.sqrt(draws) + 0.02);
  });

  it("puts the 80 % certainty of a sum of ranges where it belongs", () => {
    // Of one range 0..1 the certainty of 80 % is 0.2; its standard error √(0.8·0.2/n)/f with density 1.
    const { certain } = risk(portfolio([{ type: "range", low: 0, high: 1 }], 1));
    expect(Math.abs(certain.p80 - 0.2)).toBeLessThan(3 * Math.sqrt(0.16 / draws));
    expect(Math.abs(certain.p90 - 0.1)).toBeLessThan(3 * Math.sqrt(0.09 / draws));
  });

  it("lies between independent and complete dependence when dependence is in between", () => {
    const ten = portfolio(Array.from({ length: 10 }, () => triangle));
    const [none, half, whole] = [risk(ten, 0, 10_000), risk(ten, 0.5, 10_000), risk(ten, 1, 10_000)].map(
      ({ deviation }) => deviation,
    );
    expect(half).toBeGreaterThan((none ?? 0) * 1.5);
    expect(half).toBeLessThan((whole ?? 0) * 0.9);
  });
});

describe("simulation", () => {
  it("is never narrower for a wider range around the same middle", () => {
    let before = -1;
    for (const half of [0, 0.1, 0.2, 0.5, 1]) {
      const { certain } = risk(portfolio([{ type: "range", low: 1 - half, high: 1 + half }, triangle]), 0, 20_000);
      const width = certain.p50 - certain.p90;
      expect(width).toBeGreaterThanOrEqual(before - 1e-9);
      before = width;
    }
  });

  it("shares the risk out over the measures, so that the shares are one together and a certain one has none", () => {
    const made = portfolio([triangle, { type: "range", low: 0.5, high: 1.5 }, { type: "fixed" }]);
    const strengths = drawStrengths(made.items, { seed: 3, draws: 20_000 });
    const shares = [...riskShares(made, [0, 1, 2], strengths, 0).values()];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares[2]).toBeCloseTo(0, 12);
    // Variances 2638.9 and 833.3.
    expect(shares[0]).toBeCloseTo(2638.9 / 3472.2, 1);
    expect(riskShares(made, [2], strengths, 0).size).toBe(0);
  });

  it("draws the same for a measure whatever else is in the list, and however many draws follow", () => {
    const made = portfolio([triangle, triangle, triangle]);
    const all = drawStrengths(made.items, { seed: 5, draws: 25_000 });
    const [alone] = drawStrengths(made.items.slice(1, 2), { seed: 5, draws: 12_345 });
    expect([...(alone ?? [])]).toEqual([...(all[1] ?? [])].slice(0, 12_345));
    const [fresh] = drawStrengths(made.items.slice(1, 2), { seed: 5, draws: 5000, firstBlock: 2 });
    expect([...(fresh ?? [])]).toEqual([...(all[1] ?? [])].slice(20_000, 25_000));
  });

  it("takes shares of the same flow one after the other in every draw", () => {
    const made: Portfolio = {
      base: [-200],
      items: [0.1, 0.2].map((less, stream) => ({
        id: `m${stream}`,
        measure: `m${stream}`,
        amounts: [0],
        flows: [{ flow: 0, less: [less], ...(stream === 1 ? { ceiling: [700] } : {}) }],
        introduction: [20],
        spread: { type: "fixed" },
        stream,
      })),
      flows: [{ id: "f", title: "Stroom", base: [1000] }],
      rules: [],
    };
    const balances = simulate(made, [0, 1], drawStrengths(made.items, { seed: 1, draws: 3 }));
    for (const value of balances[0] ?? []) expect(value).toBeCloseTo(-200 - 40 + 300, 9);
  });
});
