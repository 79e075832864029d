import { RandomStream } from "../figure/random-stream.ts";
import type { Item, Portfolio, Rule } from "./portfolio.ts";

/** How large and how strange a portfolio may be. */
export interface RandomOptions {
  readonly items: number;
  readonly years?: number;
  readonly flows?: number;
  readonly rules?: number;
}

/** A portfolio that follows from a number alone, with prerequisites, exclusions, minima and capacities. */
export function randomPortfolio(seed: number, { items, years = 3, flows = 0, rules = 4 }: RandomOptions): Portfolio {
  const random = new RandomStream(seed, 7);
  const below = (count: number) => random.below(count);
  const made = Array.from({ length: items }, (_, index): Item => {
    // Now and then a measure that costs money, as Dronten's 17.
    const size = below(8) === 0 ? -(1 + below(30_000)) : 1 + below(100_000);
    const onFlow = flows > 0 && below(2) === 0;
    return {
      id: `m${index}`,
      measure: `m${index}`,
      amounts: Array.from({ length: years }, (__, year) => (onFlow ? 0 : Math.round((size * (year + 1)) / years))),
      flows: onFlow ? [{ flow: below(flows), less: Array.from({ length: years }, () => below(40) / 100) }] : [],
      introduction: Array.from({ length: years }, (__, year) => (year === 0 ? below(3000) : 0)),
      spread: { type: "fixed" },
      stream: index,
    };
  });
  const total = made.reduce((sum, { amounts }) => sum + Math.max(0, amounts[years - 1] ?? 0), 0);
  const share = 20 + below(70);
  return {
    base: Array.from({ length: years }, (_, year) => -Math.round((total * share * (year + 1)) / (100 * years)) - 1),
    items: made,
    flows: Array.from({ length: flows }, (_, flow) => ({
      id: `f${flow}`,
      title: `Stroom ${flow}`,
      base: Array.from({ length: years }, () => 50_000 + below(300_000)),
    })),
    rules: Array.from({ length: rules }, (_, at) => randomRule(at, items, below)),
  };
}

function randomRule(at: number, items: number, below: (count: number) => number): Rule {
  const [a, b] = [below(items), below(items)];
  const other = a === b ? (b + 1) % items : b;
  const some = Array.from({ length: items }, (_, item) => item).filter(() => below(3) === 0);
  const infinite = Number.POSITIVE_INFINITY;
  switch (below(4)) {
    case 0:
      return { id: `${at}`, items: [a, other], values: [-1, 1], lower: 0, upper: infinite };
    case 1:
      return { id: `${at}`, items: [a, other], values: [1, 1], lower: -infinite, upper: 1 };
    case 2:
      return {
        id: `${at}`,
        items: some,
        values: some.map(() => 1),
        lower: Math.min(some.length, 1 + below(2)),
        upper: infinite,
      };
    default: {
      const hours = some.map(() => 10 + below(90));
      const most = Math.round(hours.reduce((sum, one) => sum + one, 0) * (0.3 + below(50) / 100));
      return { id: `${at}`, items: some, values: hours, lower: -infinite, upper: most };
    }
  }
}

/** All packages of a portfolio, written out: the slow and simple way that the others are held against. */
export function everyPackage(items: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** items }, (_, mask) =>
    Array.from({ length: items }, (__, item) => item).filter((item) => Math.floor(mask / 2 ** item) % 2 === 1),
  );
}

/** The balance of a package written out: sums, products of what is left of each flow, and nothing shared with the engine. */
export function plainBalance({ base, items, flows }: Portfolio, chosen: readonly number[], year: number): number {
  let sum = 0;
  const left = flows.map((flow) => flow.base[year] ?? 0);
  for (const index of chosen) {
    const item = items[index];
    if (item === undefined) continue;
    sum += (item.amounts[year] ?? 0) - (item.introduction[year] ?? 0);
    for (const { flow, less } of item.flows) left[flow] = (left[flow] ?? 0) * (1 - (less[year] ?? 0));
  }
  const saved = flows.reduce((all, flow, at) => all + (flow.base[year] ?? 0) - (left[at] ?? 0), 0);
  return (base[year] ?? 0) + Math.round(sum + saved);
}

/** Whether a package keeps every rule, written out. */
export function keepsAll({ rules }: Portfolio, chosen: readonly number[]): boolean {
  return rules.every(({ items, values, lower, upper }) => {
    const sum = items.reduce((all, item, at) => all + (chosen.includes(item) ? (values[at] ?? 0) : 0), 0);
    return sum >= lower && sum <= upper;
  });
}
