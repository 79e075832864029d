import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  addWorkingDays,
  ageOn,
  dateOf,
  dayNumber,
  dayText,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthText,
  weekdayOf,
  weeksTouched,
} from "./day-number.ts";

const days = fc.integer({ min: -40_000, max: 60_000 });
const dateText = (day: number): string => Temporal.PlainDate.from("1970-01-01").add({ days: day }).toString();

describe("days as numbers", () => {
  test("are the days of the calendar, forth and back", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayText(day)).toBe(dateText(day));
        const { year, month, day: ofMonth } = dateOf(day);
        expect(dayNumber(year, month, ofMonth)).toBe(day);
      }),
    );
  });

  test("lie in their month, from its first day to its last", () => {
    fc.assert(
      fc.property(days, (day) => {
        const month = monthOf(day);
        expect(dayText(day).startsWith(monthText(month))).toBe(true);
        expect([firstDayOf(month) <= day, day <= lastDayOf(month)]).toEqual([true, true]);
      }),
    );
  });

  test("have the weekday, the months and the age that Temporal gives them", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -30, max: 30 }),
        fc.integer({ min: 0, max: 40_000 }),
        (day, months, older) => {
          const date = Temporal.PlainDate.from(dateText(day));
          expect(weekdayOf(day)).toBe(date.dayOfWeek - 1);
          expect(dayText(addMonths(day, months))).toBe(date.add({ months }).toString());
          // Whoever was born on 29 February is a year older on 1 March.
          const born = Temporal.PlainDate.from(dateText(day - older));
          const years = date.year - born.year;
          const had = date.month > born.month || (date.month === born.month && date.day >= born.day);
          expect(ageOn(day - older, day)).toBe(years - (had ? 0 : 1));
        },
      ),
    );
  });
});

// The vectors of iWmo/iJw 3.2 for full weeks (IV076 to IV078), with the corrections to their shifted dates.
test.each([
  ["2025-07-07", "2025-07-31", 4],
  ["2025-08-01", "2025-08-31", 5],
  ["2025-09-01", "2025-09-07", 1],
  ["2025-10-01", "2025-10-31", 5],
  ["2026-11-12", "2026-11-30", 4],
  ["2026-12-28", "2027-01-05", 2],
  ["2025-07-07", "2025-09-05", 9],
])("from %s to %s care touches %i weeks", (first, last, weeks) => {
  const number = (text: string): number => Temporal.PlainDate.from("1970-01-01").until(text).days;
  expect(weeksTouched(number(first), number(last))).toBe(weeks);
});

test("a working day is no Saturday or Sunday", () => {
  const friday = dayNumber(2024, 3, 15);
  expect([0, 1, 5, 6].map((count) => dayText(addWorkingDays(friday, count)))).toEqual([
    "2024-03-15",
    "2024-03-18",
    "2024-03-22",
    "2024-03-25",
  ]);
  expect(dayText(addWorkingDays(friday + 1, 0))).toBe("2024-03-18");
});
