import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../figure/figure.ts";
import type { Entry } from "./comparison.ts";
import { type BudgetedVariant, fitChoices, menuOf } from "./fit-choices.ts";

function entry(ref: string, value: Figure["value"]): Entry {
  const figure: Figure = {
    value,
    unit: { quantity: "money" },
    kind: "fixed",
    definition: { id: "bedrag", version: 1 },
    label: ref,
    scope: { municipality: "GM9001" },
    period: { type: "year", year: 2018 },
    status: "published",
    knownOn: { type: "day", year: 2018, month: 3, day: 1 },
    provenance: { type: "computed", formula: "given", inputs: [] },
  };
  return { year: "2018", ref, figure };
}

function variant(floor: number, available: number, costs: readonly Figure["value"][], id = "v"): BudgetedVariant {
  const posts = costs.map((cost, at) => ({ title: `post ${at}`, entry: entry(`t/p${at}/${id}`, cost), goals: [] }));
  return {
    variant: {
      id,
      title: id,
      type: "world-view",
      floor: "floor",
      additions: [],
      uncertain: [],
      advantages: [],
      drawbacks: [],
      lines: { document: "main", from: 1, to: 1 },
      also: [],
    },
    year: "2018",
    floor: entry("floor", floor),
    posts,
    total: entry("total", 0),
    available: entry("available", available),
    balance: entry("balance", 0),
    printed: {},
    remainder: {},
    open: [],
  };
}

const costs = fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 9 });

describe("posts above the legal floor", () => {
  it("fit in the budget, and leave no room for a post that was dropped", () => {
    fc.assert(
      fc.property(costs, fc.integer({ min: 0, max: 3000 }), (own, room) => {
        const { sets, fitting, looked } = fitChoices(variant(10_000, 10_000 + room, own));
        expect(looked).toBe(2 ** own.length);
        expect(fitting).toBeGreaterThanOrEqual(sets.length);
        expect(sets.length).toBeGreaterThan(0);
        for (const { kept, dropped, balance } of sets) {
          const spent = kept.reduce((sum, post) => sum + Number(post.entry.figure.value), 0);
          expect(balance.figure.value).toBe(room - spent);
          for (const post of dropped) expect(Number(post.entry.figure.value)).toBeGreaterThan(room - spent);
        }
      }),
    );
  });

  it("fit in no way when the floor alone is above the budget", () => {
    expect(fitChoices(variant(101, 100, [1, 2]))).toEqual({ sets: [], looked: 4, fitting: 0 });
  });

  it("are kept where their amount is still PM, and cost nothing then", () => {
    const { sets } = fitChoices(variant(0, 5, [4, { missing: "pm" }, 3]));
    expect(sets.map(({ dropped }) => dropped.map(({ title }) => title))).toEqual([["post 2"], ["post 0"]]);
  });

  it("are not combined across variants with another floor", () => {
    const same = [variant(10, 20, [1], "a"), variant(10, 20, [3], "b")];
    expect(menuOf(same)).toMatchObject({ looked: 3, fitting: 3, allAtLowest: 9 });
    expect(menuOf([variant(10, 20, [1], "a"), variant(11, 20, [1], "b")])).toBeUndefined();
  });
});
