import fc from "fast-check";
import { expect, test } from "vitest";
import { measure, median } from "./ratio.ts";

test("a bench says how many times as long as its yardstick it takes, warm-up left out", async () => {
  let clock = 0;
  let rounds = 0;
  const outcome = await measure(
    {
      name: "slow",
      // The first rounds are slow, as a cold program is; they must not count.
      run: () => {
        rounds += 1;
        clock += rounds <= 2 ? 1000 : 6;
      },
      yardstick: {
        name: "quick",
        run: () => {
          clock += 2;
        },
      },
    },
    10,
    () => clock,
  );
  expect(outcome).toEqual({ name: "slow", yardstick: "quick", milliseconds: 6, yardstickMilliseconds: 2, ratio: 3 });
  expect(rounds).toBe(12);
});

test("as many values lie below the median as above it, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values);
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
    }),
  );
  expect(() => median([])).toThrow(RangeError);
});
