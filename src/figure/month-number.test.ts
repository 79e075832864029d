import fc from "fast-check";
import { expect, test } from "vitest";
import { lastWholeMonth, monthNumber, monthText } from "./month-number.ts";

test("a month is the number of months since year 0, of a month and of any of its days", () => {
  expect([monthNumber("2017-09"), monthNumber("2017-09-30"), monthText(2017 * 12 + 8)]).toEqual([
    24_212,
    24_212,
    "2017-09",
  ]);
  for (const text of ["2017", "2017-13", "2017-00", "2017-9", "maart"])
    expect(() => monthNumber(text)).toThrow(RangeError);
  fc.assert(
    fc.property(
      fc.integer({ min: 1000 * 12, max: 9999 * 12 + 11 }),
      (month) => monthNumber(monthText(month)) === month,
    ),
  );
});

test("a month is over on its last day and not a day before", () => {
  expect(
    ["2026-03-30", "2026-03-31", "2026-04-01", "2024-02-28", "2024-02-29", "2026-01-15"].map(lastWholeMonth),
  ).toEqual([...["2026-02", "2026-03", "2026-03", "2024-01", "2024-02", "2025-12"]]);
});
