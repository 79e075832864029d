import { type MonthNumber, yearOf } from "./day-number.ts";
import type { Parameters } from "./parameters.ts";
import { type Product, products } from "./product.ts";
import { makeProviders, type Provider, suppliesOf } from "./provider.ts";
import { bySize, planRegimes, type RegimePlan } from "./regime-plan.ts";
import { happens, streamFor, weighted } from "./streams.ts";

/** What is bought from whom, for what price, from when. */
export interface Contracts {
  readonly providers: readonly Provider[];
  readonly plan: RegimePlan;
  /** The January in which everything is bought anew, when it lies in the run. */
  readonly renewal?: MonthNumber;
  /** Rise of the tariffs on 1 January of a year, 0.04 is 4 %. */
  readonly indexation: (year: number) => number;
  /** Eurocents for an hour or a unit of a product in a month. */
  readonly tariff: (product: number, provider: number, month: MonthNumber) => number;
  /** The code of a product in a month. */
  readonly codeOf: (product: Product, month: MonthNumber) => string;
  /** Who gives a product to a new client. `draw` lies between 0 and 1. */
  readonly choose: (product: number, month: MonthNumber, draw: number) => Provider;
  /** Whether a provider still has a contract for a product in a month. */
  readonly holds: (product: number, provider: number, month: MonthNumber) => boolean;
}

/** Makes the contracts of a municipality. A fifth of the smaller ones loses a product when everything is bought anew. */
export function makeContracts(parameters: Parameters): Contracts {
  const { seed, start, months, inhabitants } = parameters;
  const providers = makeProviders(seed, inhabitants);
  const plan = planRegimes(parameters);
  const januaries = Array.from({ length: months }, (_, at) => start + at).filter(
    (month, at) => month % 12 === 0 && at > 0,
  );
  const renewal = januaries.at(-1) === undefined ? undefined : (januaries[januaries.length - 2] ?? januaries.at(-1));
  const large = new Set(
    bySize(providers)
      .slice(0, 4)
      .map(({ index }) => index),
  );
  const random = streamFor(seed, "providers", 0xfffd);
  const rises = Array.from({ length: 100 }, () => 0.025 + 0.035 * random.uniform());
  const fresh = products.map(() => 0.97 + 0.09 * random.uniform());
  const lost = new Set<number>();
  for (const at of products.keys()) {
    const offering = providers.filter(({ offers }) => offers.has(at));
    for (const { index } of offering.slice(2))
      if (!large.has(index) && happens(random, 0.2)) lost.add(at * 1000 + index);
  }
  const isNew = (month: MonthNumber): boolean => renewal !== undefined && month >= renewal;
  const holds = (product: number, provider: number, month: MonthNumber): boolean =>
    !(isNew(month) && lost.has(product * 1000 + provider));
  const indexation = (year: number): number => (year <= yearOf(start) ? 0 : (rises[(year - yearOf(start)) % 100] ?? 0));
  const before = suppliesOf(providers);
  const after = products.map((_, at) => {
    const kept = (before[at]?.providers ?? []).filter(({ index }) => !lost.has(at * 1000 + index));
    return { providers: kept, weights: kept.map(({ offers }) => offers.get(at) ?? 0) };
  });
  return {
    ...{ providers, plan, indexation, holds },
    ...(renewal === undefined ? {} : { renewal }),
    tariff: (at, provider, month) => {
      let price = (products[at]?.tariff ?? 0) * (providers[provider]?.price ?? 1);
      for (let year = yearOf(start) + 1; year <= yearOf(month); year += 1) price *= 1 + indexation(year);
      if (isNew(month)) price *= fresh[at] ?? 1;
      if (plan.jump?.product === at && month >= plan.jump.from) price *= 1 + plan.jump.rate;
      return Math.round(price);
    },
    codeOf: ({ code, laterCode }, month) => (isNew(month) ? laterCode : code),
    choose: (at, month, draw) => {
      const { providers: list, weights } = (isNew(month) ? after : before)[at] ?? { providers: [], weights: [] };
      const chosen = list[weighted({ uniform: () => draw }, weights)];
      if (chosen === undefined) throw new RangeError(`nobody gives product ${at}`);
      return chosen;
    },
  };
}
