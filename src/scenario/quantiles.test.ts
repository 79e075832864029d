import fc from "fast-check";
import { expect, it } from "vitest";
import { quantileOfSorted } from "../figure/quantile.ts";
import { quantilesOf, valueOfRank } from "./quantiles.ts";

/** Zero has two signs, of which either order is sorted. */
const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => value + 0);

it("selection gives the quantiles that sorting gives, whatever the values and in any order of shares", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), number), {
        minLength: 1,
        maxLength: 200,
      }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
      (values, shares) => {
        const sorted = Float64Array.from(values).sort();
        const found = quantilesOf(Float64Array.from(values), shares);
        expect(found).toEqual(shares.map((share) => quantileOfSorted(sorted, share)));
        const rank = values.length >> 1;
        expect(valueOfRank(Float64Array.from(values), rank)).toBe(sorted[rank]);
      },
    ),
  );
  expect(quantilesOf(new Float64Array(0), [0.5])).toEqual([Number.NaN]);
});
