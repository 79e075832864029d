import type { Item, Portfolio } from "./portfolio.ts";

/** One package met on the walk: the same object each time, so it is read at once and not kept. */
export interface Met {
  /** One bit an item; item 0 is the highest. */
  mask: number;
  /** Number of items. */
  count: number;
  /** Balance in each target year as stated, in whole cents. */
  readonly balance: Float64Array;
  /** Bits of the rules that it breaks. */
  broken: number;
}

/** Most items that are walked through one by one, and most demands that fit in the bits of a number. */
export const mostItems = 22;
export const mostDemands = 30;

/**
 * Meets every package of a portfolio once, in the order of binary counting, so that on average two items change from one to the next
 * and only their sums are made again. Balances are those of the full model, to the cent.
 */
export function walkPackages(portfolio: Portfolio, targets: readonly number[], visit: (met: Met) => void): void {
  const n = portfolio.items.length;
  const sums = new RunningSums(portfolio, targets);
  const met: Met = { mask: 0, count: 0, balance: new Float64Array(targets.length), broken: 0 };
  for (let depth = 0; depth < n; depth += 1) sums.apply(depth, false);
  const last = 2 ** n;
  for (let mask = 0; mask < last; mask += 1) {
    if (mask > 0) {
      const flipped = 31 - Math.clz32(mask & -mask);
      for (let depth = n - 1 - flipped; depth < n; depth += 1)
        sums.apply(depth, ((mask >>> (n - 1 - depth)) & 1) === 1);
    }
    met.mask = mask;
    met.count = bitCount(mask);
    met.broken = sums.broken();
    sums.balance(met.balance);
    visit(met);
  }
}

/** The sums of a package, item by item: row d of the table holds them for the first d items. */
class RunningSums {
  readonly #portfolio: Portfolio;
  readonly #targets: readonly number[];
  readonly #steps: readonly Step[];
  readonly #width: number;
  /** Where the rest of each flow, its ceiling and the rules stand in a row; the target years come first. */
  readonly #at: { readonly rest: number; readonly ceiling: number; readonly rules: number };
  readonly #table: Float64Array;

  constructor(portfolio: Portfolio, targets: readonly number[]) {
    const { items, flows, rules } = portfolio;
    const cells = flows.length * targets.length;
    this.#portfolio = portfolio;
    this.#targets = targets;
    this.#at = { rest: targets.length, ceiling: targets.length + cells, rules: targets.length + 2 * cells };
    this.#width = this.#at.rules + rules.length;
    this.#table = new Float64Array((items.length + 1) * this.#width);
    this.#steps = items.map((item, index) => stepOf(portfolio, item, index, targets));
    for (const [flow, { base }] of flows.entries())
      for (const [at, year] of targets.entries()) {
        this.#table[this.#at.rest + flow * targets.length + at] = base[year] ?? 0;
        this.#table[this.#at.ceiling + flow * targets.length + at] = Number.POSITIVE_INFINITY;
      }
  }

  apply(depth: number, isChosen: boolean): void {
    const table = this.#table;
    const [from, to] = [depth * this.#width, (depth + 1) * this.#width];
    const step = this.#steps[depth];
    if (!isChosen || step === undefined) {
      table.copyWithin(to, from, to);
      return;
    }
    const { plus, flows } = step;
    for (let at = 0; at < plus.length; at += 1) table[to + at] = (table[from + at] ?? 0) + (plus[at] ?? 0);
    for (const { at, times, ceiling } of flows) {
      const [rest, cap] = [to + this.#at.rest + at, to + this.#at.ceiling + at];
      table[rest] = (table[rest] ?? 0) * times;
      table[cap] = Math.min(table[cap] ?? 0, ceiling);
    }
  }

  broken(): number {
    const { items, rules } = this.#portfolio;
    const end = items.length * this.#width + this.#at.rules;
    let bits = 0;
    for (let at = 0; at < rules.length; at += 1) {
      const [sum, rule] = [this.#table[end + at] ?? 0, rules[at]];
      if (rule !== undefined && (sum < rule.lower - 1e-9 || sum > rule.upper + 1e-9)) bits |= 1 << at;
    }
    return bits;
  }

  balance(into: Float64Array): void {
    const { items, flows, base } = this.#portfolio;
    const end = items.length * this.#width;
    const years = this.#targets.length;
    for (let at = 0; at < years; at += 1) {
      const year = this.#targets[at] ?? 0;
      let saved = 0;
      for (let flow = 0; flow < flows.length; flow += 1) {
        const cell = end + flow * years + at;
        const left = Math.min(this.#table[cell + this.#at.rest] ?? 0, this.#table[cell + this.#at.ceiling] ?? 0);
        saved += (flows[flow]?.base[year] ?? 0) - left;
      }
      into[at] = (base[year] ?? 0) + Math.round((this.#table[end + at] ?? 0) + saved);
    }
  }
}

/** The items of a package on the walk. */
export function chosenIn(mask: number, items: number): readonly number[] {
  return Array.from({ length: items }, (_, item) => item).filter((item) => ((mask >>> (items - 1 - item)) & 1) === 1);
}

interface Step {
  /** What it adds to each sum of a row: target years, nothing to the flows, rules. */
  readonly plus: Float64Array;
  readonly flows: readonly { readonly at: number; readonly times: number; readonly ceiling: number }[];
}

function stepOf({ rules, flows }: Portfolio, item: Item, index: number, targets: readonly number[]): Step {
  const atRules = targets.length + 2 * flows.length * targets.length;
  const plus = new Float64Array(atRules + rules.length);
  for (const [at, year] of targets.entries()) plus[at] = (item.amounts[year] ?? 0) - (item.introduction[year] ?? 0);
  for (const [at, { items, values }] of rules.entries())
    for (const [place, own] of items.entries())
      if (own === index) plus[atRules + at] = (plus[atRules + at] ?? 0) + (values[place] ?? 0);
  return {
    plus,
    flows: item.flows.flatMap(({ flow, less, ceiling }) =>
      targets.map((year, at) => ({
        at: flow * targets.length + at,
        times: 1 - Math.min(1, Math.max(0, less[year] ?? 0)),
        ceiling: ceiling?.[year] ?? Number.POSITIVE_INFINITY,
      })),
    ),
  };
}

function bitCount(mask: number): number {
  let [rest, count] = [mask, 0];
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
