import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Printed, printedInterval, printedValue } from "./printed.ts";
import type { Unit } from "./unit.ts";

const money: Unit = { quantity: "money" };
const clients: Unit = { quantity: "count", of: "cliënten" };
const printed = (text: string, scale = 1, decimals = 0): Printed => ({ text, scale, decimals });

describe("the value of a printed number", () => {
  test.each([
    ["1.009", 1000, 0, 100_900_000],
    ["-3,07", 1e6, 2, -307_000_000],
    ["0,84", 1e6, 2, 84_000_000],
    ["1,1", 1000, 1, 110_000],
    ["€ 8,2 mln", 1e6, 1, 820_000_000],
    ["84.000,-", 1, 0, 8_400_000],
    ["0,015", 1, 3, 2],
  ])("%s at scale %d is exact in cents", (text, scale, decimals, expected) => {
    expect(printedValue(printed(text, scale, decimals), money)).toBe(expected);
  });

  test("keeps fractions of a cent in a price", () => {
    expect(printedValue(printed("1,0355", 1, 4), { quantity: "money", per: "hour" })).toBe(103.55);
  });

  test("counts other things as they are", () => {
    expect(printedValue(printed("1.922"), clients)).toBe(1922);
    expect(printedValue(printed("10%"), { quantity: "percent" })).toBe(10);
  });

  test("follows the notation of its source", () => {
    expect(printedValue({ ...printed("1.25", 1, 2), notation: "english" }, clients)).toBe(1.25);
  });

  test("is absent where no number was printed", () => {
    expect(printedValue(printed("PM"), money)).toBeUndefined();
    expect(printedInterval(printed("PM"), money)).toBeUndefined();
  });
});

describe("the interval of a printed number", () => {
  test("is half a unit of the last printed decimal on both sides", () => {
    expect(printedInterval(printed("0,60", 1e6, 2), money)).toEqual({ low: 59_500_000, high: 60_500_000 });
    expect(printedInterval(printed("1.009", 1000), money)).toEqual({ low: 100_850_000, high: 100_950_000 });
    expect(printedInterval(printed("-3,07", 1e6, 2), money)).toEqual({ low: -307_500_000, high: -306_500_000 });
  });

  test.each([
    ["600", "above", 600, 700],
    ["850", "above", 850, 860],
    ["3", "below", 2, 3],
    ["600", "about", 500, 700],
    ["0", "about", -1, 1],
    ["10", "at-least", 10, Number.POSITIVE_INFINITY],
    ["10", "at-most", Number.NEGATIVE_INFINITY, 10],
    ["-600", "above", -700, -600],
    ["-600", "below", -600, -500],
  ] as const)("of %s, %s, is bounded by the words around it", (text, qualifier, low, high) => {
    expect(printedInterval({ ...printed(text), qualifier }, clients)).toEqual({ low, high });
  });

  test("of ruim 1,8 miljoen runs to 1,9 miljoen, whichever way the word is given", () => {
    const expected = { low: 180_000_000, high: 190_000_000 };
    expect(printedInterval(printed("1,8", 1e6, 1), money, "above")).toEqual(expected);
    expect(printedInterval({ ...printed("1,8", 1e6, 1), qualifier: "above" }, money)).toEqual(expected);
  });

  test("holds the number itself and is as wide as the rounding", () => {
    const numbers = fc.record({ digits: fc.integer({ min: -99_999, max: 99_999 }), decimals: fc.nat(4) });
    fc.assert(
      fc.property(numbers, fc.constantFrom(1, 1000, 1e6), ({ digits, decimals }, scale) => {
        const text = (digits / 10 ** decimals).toFixed(decimals).replace(".", ",");
        const number = printed(text, scale, decimals);
        const value = printedValue(number, clients) ?? Number.NaN;
        const { low, high } = printedInterval(number, clients) ?? { low: Number.NaN, high: Number.NaN };
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high - low).toBeCloseTo(scale / 10 ** decimals, 6);
      }),
    );
  });
});
