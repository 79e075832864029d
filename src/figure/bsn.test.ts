import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsBsn } from "./bsn.ts";

/** Eight digits and the ninth that makes the 11-test pass; some eights have none (the rest would be 10). */
const bsn = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }))
  .map(([first, others]) => {
    const digits = [first, ...others];
    const rest = digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11;
    return [...digits, rest].join("");
  })
  .filter((text) => text.length === 9);

describe("a text that may hold a BSN", () => {
  it.each([
    "111222333",
    "BSN111222333",
    "1112.22.333",
    "111 222 333",
    "111-222-333",
    "１１１２２２３３３",
    "(111222333)",
  ])("is found in %s", (text) => expect(holdsBsn(text)).toBe(true));

  it.each([
    ["111222334", "it fails the 11-test"],
    ["1112223330", "ten digits are no BSN"],
    ["€ 1.112.223,33", "an amount is grouped otherwise"],
    ["06-11222333", "a telephone number has ten digits"],
    ["2018-06-11 14:30", "a date is grouped otherwise"],
    [`${"a".repeat(40)}111222333`, "part of a hash"],
    ["0c111222-3339-4a11-8b22-111222333abc", "part of an id"],
  ])("is not found in %s: %s", (text) => expect(holdsBsn(text)).toBe(false));

  it("finds every number that passes the 11-test, wherever it stands among words", () => {
    fc.assert(
      fc.property(
        bsn,
        fc.constantFrom("", "over ", "nr:"),
        fc.constantFrom("", ".", " bellen"),
        (digits, before, after) => {
          expect(holdsBsn(before + digits + after)).toBe(true);
        },
      ),
    );
  });

  it("lets every number pass that has one digit of a BSN changed", () => {
    fc.assert(
      fc.property(bsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, place, step) => {
        const changed = (Number(digits[place]) + step) % 10;
        expect(holdsBsn(digits.slice(0, place) + String(changed) + digits.slice(place + 1))).toBe(false);
      }),
    );
  });
});
