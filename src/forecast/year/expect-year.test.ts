import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Declarations } from "./declarations.ts";
import { expectPath } from "./expect-path.ts";
import { expectYear } from "./expect-year.ts";
import { outlookOf, together } from "./outlook.ts";
import { providerNotes } from "./provider-note.ts";

const runs = Math.min(100, Number(process.env["SLUITEND_PROPERTY_RUNS"] ?? 12));

/** Six in ten come at once, three a month later, one two months later, of a slowly growing amount. */
function steady(months: number, size = 1000, providers = ["a", "b"]): Declarations {
  const rows = (share: number) =>
    Array.from({ length: months }, (_, month) => {
      const amount = share * (size + 5 * month + ((month * 13) % 7));
      return [0.6 * amount, 0.3 * amount, 0.1 * amount];
    });
  return { months, providers: providers.map((name, at) => ({ name, arrivals: rows(1 + at) })) };
}

function yearOf(declarations: Declarations, start: number) {
  const outlook = outlookOf(declarations);
  const year = outlook === undefined ? undefined : expectYear(outlook, start);
  if (year === undefined || "code" in year) throw new Error("no expectation");
  return year;
}

const odd: fc.Arbitrary<Declarations> = fc.integer({ min: 3, max: 40 }).chain((months) =>
  fc.record({
    months: fc.constant(months),
    providers: fc.array(
      fc.record({
        name: fc.string(),
        arrivals: fc.array(
          fc.array(fc.oneof(fc.constant(0), fc.double({ min: -1e6, max: 1e7, noNaN: true })), { maxLength: 5 }),
          { minLength: 0, maxLength: months },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

describe("the total of a year", () => {
  it("is what was declared, what is still to come and the months ahead together, near what a steady product gives", () => {
    const year = yearOf(steady(45), 36);
    expect(year.declared + year.late + year.ahead).toBeCloseTo(year.expected, 6);
    const truth = steady(60).providers.reduce(
      (sum, { arrivals }) => sum + arrivals.slice(36, 48).reduce((all, row) => all + row.reduce((a, b) => a + b, 0), 0),
      0,
    );
    expect(Math.abs(year.expected / truth - 1)).toBeLessThan(0.01);
    expect(year.past.medianError).toBeLessThan(year.past.straightError);
    expect(year.straightLine).toBeCloseTo((year.declared * 12) / 9, 6);
  });

  it("can be asked of the year before, of which only late claims come", () => {
    const year = yearOf(steady(40), 24);
    expect(year.ahead).toBe(0);
    expect(year.straightLine).toBeCloseTo(year.declared, 6);
  });

  it("has a wider range with more certainty, and one of some width even where the past had no error", () => {
    const still = { months: 40, providers: [{ name: "a", arrivals: Array.from({ length: 40 }, () => [100]) }] };
    for (const declarations of [steady(45), still]) {
      const [narrow, wide] = yearOf(declarations, 36).ranges;
      if (narrow === undefined || wide === undefined) throw new Error("no ranges");
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
      expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      expect(narrow.upper).toBeGreaterThan(narrow.lower);
    }
  });

  it("is refused with how many months it needs when the past is too short, and then given with so many", () => {
    const short = expectYear(outlookOf(steady(15)) ?? raise(), 12);
    if (!("code" in short)) throw new Error("too short to tell");
    const enough = outlookOf(steady(short.needed)) ?? raise();
    expect(expectYear(enough, short.needed - 3)).toHaveProperty("expected");
    expect(expectYear(outlookOf(steady(short.needed - 1)) ?? raise(), short.needed - 4)).toHaveProperty("code");
  });

  it("of products together is the sum of theirs, with ranges from the errors of that sum", () => {
    const [one, other] = [steady(45), steady(45, 300)];
    const both = together([outlookOf(one) ?? raise(), outlookOf(other) ?? raise()]) ?? raise();
    const year = expectYear(both, 36);
    if ("code" in year) throw new Error("no expectation");
    expect(year.expected).toBeCloseTo(yearOf(one, 36).expected + yearOf(other, 36).expected, 6);
    expect(together([])).toBeUndefined();
  });

  it("carries a silent provider on by itself, and says so", () => {
    const all = steady(45);
    const quiet: Declarations = {
      ...all,
      providers: all.providers.map(({ name, arrivals }) => ({
        name,
        arrivals:
          name === "b"
            ? arrivals.map((row, month) => row.map((part, lag) => (month + lag >= 40 ? 0 : part)))
            : arrivals,
      })),
    };
    const outlook = outlookOf(quiet) ?? raise();
    const year = expectYear(outlook, 36);
    if ("code" in year) throw new Error("no expectation");
    expect(Math.abs(year.expected / yearOf(all, 36).expected - 1)).toBeLessThan(0.02);
    const [note, ...others] = providerNotes(quiet.providers, outlook, 36);
    expect(others).toEqual([]);
    expect(note).toMatchObject({ provider: "b", kind: "silent", month: 40 });
    expect(note?.expected).toBeGreaterThan(0);
  });

  it("stays the same to the last bit when everything after the moment is replaced by noise", () => {
    const noise = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 22, max: 36 }), noise, (cut, values) => {
        const { providers } = steady(40);
        const noisy = providers.map(({ name, arrivals }) => ({
          name,
          arrivals: arrivals.map((row, month) =>
            row.map((part, lag) => (month + lag >= cut ? (values[(month + lag) % 40] ?? 0) : part)),
          ),
        }));
        const [start, months] = [cut - 8, cut];
        expect(yearOf({ months, providers: noisy }, start)).toEqual(yearOf({ months, providers }, start));
      }),
      { numRuns: runs },
    );
  });

  it("is a number with a range, or is refused, for whatever was declared", () => {
    fc.assert(
      fc.property(odd, (declarations) => {
        const outlook = outlookOf(declarations);
        const year = outlook === undefined ? undefined : expectYear(outlook, Math.max(0, declarations.months - 8));
        if (year === undefined || "code" in year) return;
        const { expected, declared, late, ahead, straightLine, ranges } = year;
        for (const amount of [expected, declared, late, ahead, straightLine]) expect(amount).not.toBeNaN();
        for (const { lower, upper } of ranges) expect(upper).toBeGreaterThan(lower);
      }),
      { numRuns: runs * 3 },
    );
  });
});

function raise(): never {
  throw new Error("no outlook");
}

describe("the way to the total of a year", () => {
  it("ends at the total and its range, has what was declared in it, and rises as a product that is declared at one pace does", () => {
    const outlook = outlookOf(steady(45));
    if (outlook === undefined) throw new Error("no outlook");
    const year = yearOf(steady(45), 36);
    const path = expectPath(outlook, 36);
    expect(path.map(({ months }) => months)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(path.at(-1)?.expected).toBeCloseTo(year.expected, 6);
    expect(path.at(-1)?.ranges).toEqual(year.ranges);
    expect(path[8]?.declared).toBeCloseTo(year.declared, 6);
    for (const [at, { expected, declared, ranges }] of path.entries()) {
      expect(expected).toBeGreaterThan(path[at - 1]?.expected ?? 0);
      expect(declared).toBeLessThanOrEqual(expected + 1e-6);
      for (const { lower, upper } of ranges) expect(lower <= expected && expected <= upper).toBe(true);
    }
  });

  it("holds its expectation in every range and ends at the total of the year, whatever was declared", () => {
    fc.assert(
      fc.property(odd, (declarations) => {
        const outlook = outlookOf(declarations);
        const start = declarations.months - 6;
        if (outlook === undefined || start < 0) return;
        const path = expectPath(outlook, start);
        const year = expectYear(outlook, start);
        if (!("code" in year)) expect(path.at(-1)?.ranges).toEqual(year.ranges);
        for (const { expected, ranges } of path)
          for (const { lower, upper } of ranges) expect(lower <= expected && expected <= upper).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
