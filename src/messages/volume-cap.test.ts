import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayText, monthOf, workingDaysBetween } from "./day-number.ts";
import { type Days, outputWeeks, periodCap, totalCap, weeksTouched } from "./volume-cap.ts";

/** Cuts an allocation into product periods: calendar months within it. */
function periods({ first, last }: Days): readonly Days[] {
  const end = monthOf(first).last;
  if (end >= last) return [{ first, last }];
  return [{ first, last: end }, ...periods({ first: dayText(dayNumber(end) + 1), last })];
}

/** Worked by a calendar, after IV076–IV078: weeks touched and weeks by result of each month, and weeks in all. */
const vectors: readonly (readonly [first: string, last: string, parts: readonly string[], weeks: number])[] = [
  ["2025-07-07", "2025-09-07", ["4/3", "5/5", "1/1"], 9],
  ["2025-07-07", "2025-09-06", ["4/3", "5/6", "1/0"], 9],
  ["2025-07-07", "2025-09-05", ["4/3", "5/6", "1/0"], 9],
  ["2025-10-07", "2025-12-30", ["4/3", "5/5", "5/5"], 13],
  ["2025-10-01", "2025-12-31", ["5/4", "5/5", "5/5"], 14],
  ["2026-11-12", "2026-12-13", ["4/3", "2/2"], 5],
  ["2026-12-28", "2027-01-05", ["1/0", "2/2"], 2],
];

describe("an allocation per week", () => {
  test.each(vectors)("%s … %s may be declared by these weeks", (first, last, parts, weeks) => {
    const allocation = { first, last };
    expect(periods(allocation).map((one) => `${weeksTouched(one)}/${outputWeeks(one, allocation)}`)).toEqual(parts);
    expect(weeksTouched(allocation)).toBe(weeks);
  });

  test("touches four to six weeks in a whole month, as counted over 2021–2039", () => {
    const months = Array.from({ length: 19 * 12 }, (_, index) =>
      monthOf(`${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`),
    );
    const counts = months.map(weeksTouched);
    expect([4, 5, 6].map((weeks) => counts.filter((count) => count === weeks).length)).toEqual([3, 177, 48]);
  });

  test("without a Sunday gives one week by result, in the month of its end", () => {
    const week = { first: "2025-07-07", last: "2025-07-11" };
    expect(periods(week).map((one) => outputWeeks(one, week))).toEqual([1]);
    const turn = { first: "2025-09-29", last: "2025-10-03" };
    expect(periods(turn).map((one) => outputWeeks(one, turn))).toEqual([0, 1]);
  });

  test("paid by result gives over its months what it gives in all, whatever its days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 25_000 }), fc.integer({ min: 0, max: 900 }), (start, length) => {
        const allocation = { first: dayText(start), last: dayText(start + length) };
        const allotment = { volume: 3, unit: "82", frequency: "2" };
        const sum = periods(allocation).reduce((all, one) => all + (periodCap(allotment, one, allocation) ?? 0), 0);
        expect(sum).toBe(totalCap(allotment, allocation));
      }),
    );
  });

  test("paid by effort gives over its months at least what it gives in all, for broken weeks count twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 25_000 }), fc.integer({ min: 0, max: 900 }), (start, length) => {
        const allocation = { first: dayText(start), last: dayText(start + length) };
        const allotment = { volume: 180, unit: "01", frequency: "2" };
        const sum = periods(allocation).reduce((all, one) => all + (periodCap(allotment, one, allocation) ?? 0), 0);
        expect(sum).toBeGreaterThanOrEqual(totalCap(allotment, allocation) ?? Number.NaN);
      }),
    );
  });
});

describe("an allocation of another frequency", () => {
  const days = { first: "2026-01-10", last: "2026-03-09" };
  test.each([
    ["1", 22, 59],
    ["4", 1, 3],
    ["6", 1, 1],
  ])("%s gives so many times its volume in January and in all", (frequency, month, all) => {
    const allotment = { volume: 1, unit: "04", frequency };
    expect(periodCap(allotment, { first: "2026-01-10", last: "2026-01-31" }, days)).toBe(month);
    expect(totalCap(allotment, days)).toBe(all);
  });

  test("without an end has no cap in all, unless it is a total", () => {
    const open = { first: "2026-01-01" };
    expect(totalCap({ volume: 5, unit: "04", frequency: "2" }, open)).toBeUndefined();
    expect(totalCap({ volume: 5, unit: "04", frequency: "6" }, open)).toBe(5);
    expect(
      periodCap({ volume: 5, unit: "82", frequency: "2" }, { first: "2026-01-01", last: "2026-01-31" }, open),
    ).toBeUndefined();
  });
});

describe("working days", () => {
  test.each([
    ["2026-04-02", "2026-04-07", 1], // Good Friday and Easter Monday
    ["2026-04-24", "2026-04-28", 1], // King's Day
    ["2026-05-13", "2026-05-15", 1], // Ascension Day
    ["2025-05-02", "2025-05-06", 1], // Liberation Day, once in five years
    ["2026-05-04", "2026-05-05", 1], // and not in the others
    ["2026-12-24", "2026-12-29", 2],
    ["2026-02-02", "2026-02-02", 0],
  ])("from %s to %s are %i", (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });
});
