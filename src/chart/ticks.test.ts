import fc from "fast-check";
import { expect, it } from "vitest";
import { valueAxis } from "./ticks.ts";

it("counts a deficit of 3,66 million in whole millions down from zero", () => {
  expect(valueAxis([-3.66, 0.11], 5)).toEqual({ low: -4, high: 1, ticks: [-4, -3, -2, -1, 0, 1], decimals: 0 });
});

it("says how many decimals the step needs", () => {
  expect(valueAxis([0.3], 5)).toMatchObject({ ticks: [0, 0.1, 0.2, 0.3], decimals: 1 });
  expect(valueAxis([1.2], 5).decimals).toBeLessThanOrEqual(2);
});

it("makes an axis of nothing but missing numbers", () => {
  expect(valueAxis([Number.NaN], 5)).toMatchObject({ low: 0, high: 1 });
});

it("always holds zero and every value, with few ticks at equal distances that their decimals can write", () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-6);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const axis = valueAxis(values, 5);
      expect(axis.low).toBeLessThanOrEqual(Math.min(0, ...values) + (axis.high - axis.low) * 1e-8);
      expect(axis.high).toBeGreaterThanOrEqual(Math.max(0, ...values) - (axis.high - axis.low) * 1e-8);
      expect(axis.ticks).toContain(0);
      expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
      expect(axis.ticks.length).toBeLessThanOrEqual(9);
      for (const tick of axis.ticks) expect(Number(tick.toFixed(axis.decimals))).toBe(tick);
    }),
  );
});
