import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp } from "../../figure/elementary.ts";
import { normalCdf, normalQuantile } from "../../figure/normal.ts";
import { bias, crps, intervalScore, mase, pinball, smape, wape } from "./scores.ts";

const pairs = [
  { actual: 100, forecast: 110 },
  { actual: 50, forecast: 40 },
  { actual: 0, forecast: 0 },
];

describe("the scores of a forecast", () => {
  it("are those of their definitions", () => {
    expect(wape(pairs)).toBeCloseTo(20 / 150, 12);
    expect(bias(pairs)).toBeCloseTo(0, 12);
    expect(smape(pairs)).toBeCloseTo((2000 / 210 + 2000 / 90) / 3, 12);
    expect(mase(pairs, [10, 12, 11, 15], 12)).toBeCloseTo(20 / 3 / ((2 + 1 + 4) / 3), 12);
    expect(mase(pairs, [1, 2, 4, 3], 2)).toBeCloseTo(20 / 3 / ((3 + 1) / 2), 12);
    expect(mase(pairs, [5, 5, 5], 12)).toBeNaN();
    expect(pinball(10, 8, 0.9)).toBeCloseTo(1.8, 12);
    expect(pinball(8, 10, 0.9)).toBeCloseTo(0.2, 12);
    expect(intervalScore(12, 0, 10, 0.8)).toBeCloseTo(10 + 10 * 2, 9);
    expect(intervalScore(5, 0, 10, 0.8)).toBe(10);
  });

  // Gneiting & Raftery 2007, equation 21: the score of a normal distribution in closed form.
  it.each([-2, -0.4, 0, 1.3])("rank a normal distribution as its closed form does, at %d", (z) => {
    const quantiles = Array.from({ length: 4000 }, (_, index) => normalQuantile((index + 0.5) / 4000));
    const density = exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const closed = z * (2 * normalCdf(z) - 1) + 2 * density - 1 / Math.sqrt(Math.PI);
    expect(crps(z, quantiles)).toBeCloseTo(closed, 3);
  });

  it("rank a forecast without spread by its absolute error", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (actual, forecast) => {
        expect(crps(actual, [forecast, forecast, forecast, forecast])).toBeCloseTo(Math.abs(actual - forecast), 3);
      }),
    );
  });
});
