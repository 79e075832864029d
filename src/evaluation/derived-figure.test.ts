import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missing } from "../figure/missing.ts";
import { amount, clients } from "./cited.fixture.ts";
import { costChange } from "./cost-change.ts";
import { derive, type Signed } from "./derived-figure.ts";
import { growthOf } from "./growth.ts";

const name = { ref: "som", label: "Som", formula: "budget.total" };
const plus = (...terms: Parameters<typeof amount>): Signed => ({ ...amount(...terms), sign: 1 });

describe("a derived figure", () => {
  it("adds and takes away, with the rounding of all its terms", () => {
    const derived = derive(name, [plus("a", 100), { ...amount("b", 30), sign: -1 }]);
    expect(derived?.figure).toMatchObject({ value: 7_000_000, rounding: { low: 6_900_000, high: 7_100_000 } });
    expect(derived?.figure.provenance).toEqual({
      type: "computed",
      formula: "budget.total",
      inputs: [
        { ref: "a", sign: 1 },
        { ref: "b", sign: -1 },
      ],
    });
  });

  it("is missing as soon as one term is, and PM is no zero", () => {
    expect(derive(name, [plus("a", 100), plus("b", missing("pm"))])?.figure.value).toEqual({ missing: "pm" });
  });

  it("is provisional when a term is, and an estimate when one is softer", () => {
    const kinds = (["provisional", "maximum"] as const).map(
      (kind) => derive(name, [plus("a", 1), plus("b", 1, { kind })])?.figure.kind,
    );
    expect(kinds).toEqual(["provisional", "estimate"]);
  });

  it("keeps of the scope only what its terms share", () => {
    const wmo = { scope: { municipality: "GM0193", law: "wmo", product: "Opvang" } } as const;
    const both = derive(name, [plus("a", 1, wmo), plus("b", 1, { scope: { ...wmo.scope, product: "Begeleiding" } })]);
    expect(both?.figure.scope).toEqual({ municipality: "GM0193", law: "wmo" });
  });

  it("is not made of what cannot be added", () => {
    expect(derive(name, [plus("a", 1), { ...clients("b", 1), sign: 1 }])).toBeUndefined();
  });
});

describe("a change in cost", () => {
  const names = { volume: "Aantal", price: "Prijs" };
  const split = (budgeted: number, actual: number, before: number, after: number) =>
    costChange(
      {
        budgeted: amount("begroot", budgeted),
        actual: amount("werkelijk", actual),
        clientsBudgeted: clients("clienten-begroot", before),
        clientsActual: clients("clienten-werkelijk", after),
      },
      "splitsing",
      names,
    );

  it("of individual support in Zwolle is 3.07 million of volume and 0.38 million of price and intensity", () => {
    const change = split(9985, 13_439, 1300, 1700);
    expect(change?.volume.figure.value).toBe(307_230_769);
    expect(change?.price.figure.value).toBe(38_169_231);
  });

  it("is not split when no client was budgeted", () => {
    expect(split(100, 200, 0, 10)).toBeUndefined();
  });

  it("always adds up to the cent, and is all price when the clients are as budgeted", () => {
    const thousands = fc.integer({ min: 1, max: 100_000 });
    const people = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(thousands, thousands, people, people, (budgeted, actual, before, after) => {
        const change = split(budgeted, actual, before, after);
        const [volume, price] = [change?.volume.figure.value, change?.price.figure.value];
        expect(Number(volume) + Number(price)).toBe((actual - budgeted) * 100_000);
        if (before === after) expect(volume).toBe(0);
        expect(Math.sign(Number(volume)) * Math.sign(after - before)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("a change of a count", () => {
  const growth = { ref: "groei", label: "Groei", formula: "count.growth" };

  it("is in per cent of the first", () => {
    expect(growthOf(growth, clients("a", 2183), clients("b", 2243))?.figure.value).toBeCloseTo(2.7485, 4);
  });

  it("is not there from nothing, to something unknown, or between different things", () => {
    expect(growthOf(growth, clients("a", 0), clients("b", 5))).toBeUndefined();
    expect(growthOf(growth, amount("a", missing("unknown")), amount("b", 5))).toBeUndefined();
    expect(growthOf(growth, clients("a", 5), amount("b", 5))).toBeUndefined();
  });
});
