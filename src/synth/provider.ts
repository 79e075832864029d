import type { RandomStream } from "../figure/random-stream.ts";
import { products } from "./product.ts";
import { between, happens, streamFor } from "./streams.ts";

/** Who gives care, and how it does its paperwork. */
export interface Provider {
  readonly index: number;
  /** Eight digits; codes that begin with 98 are given to nobody here. */
  readonly agb: string;
  readonly name: string;
  /** What it offers, as places in the list of products, with how large it is in each. */
  readonly offers: ReadonlyMap<number, number>;
  /** The share of what is open that it declares in a month: most declare two thirds at once, some a quarter. */
  readonly pace: number;
  /** The day of the month on which it declares. */
  readonly day: number;
  /** Shares of lines that are wrong at first, and that are corrected later. */
  readonly wrong: number;
  readonly corrected: number;
  /** Declares minutes where hours were allocated. */
  readonly minutes: boolean;
  /** Its price against the municipality's base price. */
  readonly price: number;
  /** Share of starts and stops that it reports at all. */
  readonly reports: number;
}

const firsts = [
  "Zorg",
  "Thuis",
  "Steun",
  "Jeugd",
  "Samen",
  "Kracht",
  "Groei",
  "Spoor",
  "Anker",
  "Kompas",
  "Brug",
  "Haven",
];
const lasts = ["punt", "werk", "kring", "plus", "rijk", "vaart", "lijn", "stroom", "huis", "borg"];

/** The providers of a municipality; every product has at least two. */
export function makeProviders(seed: number, inhabitants: number): readonly Provider[] {
  const count = Math.max(8, Math.min(300, 8 + Math.round(inhabitants / 2500)));
  const offers = Array.from({ length: count }, () => new Map<number, number>());
  const random = streamFor(seed, "providers", 0xffff);
  for (const at of products.keys()) {
    const suppliers = 2 + random.below(Math.max(1, Math.floor(count / 5)));
    for (let nth = 0; nth < suppliers; nth += 1) offers[random.below(count)]?.set(at, 0.05 + random.gamma(0.7));
    offers[at % count]?.set(at, 0.3 + random.gamma(0.7));
    offers[(at + 1 + (at % 3)) % count]?.set(at, 0.2 + random.gamma(0.7));
  }
  return offers.map((offer, index) => makeProvider(streamFor(seed, "providers", index), index, offer));
}

function makeProvider(random: RandomStream, index: number, offers: ReadonlyMap<number, number>): Provider {
  const slow = happens(random, 0.2);
  return {
    index,
    agb: `98${String(100_000 + index * 37).padStart(6, "0")}`,
    name: `${firsts[index % firsts.length] ?? ""}${lasts[(index + Math.floor(index / 12)) % lasts.length] ?? ""}`,
    offers,
    pace: slow ? 0.2 + 0.2 * random.uniform() : 0.55 + 0.35 * random.uniform(),
    day: between(random, 3, 20),
    wrong: 0.01 + 0.05 * random.uniform(),
    corrected: 0.005 + 0.03 * random.uniform(),
    minutes: happens(random, 0.35),
    price: 0.94 + 0.12 * random.uniform(),
    reports: happens(random, 0.1) ? 0.7 : 0.97,
  };
}

/** Who gives a product, with a weight for each. */
export interface Supply {
  readonly providers: readonly Provider[];
  readonly weights: readonly number[];
}

/** For every product who gives it. */
export function suppliesOf(providers: readonly Provider[]): readonly Supply[] {
  return products.map((_, at) => {
    const offering = providers.filter(({ offers }) => offers.has(at));
    return { providers: offering, weights: offering.map(({ offers }) => offers.get(at) ?? 0) };
  });
}
