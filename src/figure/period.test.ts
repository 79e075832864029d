import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day, Period, PlainPeriod, Stretch } from "./period.ts";
import {
  comparePeriods,
  containsPeriod,
  nextPeriod,
  periodOf,
  periodsOverlap,
  previousPeriod,
  samePeriod,
  shiftPeriod,
  subPeriods,
} from "./period-arithmetic.ts";
import { compareDays, dayCount, daysOf, firstDay, isCalendarDay, isoWeeksIn, lastDay, toDate } from "./period-days.ts";
import { oneOf, parseDay, parsePeriod, periodText, span } from "./period-text.ts";
import { isProblem } from "./problem.ts";
import { type RelativePeriod, resolvePeriod } from "./relative-period.ts";

const types = ["day", "year", "half-year", "quarter", "month", "school-year", "iso-week"] as const;
const days: fc.Arbitrary<Day> = fc
  .record({
    type: fc.constant("day" as const),
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isCalendarDay);
const plain: fc.Arbitrary<PlainPeriod> = fc
  .tuple(days, fc.constantFrom(...types))
  .map(([day, type]) => periodOf(day, type));
const spans: fc.Arbitrary<Stretch> = fc.tuple(plain, plain).map(([a, b]) => span(a, b) ?? span(b, a) ?? a);
const stretches = fc.oneof(plain, spans);
const periods: fc.Arbitrary<Period> = fc.oneof(
  stretches,
  fc
    .tuple(stretches, stretches, fc.array(stretches, { maxLength: 3 }))
    .map(([a, b, rest]) => oneOf([a, b, ...rest]) ?? a),
);

/** Reads a period that the test knows to be readable. */
function period(text: string): Period {
  const read = parsePeriod(text);
  if (isProblem(read)) throw new Error(`unreadable: ${text}`);
  return read;
}
function stretch(text: string): Stretch {
  const read = period(text);
  if (read.type === "one-of") throw new Error(`one of several: ${text}`);
  return read;
}
function day(text: string): Day {
  const read = parseDay(text);
  if (isProblem(read)) throw new Error(`no day: ${text}`);
  return read;
}

describe("the notation of periods", () => {
  test("gives back every period that it writes", () => {
    fc.assert(
      fc.property(periods, (written) => {
        expect(parsePeriod(periodText(written))).toEqual(written);
      }),
    );
  });

  test.each([
    ["2018", { type: "year", year: 2018 }],
    ["2018-H1", { type: "half-year", year: 2018, half: 1 }],
    ["2018-Q3", { type: "quarter", year: 2018, quarter: 3 }],
    ["2018-06", { type: "month", year: 2018, month: 6 }],
    ["2018-06-11", { type: "day", year: 2018, month: 6, day: 11 }],
    ["2018/2019", { type: "school-year", start: 2018 }],
    ["2018-W05", { type: "iso-week", year: 2018, week: 5 }],
    ["2020-W53", { type: "iso-week", year: 2020, week: 53 }],
    ["2015..2018", { type: "span", first: { type: "year", year: 2015 }, last: { type: "year", year: 2018 } }],
    [
      "2016|2017",
      {
        type: "one-of",
        periods: [
          { type: "year", year: 2016 },
          { type: "year", year: 2017 },
        ],
      },
    ],
  ])("reads %s", (text, expected) => expect(parsePeriod(text)).toEqual(expected));

  test("writes alternatives earliest first, so that the same choice is the same text", () => {
    expect(periodText(period("2017|2016"))).toBe("2016|2017");
  });

  test.each([
    "",
    "18",
    "0999",
    "20180",
    "2018-13",
    "2018-00",
    "2018-Q5",
    "2018-H3",
    "2018-02-30",
    "2019-02-29",
    "2018-W53",
    "2018-W00",
    "2018/2020",
    "2018..2015",
    "2018..2018",
    "2018-06..2018-01",
    "2015..2016..2017",
    "2016|2016",
    "2016|",
    " 2018",
    "juni 2018",
    "2018".repeat(1000),
  ])("does not read %.30s", (text) => {
    const read = parsePeriod(text);
    expect(isProblem(read) && read.code).toBe("period.unreadable");
  });

  test("reads a day only where a day stands", () => {
    expect(parseDay("2018-06-11")).toEqual({ type: "day", year: 2018, month: 6, day: 11 });
    for (const text of ["2018-06", "x"]) expect(isProblem(parseDay(text)) && text).toBe(text);
  });
});

describe("the days of a period", () => {
  test.each([
    ["2016", "2016-01-01", "2016-12-31", 366],
    ["2018-H2", "2018-07-01", "2018-12-31", 184],
    ["2018-Q1", "2018-01-01", "2018-03-31", 90],
    ["2000-02", "2000-02-01", "2000-02-29", 29],
    ["1900-02", "1900-02-01", "1900-02-28", 28],
    ["2018/2019", "2018-08-01", "2019-07-31", 365],
    ["2019/2020", "2019-08-01", "2020-07-31", 366],
    ["2020-W53", "2020-12-28", "2021-01-03", 7],
    ["2015-W01", "2014-12-29", "2015-01-04", 7],
    ["2015..2018", "2015-01-01", "2018-12-31", 1461],
    ["2018-06-11", "2018-06-11", "2018-06-11", 1],
  ])("of %s run from %s to %s", (text, first, last, count) => {
    const read = stretch(text);
    expect([periodText(firstDay(read)), periodText(lastDay(read)), dayCount(read)]).toEqual([first, last, count]);
  });

  test("of one of several run from the earliest to the latest", () => {
    expect(daysOf(period("2017-Q2|2015|2016"))).toEqual({ first: day("2015-01-01"), last: day("2017-06-30") });
    expect(() => daysOf({ type: "one-of", periods: [] })).toThrow(RangeError);
  });

  test("number 52 or 53 whole weeks in every ISO year", () => {
    for (const year of [1992, 2004, 2009, 2015, 2020, 2026]) expect(isoWeeksIn(year)).toBe(53);
    for (const year of [2016, 2017, 2018, 2019, 2021]) expect(isoWeeksIn(year)).toBe(52);
  });

  test("exist only in the calendar", () => {
    expect(isCalendarDay({ type: "day", year: 2018, month: 2, day: 29 })).toBe(false);
    expect(isCalendarDay({ type: "day", year: 10000, month: 1, day: 1 })).toBe(false);
    expect(() => toDate({ type: "day", year: 2018, month: 2, day: 29 })).toThrow(RangeError);
  });
});

describe("period arithmetic", () => {
  test("next and previous undo each other and leave no day between", () => {
    fc.assert(
      fc.property(plain, (one) => {
        expect(previousPeriod(nextPeriod(one))).toEqual(one);
        expect(nextPeriod(previousPeriod(one))).toEqual(one);
        expect(periodText(firstDay(nextPeriod(one)))).toBe(periodText(nextPeriod(lastDay(one))));
        expect(comparePeriods(one, nextPeriod(one))).toBe("before");
      }),
    );
  });

  test("shifts add up", () => {
    const shifts = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(plain, shifts, shifts, (one, a, b) => {
        expect(shiftPeriod(shiftPeriod(one, a), b)).toEqual(shiftPeriod(one, a + b));
      }),
    );
  });

  test("stops at the years that can be written", () => {
    expect(() => nextPeriod({ type: "year", year: 9999 })).toThrow(RangeError);
    expect(() => previousPeriod({ type: "school-year", start: 1000 })).toThrow(RangeError);
    expect(subPeriods({ type: "year", year: 9999 }, "month")).toHaveLength(12);
  });

  test("finds the one period of a type that holds a day", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...types), (one, type) => {
        expect(containsPeriod(periodOf(one, type), one)).toBe(true);
        expect(periodsOverlap(nextPeriod(periodOf(one, type)), one)).toBe("no");
      }),
    );
  });

  test("comparing is a partial order", () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        const opposite = { before: "after", after: "before", equal: "equal" } as const;
        const order = comparePeriods(a, b);
        expect(comparePeriods(b, a)).toBe(order && opposite[order]);
        if (order === "before" && comparePeriods(b, c) === "before") expect(comparePeriods(a, c)).toBe("before");
        if (order === "equal") expect(comparePeriods(b, c)).toBe(comparePeriods(a, c));
        if (order === "before" || order === "after") expect(periodsOverlap(a, b)).toBe("no");
        if (order === "equal") expect(containsPeriod(a, b) && containsPeriod(b, a)).toBe(true);
      }),
    );
  });

  test.each([
    ["2016", "2017", "before"],
    ["2017", "2016-H2", "after"],
    ["2018", "2018-01..2018-12", "equal"],
    ["2018", "2018-Q1", undefined],
    ["2016|2017", "2018", "before"],
    ["2016|2017", "2017", undefined],
    ["2016|2017", "2016|2017", undefined],
  ] as const)("%s and %s compare only when sure: %s", (a, b, expected) => {
    expect(comparePeriods(period(a), period(b))).toBe(expected);
  });

  test.each([
    ["2015..2018", "2016|2017", true],
    ["2016", "2016|2017", false],
    ["2016|2017", "2016", false],
    ["2018", "2018-W01", true],
    ["2018", "2019-W01", false],
    ["2018/2019", "2019-H1", true],
  ])("%s surely contains %s: %s", (outer, inner, expected) => {
    expect(containsPeriod(period(outer), period(inner))).toBe(expected);
  });

  test.each([
    ["2018", "2018/2019", "yes"],
    ["2018", "2019", "no"],
    ["2016|2017", "2017-Q1", "unsure"],
    ["2016|2017", "2016..2017", "yes"],
  ])("%s and %s overlap: %s", (a, b, expected) => expect(periodsOverlap(period(a), period(b))).toBe(expected));

  test("one of several is the same as another only in writing", () => {
    expect(samePeriod(period("2017|2016"), period("2016|2017"))).toBe(true);
    expect(samePeriod(period("2016"), period("2016|2017"))).toBe(false);
  });

  test("divides a stretch into the periods that lie wholly within it", () => {
    expect(subPeriods(stretch("2018"), "quarter").map(periodText)).toEqual([
      "2018-Q1",
      "2018-Q2",
      "2018-Q3",
      "2018-Q4",
    ]);
    expect(subPeriods(stretch("2018-Q1"), "iso-week").map(periodText).at(0)).toBe("2018-W01");
    expect(subPeriods(stretch("2018-06"), "iso-week").map(periodText)).toEqual(["2018-W23", "2018-W24", "2018-W25"]);
    expect(subPeriods(stretch("2018-Q1"), "year")).toEqual([]);
    fc.assert(
      fc.property(plain, fc.constantFrom("month", "day", "quarter", "half-year", "year"), (one, type) => {
        const parts = subPeriods(one, type);
        for (const part of parts) expect(containsPeriod(one, part)).toBe(true);
        for (const [index, part] of parts.slice(1).entries()) expect(part).toEqual(nextPeriod(parts[index] ?? part));
        if (type === "day") expect(parts).toHaveLength(dayCount(one));
      }),
      { numRuns: 40 },
    );
  });

  test("orders days as the calendar does", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(periodText(a).localeCompare(periodText(b))));
      }),
    );
  });
});

