import fc from "fast-check";
import { expect, test } from "vitest";
import { belowCount, distributionOf, fewestPeers } from "./distribution.ts";

const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: fewestPeers, maxLength: 40 });

test("the distribution rises from its low end to its high end, whatever the order in which municipalities stand", () => {
  fc.assert(
    fc.property(values, (all) => {
      const found = distributionOf(all);
      const steps = [found?.low, found?.firstQuarter, found?.median, found?.thirdQuarter, found?.high];
      expect(steps).toEqual(steps.toSorted((a = 0, b = 0) => a - b));
      expect([found?.low, found?.high]).toEqual([Math.min(...all), Math.max(...all)]);
      expect(distributionOf(all.toReversed())).toEqual(found);
    }),
  );
});

test("of 1 to 5 the quarters are 2, 3 and 4, and two of them lie below 3", () => {
  const all = [5, 1, 4, 2, 3];
  expect(distributionOf(all)).toEqual({ count: 5, low: 1, firstQuarter: 2, median: 3, thirdQuarter: 4, high: 5 });
  expect(belowCount(3, all)).toBe(2);
});

test("of two others nobody can say what is usual", () => {
  expect(distributionOf([1, 2])).toBeUndefined();
});
