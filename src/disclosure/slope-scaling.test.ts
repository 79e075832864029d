import { expect, test } from "vitest";
import { cheapestAnswer } from "./slope-scaling.ts";

interface Way {
  readonly name: string;
  /** How far each number moves in it. */
  readonly moves: Readonly<Record<string, number>>;
}

/** Answers with the way that costs least at the prices of now, as a linear program would. */
function search(ways: readonly Way[], costs: Readonly<Record<string, number>>) {
  const prices = new Map(Object.entries(costs));
  let asked = 0;
  const priceOf = ({ moves }: Way): number =>
    Object.entries(moves).reduce((sum, [number, by]) => sum + by * (prices.get(number) ?? 0), 0);
  const found = cheapestAnswer({
    answer: () => {
      asked += 1;
      const [best] = ways.toSorted((a, b) => priceOf(a) - priceOf(b));
      if (best === undefined) return undefined;
      const paid = Object.entries(best.moves).map(([number, by]) => ({ number, cost: costs[number] ?? 0, by }));
      return { found: best.name, paid };
    },
    charge: (number: string, cost) => prices.set(number, cost),
  });
  return { found: found?.found, price: found?.price, asked };
}

test("one number that moves far is cheaper to hide than several that move a little", () => {
  const spread = { name: "many", moves: { a: 1, b: 1, c: 1 } };
  const far = { name: "one", moves: { d: 4 } };
  expect(search([spread, far], { a: 1, b: 1, c: 1, d: 1 })).toMatchObject({ found: "many", price: 3 });
  // What moved little becomes dear, and what moved far cheap.
  const wide = { name: "many", moves: { a: 0.5, b: 0.5, c: 0.5, d: 2 } };
  expect(search([wide, far], { a: 1, b: 1, c: 1, d: 1 })).toMatchObject({ found: "one", price: 1 });
});

test("what costs nothing is not asked for again, and of what is impossible there is no answer", () => {
  expect(search([{ name: "free", moves: {} }], {})).toEqual({ found: "free", price: 0, asked: 1 });
  expect(search([], {})).toEqual({ found: undefined, price: undefined, asked: 1 });
});
