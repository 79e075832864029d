import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addIntervals,
  containsValue,
  exactly,
  type Interval,
  intersectIntervals,
  scaleInterval,
  subtractIntervals,
} from "./interval.ts";

const whole = fc.integer({ min: -1e9, max: 1e9 });
/** An interval with a number that lies in it. */
const inside = fc
  .tuple(whole, fc.nat(1e6), fc.nat(1e6))
  .map(([value, below, above]) => ({ value, interval: { low: value - below, high: value + above } }));
const intervals: fc.Arbitrary<Interval> = inside.map(({ interval }) => interval);

describe("an interval", () => {
  test("holds the sum, the difference and the multiple of any numbers within", () => {
    fc.assert(
      fc.property(inside, inside, fc.integer({ min: -1000, max: 1000 }), (a, b, factor) => {
        expect(containsValue(addIntervals(a.interval, b.interval), a.value + b.value)).toBe(true);
        expect(containsValue(subtractIntervals(a.interval, b.interval), a.value - b.value)).toBe(true);
        expect(containsValue(scaleInterval(a.interval, factor), a.value * factor)).toBe(true);
      }),
    );
  });

  test("shares with another exactly the numbers that lie in both", () => {
    fc.assert(
      fc.property(intervals, intervals, whole, (a, b, value) => {
        const shared = intersectIntervals(a, b);
        expect(shared !== undefined && containsValue(shared, value)).toBe(
          containsValue(a, value) && containsValue(b, value),
        );
      }),
    );
    expect(intersectIntervals({ low: 1, high: 2 }, { low: 2, high: 3 })).toEqual(exactly(2));
    expect(intersectIntervals({ low: 1, high: 2 }, { low: 3, high: 4 })).toBeUndefined();
  });

  test("of a forecast keeps its level when scaled and loses it when added", () => {
    const forecast = { low: 1, high: 2, level: 0.8 };
    expect(scaleInterval(forecast, -2)).toEqual({ low: -4, high: -2, level: 0.8 });
    expect(addIntervals(forecast, forecast)).toEqual({ low: 2, high: 4 });
  });

  test("without an end stays without it, unless nothing of it is taken", () => {
    const atLeast = { low: 10, high: Number.POSITIVE_INFINITY };
    expect(scaleInterval(atLeast, -1)).toEqual({ low: Number.NEGATIVE_INFINITY, high: -10 });
    expect(scaleInterval(atLeast, 0)).toEqual(exactly(0));
    expect(addIntervals(atLeast, exactly(5))).toEqual({ low: 15, high: Number.POSITIVE_INFINITY });
  });
});
