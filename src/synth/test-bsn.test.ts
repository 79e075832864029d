import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsBsn } from "../figure/bsn.ts";
import { testBsn, testBsns } from "./test-bsn.ts";

test("a test number has nine digits, begins with a 9 and passes the eleven test", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: testBsns - 1 }), (person) => {
      const bsn = testBsn(person);
      expect(bsn).toMatch(/^9\d{8}$/);
      expect(holdsBsn(bsn)).toBe(true);
    }),
  );
});

test("every person has another test number", () => {
  expect(new Set(Array.from({ length: 200_000 }, (_, person) => testBsn(person * 45))).size).toBe(200_000);
  expect(new Set(Array.from({ length: 1000 }, (_, person) => testBsn(person))).size).toBe(1000);
});

test("there are no more test numbers than there are", () => {
  expect(() => testBsn(testBsns)).toThrow(RangeError);
  expect(() => testBsn(-1)).toThrow(RangeError);
});
