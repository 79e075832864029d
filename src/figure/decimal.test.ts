import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  toNumber,
} from "./decimal.ts";

const decimals: fc.Arbitrary<Decimal> = fc.record({
  digits: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  decimals: fc.nat(12),
});
const whole = (digits: bigint): Decimal => ({ digits, decimals: 0 });

describe("an exact decimal", () => {
  test("holds what a number prints, and gives the same number back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(decimalOf(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test("reads a small exponent", () => {
    expect(decimalOf(1e-7)).toEqual({ digits: 1n, decimals: 7 });
    expect(decimalOf(1e21)).toEqual({ digits: 10n ** 21n, decimals: 0 });
  });

  test.each(["", "1,5", "abc", "1e9999", "1".repeat(41), "0x10", " 1", "--1", "1".repeat(1e6)])(
    "is not made of %.20j",
    (text) => expect(parseDecimal(text)).toBeUndefined(),
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("is not made of %s", (value) => {
    expect(() => decimalOf(value)).toThrow(RangeError);
  });

  test("adds and subtracts without noise", () => {
    expect(toNumber(addDecimals(decimalOf(0.1), decimalOf(0.2)))).toBe(0.3);
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compareDecimals(subtractDecimals(addDecimals(a, b), b), a)).toBe(0);
      }),
    );
  });

  test("multiplies and divides back", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        fc.pre(b.digits !== 0n);
        expect(compareDecimals(divideDecimals(multiplyDecimals(a, b), b, a.decimals), a)).toBe(0);
      }),
    );
  });

  test.each([
    ["2.5", 3n],
    ["-2.5", -3n],
    ["2.4999", 2n],
    ["-2.4999", -2n],
    ["0.5", 1n],
    ["-0.4", 0n],
  ])("rounds %s half away from zero", (text, rounded) => {
    expect(roundDecimal(parseDecimal(text) ?? whole(99n), 0).digits).toBe(rounded);
  });

  test("is never more than half a unit away after rounding", () => {
    fc.assert(
      fc.property(decimals, fc.nat(6), (value, places) => {
        const { digits, decimals: at } = subtractDecimals(roundDecimal(value, places), value);
        const distance = { digits: digits < 0n ? -digits : digits, decimals: at };
        expect(compareDecimals(distance, { digits: 5n, decimals: places + 1 })).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("is not divided by zero", () => {
    expect(() => divideDecimals(whole(1n), whole(0n), 2)).toThrow(RangeError);
  });

  test("is ordered as numbers are", () => {
    expect(compareDecimals(decimalOf(1.5), decimalOf(1.25))).toBe(1);
    expect(compareDecimals(decimalOf(-1.5), decimalOf(1.25))).toBe(-1);
    expect(compareDecimals(decimalOf(1.5), { digits: 1500n, decimals: 3 })).toBe(0);
  });
});
