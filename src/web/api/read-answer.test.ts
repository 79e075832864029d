import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswer } from "./read-answer.ts";

const figure = {
  amount: -3_070_000,
  unit: { quantity: "money" },
  rounding: { low: -3_075_000, high: -3_065_000 },
  kind: "estimate",
  definition: { id: "saldo", version: 1 },
  label: "Saldo jeugd",
  scope: { municipality: "GM0303" },
  period: "2018",
  status: "published",
  knownOn: "2018-04-18",
  provenance: { type: "computed", formula: "scenario.balance", inputs: [] },
  ground: "already-published",
};

describe("reading an answer of the interface", () => {
  it("makes cents of euros and a period of its text, and keeps the ground", () => {
    expect(readAnswer({ headlines: [{ ref: "r", figure }] })).toEqual({
      headlines: [
        {
          ref: "r",
          figure: expect.objectContaining({
            value: -307_000_000,
            rounding: { low: -307_500_000, high: -306_500_000 },
            period: { type: "year", year: 2018 },
            knownOn: { type: "day", year: 2018, month: 4, day: 18 },
            ground: "already-published",
          }),
        },
      ],
    });
  });

  it("gives back every amount of whole cents exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(readAnswer({ ...figure, amount: cents / 100 })).toHaveProperty("value", cents);
      }),
    );
  });

  it("keeps half a cent of a bound and a part of a cent of a price", () => {
    expect(readAnswer({ ...figure, rounding: { low: 0.065, high: 0.075 } })).toHaveProperty("rounding", {
      low: 6.5,
      high: 7.5,
    });
    const price = { ...figure, amount: 0.12345, unit: { quantity: "money", per: "hour" } };
    expect(readAnswer(price)).toHaveProperty("value", 12.345);
  });

  it("leaves the amount of anything but money, and the reason of what is missing, as they are", () => {
    expect(readAnswer({ ...figure, unit: { quantity: "fte" }, amount: 1.5 })).toHaveProperty("value", 1.5);
    expect(readAnswer({ ...figure, amount: { missing: "pm" } })).toHaveProperty("value", { missing: "pm" });
  });

  it("reads a bound that is not there as open", () => {
    expect(readAnswer({ ...figure, interval: { low: 10 } })).toHaveProperty("interval", { low: 1000, high: Infinity });
  });

  it("refuses a figure with a period that is none", () => {
    expect(() => readAnswer({ ...figure, period: "ooit" })).toThrow("no period: ooit");
    expect(() => readAnswer({ ...figure, knownOn: "2018" })).toThrow("no day: 2018");
  });
});
