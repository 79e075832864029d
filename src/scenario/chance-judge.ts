import type { Portfolio } from "./portfolio.ts";
import { valueOfRank } from "./quantiles.ts";
import type { Demand } from "./question.ts";
import { simulate } from "./simulate.ts";

/**
 * Judges many packages on the same draws. What is certain about a package shifts its balance in every draw alike, so that only the
 * uncertain part of it has to be drawn, and once for each combination of uncertain items.
 */
export class ChanceJudge {
  readonly #uncertainOnly: Portfolio;
  readonly #certain: readonly Float64Array[];
  readonly #targets: readonly number[];
  readonly #demand: Demand;
  readonly #uncertainBits: number;
  readonly #items: number;
  readonly #known = new Map<number, Float64Array>();

  constructor(portfolio: Portfolio, targets: readonly number[], demand: Demand) {
    const { items, base } = portfolio;
    this.#targets = targets;
    this.#demand = demand;
    this.#items = items.length;
    this.#uncertainBits = uncertainItems(portfolio).reduce((bits, item) => bits | this.#bit(item), 0);
    this.#uncertainOnly = { ...portfolio, base: base.map(() => 0) };
    this.#certain = targets.map((year) =>
      Float64Array.from(items, ({ amounts, introduction }) => (amounts[year] ?? 0) - (introduction[year] ?? 0)),
    );
    this.#base = targets.map((year) => base[year] ?? 0);
  }

  readonly #base: readonly number[];

  /** By how much a package (one bit an item, item 0 the highest) fails to close a target year with the chance; 0 where it closes. */
  shortfall(mask: number, at: number): number {
    let balance = (this.#base[at] ?? 0) + (this.#ranked(mask & this.#uncertainBits)[at] ?? 0);
    const certain = this.#certain[at];
    for (let rest = mask & ~this.#uncertainBits; rest !== 0; rest &= rest - 1)
      balance += certain?.[this.#items - 1 - (31 - Math.clz32(rest & -rest))] ?? 0;
    // Half a cent under zero is zero: balances are told in whole cents.
    return balance >= -0.5 ? 0 : Math.max(1, Math.ceil(-balance - 0.5));
  }

  /** What the uncertain items of a package reach in each target year with the chance that is asked. */
  #ranked(bits: number): Float64Array {
    const known = this.#known.get(bits);
    if (known !== undefined) return known;
    const chosen = Array.from({ length: this.#items }, (_, item) => item).filter(
      (item) => (bits & this.#bit(item)) !== 0,
    );
    const { chance, strengths } = this.#demand;
    const balances = simulate(this.#uncertainOnly, chosen, strengths, this.#targets);
    const ranked = Float64Array.from(this.#targets, (year) => {
      const values = balances[year] ?? new Float64Array(1);
      return valueOfRank(values, values.length - Math.ceil(chance * values.length - 1e-9));
    });
    this.#known.set(bits, ranked);
    return ranked;
  }

  #bit(item: number): number {
    return 1 << (this.#items - 1 - item);
  }
}

/** The items whose effect is not certain, or depends on what others leave of a flow. */
export function uncertainItems({ items }: Portfolio): readonly number[] {
  return items.flatMap(({ spread, flows }, item) =>
    flows.length === 0 && spread.type === "fixed" && spread.success === undefined ? [] : [item],
  );
}
