import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf, type Fact, isKnown, type Viewpoint, versionsOf } from "./known.ts";
import type { Day } from "./period.ts";

const day = (month: number, date = 1): Day => ({ type: "day", year: 2018, month, day: date });
const at = (hour: number) => new Date(Date.UTC(2018, 11, 1, hour)).toISOString();
const days = fc.record({
  type: fc.constant("day" as const),
  year: fc.constant(2018),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const instants = fc.integer({ min: 0, max: 400 }).map(at);
const facts: fc.Arbitrary<readonly Fact<number>[]> = fc.array(
  fc.record({
    key: fc.constantFrom("a", "b", "c"),
    known: fc.record({ knownOn: days, loadedAt: instants }),
    value: fc.integer(),
  }),
);
const viewpoints: fc.Arbitrary<Viewpoint> = fc.record({ day: days, loadedBy: instants }, { requiredKeys: ["day"] });

describe("facts as they were known on a day", () => {
  const first = { key: "wmo", known: { knownOn: day(3), loadedAt: at(1) }, value: 100 };
  const corrected = { key: "wmo", known: { knownOn: day(6), loadedAt: at(2) }, value: 110 };

  test("are the newest version of that day", () => {
    expect(asOf([first, corrected], { day: day(5) }).get("wmo")).toBe(first);
    expect(asOf([first, corrected], { day: day(6) }).get("wmo")).toBe(corrected);
    expect(asOf([first, corrected], { day: day(2) }).size).toBe(0);
  });

  test("of one day are the version that reached us last", () => {
    const again = { ...first, known: { ...first.known, loadedAt: at(3) }, value: 105 };
    expect(asOf([again, first], { day: day(3) }).get("wmo")).toBe(again);
    expect(asOf([again, first], { day: day(3), loadedBy: at(2) }).get("wmo")).toBe(first);
    const same = { ...first, value: 106 };
    expect(asOf([first, same], { day: day(3) }).get("wmo")).toBe(same);
  });

  test("never change by what becomes known later", () => {
    fc.assert(
      fc.property(facts, facts, viewpoints, (before, more, viewpoint) => {
        const later = more.filter((fact) => !isKnown(fact.known, viewpoint));
        expect(asOf([...before, ...later], viewpoint)).toEqual(asOf(before, viewpoint));
        expect(asOf([...later, ...before], viewpoint)).toEqual(asOf(before, viewpoint));
      }),
    );
  });

  test("are each one of the facts, and none of its key that was known is newer", () => {
    fc.assert(
      fc.property(facts, viewpoints, (all, viewpoint) => {
        for (const [key, chosen] of asOf(all, viewpoint)) {
          expect(all).toContain(chosen);
          const known = versionsOf(all, key).filter((fact) => isKnown(fact.known, viewpoint));
          expect(known.at(-1)).toBe(chosen);
        }
      }),
    );
  });
});

test("the versions of a fact stand in the order in which they became known", () => {
  const versions = [day(6), day(3), day(9)].map((knownOn, index) => ({
    key: "wmo",
    known: { knownOn, loadedAt: at(index) },
    value: index,
  }));
  expect(versionsOf(versions, "wmo").map(({ value }) => value)).toEqual([1, 0, 2]);
  expect(versionsOf(versions, "jeugd")).toEqual([]);
});
