import { exp } from "../figure/elementary.ts";
import { between, streamFor } from "./streams.ts";

/** A part of the municipality with a need of its own. */
export interface Neighbourhood {
  readonly code: string;
  readonly name: string;
  /** How much more or less need there is than on average, by law; 1 is average. */
  readonly need: { readonly wmo: number; readonly jeugdwet: number; readonly income: number };
  /** How many more or fewer older people live there; 1 is average. */
  readonly grey: number;
  /** Its share of the dwellings. */
  readonly weight: number;
  readonly postcode: string;
}

/** A municipality that does not exist: the code is none of CBS, which begins below 9000. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

const places = [
  "Lindemeer",
  "Oudewende",
  "Vlierbeek",
  "Hogezijl",
  "Wilgenoord",
  "Zandmarke",
  "Eikenrade",
  "Brinkhaven",
];
const fronts = [
  "Linde",
  "Wilgen",
  "Kerk",
  "Molen",
  "Zuider",
  "Noorder",
  "Hoge",
  "Lage",
  "Eiken",
  "Berken",
  "Vlier",
  "Ooster",
];
const backs = ["veld", "wijk", "hof", "kamp", "dreef", "rade", "akker", "horst", "gaarde", "broek"];

/** Which municipality a seed makes. */
export function placeOf(seed: number): Place {
  return { code: String(9900 + (seed % 100)), name: places[seed % places.length] ?? "Lindemeer" };
}

/**
 * The neighbourhoods, one for some 2,500 inhabitants: from ones with half the average need to ones with twice it. Need of the three laws
 * goes together, but not quite: income and youth care more than help in the house.
 */
export function neighbourhoods(seed: number, inhabitants: number): readonly Neighbourhood[] {
  const random = streamFor(seed, "neighbourhoods", 0);
  const { code } = placeOf(seed);
  const count = Math.min(fronts.length * backs.length, Math.max(4, Math.round(inhabitants / 2500)));
  const rows = Array.from({ length: count }, (_, at): Neighbourhood => {
    const burden = random.normal();
    return {
      code: `BU${code}${String(at).padStart(4, "0")}`,
      name: `${fronts[at % fronts.length] ?? ""}${backs[(at + Math.floor(at / fronts.length)) % backs.length] ?? ""}`,
      need: {
        wmo: exp(0.18 * burden + 0.08 * random.normal() - 0.02),
        jeugdwet: exp(0.28 * burden + 0.1 * random.normal() - 0.045),
        income: exp(0.55 * burden + 0.15 * random.normal() - 0.16),
      },
      grey: exp(0.35 * random.normal() - 0.06),
      weight: 0.4 + random.gamma(3),
      postcode: String(9900 + (at % 100)),
    };
  });
  return rows;
}

/** An address that does not exist: the letters of the postcode are a pair that is not in use. */
export function addressIn(
  { postcode }: Neighbourhood,
  dwelling: number,
): {
  readonly street: string;
  readonly number: number;
  readonly postcode: string;
} {
  const street = `${fronts[dwelling % fronts.length] ?? ""}${streets[Math.floor(dwelling / 12) % streets.length] ?? ""}`;
  return { street, number: 1 + (Math.floor(dwelling / 96) % 240), postcode: `${postcode}SS` };
}

const streets = ["laan", "straat", "weg", "plein", "pad", "singel", "kade", "steeg"];

/** The neighbourhoods by number, as often as they have dwellings: looking one up is choosing by weight. */
export function neighbourhoodTable(list: readonly Neighbourhood[]): readonly number[] {
  const total = list.reduce((sum, { weight }) => sum + weight, 0);
  const table = list.flatMap(({ weight }, at) =>
    new Array<number>(Math.max(1, Math.round((weight / total) * 1000))).fill(at),
  );
  return table;
}

/** Chooses a neighbourhood from such a table for a dwelling. */
export function neighbourhoodOf(seed: number, table: readonly number[], dwelling: number): number {
  return table[between(streamFor(seed, "dwelling", dwelling), 0, table.length - 1)] ?? 0;
}
