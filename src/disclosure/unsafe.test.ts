import { describe, expect, it } from "vitest";
import { amountRules, checkRules, countRules, type DisclosureRules } from "./rules.ts";
import { places, systemOf, tableOf } from "./tables.fixture.ts";
import { findUnsafe, openAmount } from "./unsafe.ts";

const system = systemOf([tableOf(["m", "v"], { noord: [3, 0], midden: [12, 0], zuid: [20, 15] })]);

function unsafe(rules: Partial<DisclosureRules>): Readonly<Record<string, string>> {
  const found = findUnsafe(system, { ...countRules, ...rules });
  return Object.fromEntries([...found].map(([index, reason]) => [places(system, [index])[0] ?? "", reason]));
}

describe("the rules for counts", () => {
  it("find what is below the threshold, and everything in a total that is below it", () => {
    expect(unsafe({})).toEqual({
      "row=noord": "small",
      "column=m|row=noord": "in-small-total",
      "column=v|row=noord": "in-small-total",
    });
  });

  it("take another threshold", () => {
    expect(unsafe({ threshold: 3 })).toEqual({});
    expect(Object.keys(unsafe({ threshold: 16 })).length).toBe(8);
  });

  it("hide zeros where a dataset asks for it", () => {
    expect(unsafe({ zeros: "hide", threshold: 2 })).toEqual({
      "column=v|row=noord": "small",
      "column=v|row=midden": "small",
    });
  });

  it("hide the empty cells beside a full one, so that nobody sees that all of a group are in one category", () => {
    expect(unsafe({ fullCells: "hide", threshold: 3 })).toEqual({
      "column=v|row=noord": "small",
      "column=v|row=midden": "small",
    });
  });
});

describe("the rules for amounts", () => {
  const cell = { key: "", indicator: "", place: [], isTotal: false };

  it("ask as much room as keeps the largest giver from the second by p %", () => {
    // 1000 of which 800 and 150: the second knows that the largest gave at most 850, which is 6.25 % more.
    const { dominance: _none, ...pOnly } = amountRules;
    expect(openAmount({ ...cell, value: 1000, largest: [800, 150] }, pOnly)).toBeCloseTo(30, 9);
    expect(openAmount({ ...cell, value: 1000, largest: [600, 150] }, pOnly)).toBeLessThan(0);
  });

  it("ask as much room as brings the n largest back to k %", () => {
    const { pPercent: _none, ...dominanceOnly } = amountRules;
    expect(openAmount({ ...cell, value: 1000, largest: [900] }, dominanceOnly)).toBeCloseTo(900 / 0.85 - 1000, 9);
    expect(openAmount({ ...cell, value: 1000, largest: [800] }, dominanceOnly)).toBe(0);
  });
});

describe("settings", () => {
  it("are refused when they cannot be", () => {
    expect(checkRules(countRules)).toEqual([]);
    const wrong: DisclosureRules = {
      ...amountRules,
      threshold: 0,
      pPercent: 200,
      dominance: { contributors: 1.5, percent: 85 },
      protection: { width: -1 },
    };
    expect(checkRules(wrong).map(({ facts }) => ("rule" in facts ? facts.rule : ""))).toEqual([
      "threshold",
      "dominance.contributors",
      "pPercent",
      "protection.width",
    ]);
  });
});
