import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "../figure/period.ts";
import { amount, clients } from "./cited.fixture.ts";
import { restatementOf, type StatedVersion } from "./restatement.ts";

const year = (value: number): Period => ({ type: "year", year: value });
const said = (thousands: number, known: number): StatedVersion => ({
  ...amount(`versie-${thousands}-${known}`, thousands),
  knownOn: year(known),
});

describe("a figure that was stated more than once", () => {
  it("was restated when the last moment lies after the first and the size differs (Zwolle L1966–1972)", () => {
    const restated = restatementOf([said(9700, 2018), said(7900, 2017)]);
    expect([restated?.earlier.ref, restated?.later.ref]).toEqual(["versie-7900-2017", "versie-9700-2018"]);
    expect(restated?.growth).toBe(180_000_000);
  });

  it("was not restated on one day, by the same size with the other sign, or without a number", () => {
    expect(restatementOf([said(3000, 2018), said(3500, 2018)])).toBeUndefined();
    expect(restatementOf([said(2400, 2017), said(-2400, 2018)])).toBeUndefined();
    expect(
      restatementOf([said(2400, 2017), { ...amount("pm", { missing: "pm" }), knownOn: year(2018) }]),
    ).toBeUndefined();
    expect(restatementOf([])).toBeUndefined();
  });

  it("is not set against something that counts otherwise, nor against a moment that overlaps", () => {
    expect(restatementOf([said(2400, 2017), { ...clients("cliënten", 5), knownOn: year(2018) }])).toBeUndefined();
    const meanwhile: Period = { type: "month", year: 2017, month: 12 };
    expect(restatementOf([said(2400, 2017), { ...amount("later", 9), knownOn: meanwhile }])).toBeUndefined();
  });

  it("takes the first moment and the last one, in whatever order the source has them", () => {
    const versions = fc.uniqueArray(
      fc.record({ thousands: fc.integer({ min: 1, max: 99 }), known: fc.integer({ min: 2000, max: 2030 }) }),
      {
        selector: ({ known }) => known,
        minLength: 2,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(versions, (all) => {
        const sorted = all.toSorted((a, b) => a.known - b.known);
        const [first, last] = [sorted[0], sorted.at(-1)];
        const restated = restatementOf(all.map(({ thousands, known }) => said(thousands, known)));
        if (first === undefined || last === undefined) return;
        expect(restated?.growth ?? 0).toBe((last.thousands - first.thousands) * 100_000);
      }),
    );
  });
});
