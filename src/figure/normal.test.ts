import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalCdf, normalQuantile } from "./normal.ts";

// From the C library's erfc and from Python's statistics.NormalDist.
const chances = [
  [-10, 7.619853024160593e-24],
  [-6, 9.865876450377012e-10],
  [-3.3, 0.0004834241423837776],
  [-1, 0.15865525393145707],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [0.3, 0.6179114221889526],
  [0.9, 0.8159398746532405],
  [2, 0.9772498680518208],
  [5, 0.9999997133484281],
] as const;
const quantiles = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798405],
  [1e-5, -4.2648907939228256],
  [0.025, -1.9599639845400538],
  [0.1, -1.2815515655446008],
  [0.3, -0.5244005127080407],
  [0.8, 0.8416212335729144],
  [0.9999, 3.7190164854557084],
] as const;

describe("the normal distribution", () => {
  test.each(chances)("stays under %f with its chance", (x, chance) => {
    expect(Math.abs(normalCdf(x) / chance - 1)).toBeLessThan(1e-14);
  });

  test.each(quantiles)("has its quantile at %f", (chance, x) => {
    expect(Math.abs(normalQuantile(chance) / x - 1)).toBeLessThan(2e-15);
  });

  test("is its own mirror, and its ends are infinite", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), (chance) => {
        expect(normalQuantile(1 - chance)).toBeCloseTo(-normalQuantile(chance), 11);
        expect(normalCdf(normalQuantile(chance))).toBeCloseTo(chance, 14);
      }),
    );
    expect([0, 1, 0.5, 2].map(normalQuantile)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      0,
      Number.NaN,
    ]);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });
});
