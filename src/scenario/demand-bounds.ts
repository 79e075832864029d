import { aloneOf, type Portfolio } from "./portfolio.ts";
import type { Demand } from "./question.ts";

/** Per target year what every package can have at most on average, and at least, over the draws: what each item adds to it. */
export interface Bound {
  readonly years: readonly {
    readonly base: number;
    /** Mean over the draws less its share of the worst: see {@link mayClose}. */
    readonly worth: Float64Array;
    readonly high: Float64Array;
  }[];
  readonly chance: number;
}

/**
 * Bounds on draws without looking at them again. A balance that is zero or more in a share p of the draws, and never under L, has a
 * mean of at least (1 − p) L (Markov's inequality). Levers on one flow save less together than apart, so sums of what items add by
 * themselves are never too low.
 */
export function boundsOf(portfolio: Portfolio, targets: readonly number[], { chance, strengths }: Demand): Bound {
  const facts = portfolio.items.map((item, index) => {
    const draws = strengths[index] ?? new Float64Array(1).fill(1);
    let [low, high, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (const value of draws) {
      low = Math.min(low, value);
      high = Math.max(high, value);
      sum += value;
    }
    const mean = sum / Math.max(1, draws.length);
    // What a lever takes is cut off at the whole flow, so that the mean of what it saves is at most what its mean strength saves.
    const [atLow, atMean, atHigh] = [low, mean, high].map((strength) => aloneOf(portfolio, index, strength));
    // On a flow that others have taken away nothing is left to save: what surely comes is the part beside the flows.
    const surely = item.amounts.map(
      (amount, year) => Math.min(low * amount, high * amount) - (item.introduction[year] ?? 0),
    );
    return { surely, atLow, atMean, atHigh };
  });
  return {
    chance,
    years: targets.map((year) => {
      const of = (pick: (fact: (typeof facts)[number]) => number): Float64Array => Float64Array.from(facts, pick);
      return {
        base: portfolio.base[year] ?? 0,
        worth: of(({ atMean, surely }) => (atMean?.[year] ?? 0) - (1 - chance) * (surely[year] ?? 0)),
        high: of(({ atLow, atHigh }) => Math.max(atLow?.[year] ?? 0, atHigh?.[year] ?? 0)),
      };
    }),
  };
}

/** False when a package certainly does not close with the chance that is asked; true says nothing yet. */
export function mayClose({ years, chance }: Bound, mask: number, items: number): boolean {
  for (const { base, worth, high } of years) {
    let [mean, most] = [chance * base, base];
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const item = items - 1 - (31 - Math.clz32(rest & -rest));
      mean += worth[item] ?? 0;
      most += high[item] ?? 0;
    }
    // One cent an item is what rounding may have taken.
    if (mean < -items - 1 || most < -items - 1) return false;
  }
  return true;
}
