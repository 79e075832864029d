import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberAt, repeatedColumn, sparseNumbers, valueAt } from "./column.ts";
import type { Figure } from "./figure.ts";
import { figureAt, figureSet, rowValue } from "./figure-set.ts";
import { sumFigures } from "./figure-sum.ts";
import { containsValue } from "./interval.ts";
import { kinds, recurrences, statuses } from "./kind.ts";
import { isMissing, missing, missingReasons } from "./missing.ts";
import { isProblem } from "./problem.ts";
import { isRate, mayAdd, mayCompare, type Unit } from "./unit.ts";

const euros: Unit = { quantity: "money" };
const plain: Figure = {
  value: 100,
  unit: euros,
  kind: "fixed",
  definition: { id: "lasten", version: 1 },
  label: "Lasten",
  scope: { municipality: "GM9001" },
  period: { type: "year", year: 2018 },
  status: "final",
  knownOn: { type: "day", year: 2019, month: 4, day: 1 },
  provenance: { type: "model", model: "lasten", filter: { law: "wmo" }, snapshot: "s1" },
};

const ends = fc.double({ noNaN: true });
const intervals = fc.record(
  { low: ends, high: ends, level: fc.constantFrom(0.5, 0.8) },
  { requiredKeys: ["low", "high"] },
);
const values = fc.oneof(fc.integer(), fc.constantFrom(...missingReasons).map(missing));
const figures: fc.Arbitrary<Figure> = fc
  .record(
    {
      value: values,
      printed: fc.record({ text: fc.string(), scale: fc.constantFrom(1, 1000), decimals: fc.nat(3) }),
      interval: intervals,
      rounding: intervals,
      kind: fc.constantFrom(...kinds),
      recurrence: fc.constantFrom(...recurrences),
      scope: fc.record(
        {
          municipality: fc.constantFrom("GM9001", "GM9002"),
          law: fc.constantFrom("wmo" as const, "jeugdwet" as const),
        },
        { requiredKeys: ["municipality"] },
      ),
      period: fc.integer({ min: 2015, max: 2024 }).map((year) => ({ type: "year" as const, year })),
      status: fc.constantFrom(...statuses),
      provenance: fc.record({
        type: fc.constant("model" as const),
        model: fc.constantFrom("a", "b"),
        filter: fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
        snapshot: fc.constant("s1"),
      }),
    },
    { requiredKeys: ["value", "kind", "scope", "period", "status", "provenance"] },
  )
  .map((parts): Figure => ({ ...plain, ...parts }));
const lists = fc
  .tuple(figures, fc.array(figures, { maxLength: 40 }))
  .map(([first, rest]): [Figure, ...Figure[]] => [first, ...rest]);

describe("a set of figures", () => {
  test("gives every figure back as it was", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const set = figureSet(list);
        expect(set.length).toBe(list.length);
        list.forEach((figure, row) => {
          expect(figureAt(set, row)).toEqual(figure);
          expect(rowValue(set, row)).toEqual(figure.value);
        });
      }),
    );
  });

  test("keeps what comes back in every row once", () => {
    const set = figureSet([plain, { ...plain, value: missing("pm") }]);
    expect(set.parts.provenance).toEqual({ values: [plain.provenance] });
    expect(set.interval.low).toEqual({});
    expect(set.missing).toEqual(new Map([[1, "pm"]]));
  });

  test("takes a few tens of bytes a figure", () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, row): Figure => ({
        ...plain,
        value: row,
        period: { type: "month", year: 2018 + (row % 5), month: 1 + (row % 12) },
      }),
    );
    const set = figureSet([plain, ...rows]);
    const bytes = set.values.byteLength + (set.parts.period.places?.byteLength ?? 0);
    expect(bytes / set.length).toBeLessThan(16);
  });

  test("does not mix what is measured, and the order of a unit's parts makes no difference", () => {
    const clients: Unit = { quantity: "count", of: "cliënten", per: "inhabitant" };
    const turned: Unit = { per: "inhabitant", of: "cliënten", quantity: "count" };
    expect(
      figureSet([
        { ...plain, unit: clients },
        { ...plain, unit: turned },
      ]).length,
    ).toBe(2);
    for (const other of [{ unit: clients }, { label: "Baten" }, { definition: { id: "lasten", version: 2 } }]) {
      expect(() => figureSet([plain, { ...plain, ...other }])).toThrow(RangeError);
    }
  });

  test("has no rows that were not put in", () => {
    expect(() => figureAt(figureSet([plain]), 1)).toThrow(RangeError);
    expect(() => rowValue(figureSet([plain]), -1)).toThrow(RangeError);
  });
});

