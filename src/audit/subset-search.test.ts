import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitsOf, halfSums, subsetsWithSum } from "./subset-search.ts";

describe("the search for parts of a total", () => {
  it("finds exactly the subsets that trying all of them finds", () => {
    const cases = fc.record({
      numbers: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 9 }),
      target: fc.integer({ min: -120, max: 120 }),
      tolerance: fc.constantFrom(0, 0.5, 3),
      without: fc.nat(8),
    });
    fc.assert(
      fc.property(cases, ({ numbers, target, tolerance, without }) => {
        const expected: number[] = [];
        for (let mask = 0; mask < 2 ** numbers.length; mask += 1) {
          const chosen = bitsOf(mask);
          const sum = chosen.reduce((total, bit) => total + (numbers[bit] ?? 0), 0);
          if (chosen.length >= 2 && !chosen.includes(without) && Math.abs(sum - target) <= tolerance)
            expected.push(mask);
        }
        const found = subsetsWithSum(halfSums(numbers), { target, tolerance, without }, 10_000);
        expect(found.toSorted((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it("stops where so many subsets fit that fitting says nothing", () => {
    const sums = halfSums(Array.from({ length: 20 }, () => 1));
    expect(subsetsWithSum(sums, { target: 10, tolerance: 0, without: 0 }, 1_000)).toHaveLength(1_000);
  });
});
