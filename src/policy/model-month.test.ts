import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { monthSchema } from "./model-month.ts";

test("a month of a model is counted in months, January being nought", () => {
  expect(monthSchema.parse("2019-01")).toEqual({ months: 12 * 2019 });
  expect(monthSchema.parse("2019-12")).toEqual({ months: 12 * 2019 + 11 });
});

test.each(["2019-00", "2019-13", "2019-7", "19-07", "2019", ""])("%j is no month", (text) => {
  expect(monthSchema.safeParse(text).success).toBe(false);
});

test("a month is written as it is read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 12_000, max: 119_999 }), (months) => {
      expect(monthSchema.parse(z.encode(monthSchema, { months }))).toEqual({ months });
    }),
  );
});
