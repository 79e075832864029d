import type { MonthNumber } from "./day-number.ts";
import type { Parameters, Regime } from "./parameters.ts";
import { productIndex, products } from "./product.ts";
import { makeProviders, type Provider } from "./provider.ts";
import { between, streamFor } from "./streams.ts";

/** Months from `from` up to, not including, `until`, in which a provider does not do as usual. */
export interface Silence {
  readonly provider: number;
  readonly from: MonthNumber;
  readonly until: MonthNumber;
}

/** What of the regimes happens when and to whom; absent is not asked. */
export interface RegimePlan {
  /** Declares nothing any more; it comes after the run. */
  readonly stops?: Silence;
  /** Declares nothing for four months, then everything in one batch. */
  readonly catchesUp?: Silence;
  /** A tariff goes up in the middle of a year. */
  readonly jump?: { readonly product: number; readonly from: MonthNumber; readonly rate: number };
  /** Everything of one month is delivered twice. */
  readonly twice?: { readonly provider: number; readonly month: MonthNumber };
}

/** Providers from large to small, by what they can be expected to declare. */
export function bySize(providers: readonly Provider[]): readonly Provider[] {
  const totals = products.map((_, at) => providers.reduce((sum, { offers }) => sum + (offers.get(at) ?? 0), 0));
  const sizeOf = ({ offers }: Provider): number =>
    [...offers].reduce((sum, [at, weight]) => sum + (weight / (totals[at] ?? 1)) * usual(at), 0);
  const sizes = new Map(providers.map((provider) => [provider.index, sizeOf(provider)]));
  return providers.toSorted((a, b) => (sizes.get(b.index) ?? 0) - (sizes.get(a.index) ?? 0) || a.index - b.index);
}

function usual(at: number): number {
  const product = products[at];
  return product === undefined ? 0 : product.starts.reduce((sum, start) => sum + start, 0) * product.stay;
}

/** Puts the regimes that are asked in the last twelve months, each with another large provider. */
export function planRegimes(parameters: Parameters): RegimePlan {
  const { seed, start, months, inhabitants } = parameters;
  const random = streamFor(seed, "providers", 0xfffe);
  const asked = (regime: Regime): boolean => parameters.regimes.includes(regime);
  const [first, second, third] = bySize(makeProviders(seed, inhabitants));
  const lastYear = start + months - 12;
  const [stop, quiet, jump, double] = [1, 0, 3, 1].map((least) => lastYear + between(random, least, least + 4));
  const product = productIndex(random.below(2) === 0 ? "begeleiding-individueel" : "jeugdhulp-ambulant");
  const rate = 0.06 + 0.05 * random.uniform();
  return {
    ...(asked("stops-declaring") && {
      stops: { provider: first?.index ?? 0, from: stop ?? 0, until: start + months + 2 },
    }),
    ...(asked("catches-up") && {
      catchesUp: { provider: second?.index ?? 0, from: quiet ?? 0, until: (quiet ?? 0) + 4 },
    }),
    ...(asked("tariff-jump") && { jump: { product, from: jump ?? 0, rate } }),
    ...(asked("declared-twice") && { twice: { provider: third?.index ?? 0, month: double ?? 0 } }),
  };
}