describe("a column of repeated values", () => {
  test.each([1, 2, 256, 257, 65_536, 65_537])(
    "with %i different ones gives each back, in as few bytes as it can",
    (size) => {
      const column = repeatedColumn(Array.from({ length: size }, (_, row) => `${row}`));
      for (const row of [0, size - 1]) expect(valueAt(column, row)).toBe(`${row}`);
      expect(column.places?.BYTES_PER_ELEMENT ?? 0).toBe(size === 1 ? 0 : size <= 256 ? 1 : size <= 65_536 ? 2 : 4);
    },
  );

  test("of nothing has no rows", () => {
    expect(() => valueAt(repeatedColumn([]), 0)).toThrow(RangeError);
  });

  test("of sparse numbers tells zero from absent", () => {
    const column = sparseNumbers([0, undefined, Number.POSITIVE_INFINITY]);
    expect([0, 1, 2, 3].map((row) => numberAt(column, row))).toEqual([
      0,
      undefined,
      Number.POSITIVE_INFINITY,
      undefined,
    ]);
  });
});

describe("a sum of figures", () => {
  const sumOf = (list: readonly [Figure, ...Figure[]]) => {
    const sum = sumFigures(list);
    if (isProblem(sum)) throw new Error(sum.code);
    return sum;
  };

  test("adds the numbers, counts the reasons and keeps the kinds apart", () => {
    const sum = sumOf([
      plain,
      { ...plain, value: 250, kind: "estimate" },
      { ...plain, value: missing("pm"), kind: "pm" },
      { ...plain, value: missing("pm"), kind: "pm" },
    ]);
    expect(sum).toMatchObject({ known: 350, count: 2, missing: new Map([["pm", 2]]) });
    expect(sum.byKind.get("estimate")).toEqual({ known: 250, count: 1, missing: new Map() });
    expect(sum.byKind.get("pm")).toEqual({ known: 0, count: 0, missing: new Map([["pm", 2]]) });
  });

  test("loses no figure: numbers and reasons together, and the kinds together, are all of them", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const sum = sumOf(list);
        const numbers = list.flatMap(({ value }) => (isMissing(value) ? [] : [value]));
        expect(sum.known).toBe(numbers.reduce((total, value) => total + value, 0));
        expect(sum.count + [...sum.missing.values()].reduce((total, count) => total + count, 0)).toBe(list.length);
        expect([...sum.byKind.values()].reduce((total, part) => total + part.known, 0)).toBe(sum.known);
        expect([...sum.byKind.values()].reduce((total, part) => total + part.count, 0)).toBe(sum.count);
      }),
    );
  });

  test("is the same in any order, without binary noise", () => {
    const staff = [0.1, 0.2, 0.3].map((value): Figure => ({ ...plain, unit: { quantity: "fte" }, value }));
    const [first = plain, ...rest] = staff;
    expect(sumOf([first, ...rest]).known).toBe(0.6);
    fc.assert(
      fc.property(lists, (list) => {
        const [last = plain, ...others] = [...list].reverse();
        expect(sumOf([last, ...others]).known).toBe(sumOf(list).known);
      }),
    );
  });

  test("lies within the rounding of its parts", () => {
    const printed = (text: string, value: number): Figure => ({
      ...plain,
      value,
      printed: { text, scale: 1e6, decimals: 1 },
    });
    const sum = sumOf([printed("1,1", 110_000_000), printed("2,0", 200_000_000), { ...plain, value: missing("pm") }]);
    expect(sum.rounding).toEqual({ low: 300_000_000, high: 320_000_000 });
    expect(containsValue(sum.rounding, sum.known)).toBe(true);
  });

  test.each<[Unit, Unit, string]>([
    [euros, { quantity: "fte" }, "unit.mixed"],
    [{ quantity: "count", of: "cliënten" }, { quantity: "count", of: "voorzieningen" }, "unit.mixed"],
    [{ quantity: "percent" }, { quantity: "percent" }, "unit.rate"],
    [{ quantity: "money", per: "inhabitant" }, { quantity: "money", per: "inhabitant" }, "unit.rate"],
  ])("of %j and %j is refused", (unit, other, code) => {
    const sum = sumFigures([
      { ...plain, unit },
      { ...plain, unit: other },
    ]);
    expect(isProblem(sum) && sum.code).toBe(code);
  });
});

describe("units", () => {
  const weeks: Unit = { quantity: "duration", in: "week" };

  test("compare only when they count the same", () => {
    expect(mayCompare(weeks, { quantity: "duration", in: "week" })).toBe(true);
    expect(mayCompare(weeks, { quantity: "duration", in: "month" })).toBe(false);
    expect(mayCompare({ quantity: "percent", of: "inwoners" }, { quantity: "percent" })).toBe(false);
    expect(mayCompare(euros, { quantity: "money", per: "client" })).toBe(false);
  });

  test("add up only when they are quantities", () => {
    expect(mayAdd(weeks, weeks)).toBe(true);
    expect(mayAdd({ quantity: "fte" }, { quantity: "fte" })).toBe(true);
    for (const quantity of ["percent", "percentage-point", "ratio", "index", "score"] as const) {
      expect(isRate({ quantity })).toBe(true);
      expect(mayAdd({ quantity }, { quantity })).toBe(false);
    }
  });
});