describe("a relative period", () => {
  test.each<[RelativePeriod, string, string]>([
    [{ unit: "year", offset: -1 }, "2018-06-11", "2017"],
    [{ unit: "quarter", offset: 0, years: -1 }, "2018-06-11", "2017-Q2"],
    [{ unit: "quarter", offset: -1 }, "2018-02-01", "2017-Q4"],
    [{ unit: "school-year", offset: 0 }, "2018-06-11", "2017/2018"],
    [{ unit: "school-year", offset: 0, years: 1 }, "2018-06-11", "2018/2019"],
    [{ unit: "iso-week", offset: 0, years: -1 }, "2021-01-01", "2019-W52"],
    [{ unit: "day", offset: 0, years: -1 }, "2020-02-29", "2019-02-28"],
    [{ unit: "year", offset: 0, toDate: true }, "2018-06-11", "2018-01-01..2018-06-11"],
    [{ unit: "year", offset: -1, toDate: true }, "2018-06-11", "2017-01-01..2017-06-11"],
    [{ unit: "year", offset: 0, years: -1, toDate: true }, "2020-03-01", "2019-01-01..2019-03-01"],
    [{ unit: "year", offset: 0, years: -1, toDate: true }, "2020-02-29", "2019-01-01..2019-02-28"],
    [{ unit: "quarter", offset: -1, toDate: true }, "2018-05-31", "2018-01-01..2018-02-28"],
    [{ unit: "iso-week", offset: 0, years: -1, toDate: true }, "2018-06-13", "2017-06-12..2017-06-14"],
    [{ unit: "year", offset: 0, toDate: true }, "2018-01-01", "2018-01-01"],
    [{ unit: "year", offset: 0, toDate: true }, "2018-12-31", "2018"],
  ])("%j on %s is %s", (relative, on, expected) => {
    expect(periodText(resolvePeriod(relative, day(on)))).toBe(expected);
    expect(JSON.parse(JSON.stringify(relative))).toEqual(relative);
  });

  test("of no offset holds the day, and up to date ends on it", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...types), (on, unit) => {
        expect(containsPeriod(resolvePeriod({ unit, offset: 0 }, on), on)).toBe(true);
        const sofar = resolvePeriod({ unit, offset: 0, toDate: true }, on);
        expect(periodText(lastDay(sofar))).toBe(periodText(on));
        expect(periodText(firstDay(sofar))).toBe(periodText(firstDay(periodOf(on, unit))));
      }),
    );
  });

  test("stays within the years that can be written", () => {
    expect(() => resolvePeriod({ unit: "year", offset: 0, years: 8000 }, day("2018-01-01"))).toThrow(RangeError);
  });
});
