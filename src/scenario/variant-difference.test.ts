import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedFigure } from "../../test/support/comparison-input.ts";
import { isMissing, type MissingReason } from "../figure/missing.ts";
import type { Variant } from "../policy/variant.ts";
import type { Entry } from "./comparison.ts";
import { differenceBetweenVariants } from "./variant-difference.ts";
import { compareVariants, type VariantResult } from "./variants.ts";

type Amounts = Readonly<Record<string, number | MissingReason>>;

/** A variant of the floor of 23.3 million with these posts, within a budget. */
function variant(id: string, posts: Amounts, budget: number | undefined, year = "2018"): VariantResult {
  const all: Amounts = { vloer: 23_300, ...posts, ...(budget === undefined ? {} : { [`budget-${budget}`]: budget }) };
  const one: Variant = {
    id,
    title: id,
    type: "world-view",
    worldview: id,
    floor: "t/vloer",
    additions: Object.keys(posts).map((title) => ({ title, figure: `t/${title}`, goals: [] })),
    uncertain: [],
    ...(budget === undefined ? {} : { available: `t/budget-${budget}` }),
    advantages: [],
    drawbacks: [],
    lines: { document: "origineel", from: 1, to: 1 },
  };
  const { comparison } = compareVariants({
    variants: [one],
    choices: [],
    floors: [],
    figure: (ref) => {
      const number = all[ref.replace(/^t\//, "")];
      return number === undefined ? undefined : printedFigure(ref, year, number);
    },
    signOf: () => undefined,
    names: {
      additions: "Boven het minimum",
      total: "Totaal",
      balance: "Saldo",
      printedBalance: "Gedrukt saldo",
      choice: "Posten",
      floorPosts: "Posten samen",
      remainder: (line) => line,
    },
  });
  const [made] = comparison?.results ?? [];
  if (made === undefined) throw new Error("the variant is there");
  return made;
}

const names = { total: "Verschil", floor: "Minimum", available: "Budget" };
const cents = (entry: Entry | undefined): number => {
  const value = entry?.figure.value ?? 0;
  return isMissing(value) ? 0 : value;
};

describe("the difference between two variants above the legal floor", () => {
  it("is told post by post: what one spends more is minus, and what only one has says so", () => {
    const [sober, ruim] = [
      variant("sober", { hulp: 400, wonen: 100 }, 26_000),
      variant("ruim", { hulp: 1300, sport: 200 }, 26_000),
    ];
    const made = differenceBetweenVariants(sober, ruim, names);
    expect(made?.posts.map(({ title, difference, in: place }) => [title, cents(difference) / 100_000, place])).toEqual([
      ["hulp", -900, "both"],
      ["wonen", 100, "from"],
      ["sport", -200, "to"],
    ]);
    expect(cents(made?.total) / 100_000).toBe(-1000);
    // Both stand on the same floor and the same budget.
    expect([made?.floor, made?.available]).toEqual([undefined, undefined]);
  });

  it("adds up to the difference of their balances to the cent, whichever is the baseline, with PM and another budget too", () => {
    const amount = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant<MissingReason>("pm"));
    const posts = fc.dictionary(fc.constantFrom("hulp", "wonen", "sport", "subsidies"), amount);
    const budget = fc.integer({ min: 20_000, max: 30_000 });
    fc.assert(
      fc.property(posts, posts, budget, budget, (first, second, one, other) => {
        const [from, to] = [variant("a", first, one), variant("b", second, other)];
        const made = differenceBetweenVariants(from, to, names);
        const parts = [made?.floor, made?.available, ...(made?.posts ?? []).map(({ difference }) => difference)];
        expect(parts.reduce((sum, entry) => sum + cents(entry), 0)).toBe(cents(to.balance) - cents(from.balance));
        expect(cents(made?.total)).toBe(cents(to.balance) - cents(from.balance));
        expect(cents(differenceBetweenVariants(to, from, names)?.total)).toBe(-cents(made?.total) + 0);
      }),
    );
  });

  it("is of spending where one has no budget, and is not told between two years", () => {
    const made = differenceBetweenVariants(
      variant("a", { hulp: 400 }, 26_000),
      variant("b", { hulp: 900 }, undefined),
      names,
    );
    expect(cents(made?.total) / 100_000).toBe(-500);
    expect(made?.available).toBeUndefined();
    expect(differenceBetweenVariants(variant("a", {}, 1), variant("b", {}, 1, "2019"), names)).toBeUndefined();
  });
});
