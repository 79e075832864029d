import { normalCdf } from "../../figure/normal.ts";
import { calendarOf, type Triangle } from "./triangle.ts";

/** A test of what chain ladder assumes: how far the statistic lies from what chance gives. */
export interface AssumptionTest {
  readonly statistic: number;
  readonly expected: number;
  readonly variance: number;
  /** The chance of a statistic at least this far away when the assumption holds. */
  readonly chance: number;
}

interface Link {
  readonly origin: number;
  readonly step: number;
  readonly factor: number;
}

function linksOf({ cells }: Triangle): readonly Link[] {
  return cells.flatMap((row, origin) =>
    row.flatMap((to, at): readonly Link[] => {
      const from = at === 0 ? undefined : row[at - 1];
      return to === undefined || from === undefined || !(from > 0) ? [] : [{ origin, step: at - 1, factor: to / from }];
    }),
  );
}

function judge(statistic: number, expected: number, variance: number): AssumptionTest {
  const away = variance > 0 ? Math.abs(statistic - expected) / Math.sqrt(variance) : 0;
  return { statistic, expected, variance, chance: 2 * normalCdf(-away) };
}

/**
 * Is one calendar period fast and another slow, as after a change of tariff or of the way of working? Mack (1994, appendix H): per calendar
 * period the smaller of the numbers of factors above and below the median of their step, against its distribution by chance.
 */
export function calendarEffect(triangle: Triangle): AssumptionTest {
  const links = linksOf(triangle);
  const periods = new Map<number, { high: number; low: number }>();
  for (const step of new Set(links.map((link) => link.step))) {
    const column = links.filter((link) => link.step === step).toSorted((a, b) => a.factor - b.factor);
    const half = column.length / 2;
    column.forEach(({ origin }, rank) => {
      if (rank + 0.5 === half) return;
      const period = calendarOf(triangle, { origin, development: step + 1 });
      const counts = periods.get(period) ?? { high: 0, low: 0 };
      if (rank < half) counts.low += 1;
      else counts.high += 1;
      periods.set(period, counts);
    });
  }
  let [statistic, expected, variance] = [0, 0, 0];
  for (const { high, low } of periods.values()) {
    const n = high + low;
    const m = Math.floor((n - 1) / 2);
    const middle = (choose(n - 1, m) * n) / 2 ** n;
    const mean = n / 2 - middle;
    statistic += Math.min(high, low);
    expected += mean;
    variance += (n * (n - 1)) / 4 - middle * (n - 1) + mean - mean * mean;
  }
  return judge(statistic, expected, variance);
}

function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i += 1) product = (product * (n - k + i)) / i;
  return product;
}

/**
 * Does a high factor follow on a low one? Chain ladder assumes that it does not. Mack (1994, appendix G): Spearman's rank correlation of
 * neighbouring steps, weighted by what each tells.
 */
export function developmentCorrelation(triangle: Triangle): AssumptionTest {
  const links = linksOf(triangle);
  let [sum, weights] = [0, 0];
  let pairsOfSteps = 0;
  for (let step = 1; step < triangle.developments.length - 1; step += 1) {
    const pairs = links.flatMap((link) => {
      const before = links.find((other) => other.origin === link.origin && other.step === step - 1);
      return link.step === step && before !== undefined ? [[before.factor, link.factor] as const] : [];
    });
    const n = pairs.length;
    if (n < 2) continue;
    pairsOfSteps += 1;
    const [first, second] = [ranks(pairs.map(([one]) => one)), ranks(pairs.map(([, other]) => other))];
    const squares = first.reduce(
      (total, rank, at) => total + (rank - (second[at] ?? 0)) * (rank - (second[at] ?? 0)),
      0,
    );
    sum += (n - 1) * (1 - (6 * squares) / (n * (n * n - 1)));
    weights += n - 1;
  }
  const statistic = weights > 0 ? sum / weights : 0;
  return judge(statistic, 0, pairsOfSteps === 0 ? 0 : 1 / weights);
}

function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const ties = values.filter((other) => other === value).length;
    return below + (ties + 1) / 2;
  });
}
