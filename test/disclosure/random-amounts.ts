import type { Cube, CubeCell } from "../../src/disclosure/cube.ts";
import type { DisclosureRules } from "../../src/disclosure/rules.ts";
import { randomHierarchy } from "./random-cubes.ts";

/** What one provider was paid in one leaf cell, in cents. */
interface Payment {
  readonly provider: number;
  readonly codes: readonly string[];
  readonly cents: number;
}

/** A cube of amounts, with of every cell, totals too, what each provider gave to it, largest first. */
export interface AmountTable {
  readonly cube: Cube;
  readonly gave: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** A table of two dimensions in which some providers work in many cells, some in one, and a few have most of it. */
export function randomAmounts(random: () => number): AmountTable {
  const dimensions = ["a", "b"].map((name) => randomHierarchy(name, random, 3));
  const leaves = dimensions.map(({ codes, parts }) => codes.filter((code) => !parts.has(code)));
  const [rows = [], columns = []] = leaves;
  const providers = 12 + Math.floor(random() * 30);
  const payments: Payment[] = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const count = random() < 0.1 ? 0 : 1 + Math.floor(random() * random() * 14);
      return Array.from({ length: count }, (): Payment => {
        const isLarge = random() < 0.15;
        const cents = 100 + Math.floor(random() * (isLarge ? 90_000 : 6000));
        return { provider: Math.floor(random() * providers), codes: [row, column], cents };
      });
    }),
  );
  const above = dimensions.map(({ codes, parts }) => {
    const parents = new Map([...parts].flatMap(([parent, below]) => below.map((code) => [code, parent] as const)));
    return new Map(codes.map((code) => [code, pathOf(code, parents)]));
  });
  const gave = new Map<string, Map<number, number>>();
  for (const { provider, codes, cents } of payments)
    for (const row of above[0]?.get(codes[0] ?? "") ?? [])
      for (const column of above[1]?.get(codes[1] ?? "") ?? []) {
        const cell = gave.get(`${row}|${column}`) ?? new Map<number, number>();
        cell.set(provider, (cell.get(provider) ?? 0) + cents);
        gave.set(`${row}|${column}`, cell);
      }
  const cells = [...gave].map(([name, shares]): CubeCell => {
    const largest = [...shares.values()].toSorted((a, b) => b - a);
    const value = largest.reduce((sum, one) => sum + one, 0);
    return { codes: name.split("|"), value, contributors: shares.size, largest: largest.slice(0, 3) };
  });
  return { cube: { id: "amounts", indicator: "n", dimensions, cells }, gave };
}

function pathOf(code: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const parent = parents.get(code);
  return parent === undefined ? [code] : [code, ...pathOf(parent, parents)];
}

/**
 * What the rules promise to the givers of a cell, worked out anew from the words of the rules: the second largest giver cannot
 * estimate the largest to within p%, the largest has no more than k% of what the total may be, and an amount of too few
 * givers stays open by a margin; downwards as far as upwards. Undefined when the cell is safe.
 */
export function promiseOf(
  shares: ReadonlyMap<number, number> | undefined,
  { threshold, pPercent = 0, dominance, marginPercent }: DisclosureRules,
): { readonly low: number; readonly high: number } | undefined {
  const [first = 0, second = 0, ...others] = [...(shares?.values() ?? [])].toSorted((a, b) => b - a);
  const value = first + second + others.reduce((sum, one) => sum + one, 0);
  if (value === 0) return undefined;
  const estimate = first * (1 + pPercent / 100) + second;
  const share = dominance === undefined ? 0 : first / (dominance.percent / 100);
  const few = (shares?.size ?? 0) < threshold ? value * (1 + marginPercent / 100) : 0;
  const high = Math.max(estimate, share, few);
  return high <= value + 1e-9 ? undefined : { low: Math.max(0, 2 * value - high), high };
}
