import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aloneOf, balanceOf, contributionsOf, type Item, type Portfolio } from "./portfolio.ts";
import { plainBalance, randomPortfolio } from "./random-portfolio.fixture.ts";

function lever(id: string, less: number, ceiling?: number): Item {
  return {
    id,
    measure: id,
    amounts: [0],
    flows: [{ flow: 0, less: [less], ...(ceiling === undefined ? {} : { ceiling: [ceiling] }) }],
    introduction: [0],
    spread: { type: "fixed" },
    stream: 0,
  };
}

function onOneFlow(...items: readonly Item[]): Portfolio {
  return { base: [0], items, flows: [{ id: "jeugd", title: "Jeugd", base: [1_000_000] }], rules: [] };
}

describe("levers on the same flow", () => {
  it("multiply: 10 and 20 per cent make 28, where printed tables would add them to 30", () => {
    const both = onOneFlow(lever("a", 0.1), lever("b", 0.2));
    expect(balanceOf(both, [0, 1])).toEqual([280_000]);
    expect((aloneOf(both, 0)[0] ?? 0) + (aloneOf(both, 1)[0] ?? 0)).toBe(300_000);
  });

  it("never save more than the flow costs, however many there are", () => {
    const many = onOneFlow(...Array.from({ length: 9 }, (_, at) => lever(`m${at}`, 0.9)), lever("all", 1));
    expect(balanceOf(many, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([1_000_000]);
    expect(balanceOf(many, [9], () => 5)).toEqual([1_000_000]);
  });

  it("come before a ceiling: it holds back only what is left above it", () => {
    const capped = onOneFlow(lever("a", 0.1), lever("plafond", 0, 850_000));
    expect(balanceOf(capped, [0, 1])).toEqual([150_000]);
    expect(balanceOf(onOneFlow(lever("a", 0.3), lever("plafond", 0, 850_000)), [0, 1])).toEqual([300_000]);
  });
});

describe("a package", () => {
  const seeds = fc.integer({ min: 1, max: 100_000 });

  it("without measures changes nothing, to the cent", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const portfolio = randomPortfolio(seed, { items: 5, flows: 2 });
        expect(balanceOf(portfolio, [])).toEqual(portfolio.base);
        expect(contributionsOf(portfolio, [])).toEqual([]);
      }),
    );
  });

  it("is the sum of what its measures add one after the other, in any order, and that sum is the same", () => {
    fc.assert(
      fc.property(seeds, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]), (seed, order) => {
        const portfolio = randomPortfolio(seed, { items: 7, flows: 2 });
        const whole = balanceOf(portfolio, order);
        const parts = contributionsOf(portfolio, order);
        for (const [year, base] of portfolio.base.entries()) {
          expect(base + parts.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0), 0)).toBe(whole[year]);
          // Rounding to the cent is all that another order may change.
          const sorted =
            balanceOf(
              portfolio,
              order.toSorted((a, b) => a - b),
            )[year] ?? 0;
          expect(Math.abs(sorted - (whole[year] ?? 0))).toBeLessThanOrEqual(1);
          expect(Math.abs(plainBalance(portfolio, order, year) - (whole[year] ?? 0))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("of measures that do not touch each other is the same in every order, exactly", () => {
    fc.assert(
      fc.property(seeds, fc.shuffledSubarray([0, 1, 2, 3, 4, 5]), (seed, order) => {
        const portfolio = randomPortfolio(seed, { items: 6 });
        expect(balanceOf(portfolio, order)).toEqual(
          balanceOf(
            portfolio,
            order.toSorted((a, b) => a - b),
          ),
        );
        for (const { item, amounts } of contributionsOf(portfolio, order))
          expect(amounts).toEqual(aloneOf(portfolio, item));
      }),
    );
  });

  it("never saves more on its flows together than its measures do apart", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const portfolio = randomPortfolio(seed, { items: 6, flows: 1 });
        const all = [0, 1, 2, 3, 4, 5];
        const together = balanceOf(portfolio, all);
        for (const [year, base] of portfolio.base.entries()) {
          const apart = all.reduce((sum, item) => sum + (aloneOf(portfolio, item)[year] ?? 0), base);
          expect(together[year]).toBeLessThanOrEqual(apart + all.length);
        }
      }),
    );
  });
});
