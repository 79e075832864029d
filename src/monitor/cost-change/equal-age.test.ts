import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastWholeMonth, monthNumber, monthText } from "../../figure/month-number.ts";
import { equalAgeDays } from "./equal-age.ts";

const quarter = (last: string) => ({ first: monthText(monthNumber(last) - 2), last });

describe("two periods are compared at one age", () => {
  test("at the end of the same month after they ended, whatever day of the week that was", () => {
    const [before, now] = [quarter("2025-09"), quarter("2026-09")];
    // 19 October is a Sunday in 2025 and a Monday in 2026: a batch of Monday would be in one and not in the other.
    for (const day of ["2026-10-31", "2026-11-01", "2026-11-19", "2026-11-29"])
      expect(equalAgeDays(day, before, now)).toEqual({ one: "2025-10-31", other: "2026-10-31" });
    expect(equalAgeDays("2026-10-19", before, now)).toEqual({ one: "2025-09-30", other: "2026-09-30" });
    expect(equalAgeDays("2026-11-30", before, now)).toEqual({ one: "2025-11-30", other: "2026-11-30" });
  });

  test("also when a year is not over: both as they were so many months before they end", () => {
    const [before, now] = [
      { first: "2023-01", last: "2023-12" },
      { first: "2024-01", last: "2024-12" },
    ];
    expect(equalAgeDays("2024-03-10", before, now)).toEqual({ one: "2023-02-28", other: "2024-02-29" });
  });

  test("and on the day itself where they end together", () => {
    const [half, year] = [
      { first: "2025-07", last: "2025-12" },
      { first: "2025-01", last: "2025-12" },
    ];
    expect(equalAgeDays("2026-02-11", half, year)).toEqual({ one: "2026-02-11", other: "2026-02-11" });
  });

  test("so many whole months after their ends on any day, and never later than that day", () => {
    const month = fc.integer({ min: 2000 * 12, max: 2050 * 12 }).map(monthText);
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2050-12-31"), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(month, month, day, (first, last, asOf) => {
        fc.pre(first !== last);
        const { one, other } = equalAgeDays(asOf, { first, last: first }, { first: last, last });
        expect(monthNumber(one) - monthNumber(first)).toBe(monthNumber(other) - monthNumber(last));
        for (const cut of [one, other]) {
          expect(cut <= asOf).toBe(true);
          expect(lastWholeMonth(cut)).toBe(cut.slice(0, 7));
        }
      }),
    );
  });
});
