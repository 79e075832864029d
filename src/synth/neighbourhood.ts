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
  /** The digits of its postcodes, and which half of their letters is its own. */
  readonly digits: string;
  readonly half: number;
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
/** Names of the codes from 9980 on, so that a dozen neighbours are not called alike. */
const neighbours = [
  "Duinhorst",
  "Heidebrink",
  "Polderveen",
  "Kastanjedam",
  "Rietmeren",
  "Holtakker",
  "Zilverbeek",
  "Terpzicht",
  "Grensloo",
  "Waalderen",
  "Esdoornburg",
  "Merwestroom",
];
const firstNeighbour = 80;
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
  const number = seed % 100;
  const name = neighbours[number - firstNeighbour] ?? places[seed % places.length] ?? "Lindemeer";
  return { code: String(9900 + number), name };
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
      digits: String(9900 + (at % 100)),
      half: Math.floor(at / 100),
    };
  });
  return rows;
}

const villageFronts = [
  ...["Aalbes", "Bever", "Distel", "Egel", "Fluiter", "Grutto", "Hazel", "Iepen", "Kievit", "Leeuwerik"],
  ...["Merel", "Nachtegaal", "Otter", "Patrijs", "Reiger", "Sleedoorn", "Tarwe", "Uilen", "Valken", "Wulpen"],
];
const villageBacks = ["terp", "stede", "hoeve", "meden", "wolde", "kerke", "drecht", "sluis", "horne", "made"];

/** The villages of a municipality, the largest first: it bears the name of the municipality, and no other municipality has one of them. */
export function villagesOf({ code, name }: Place): readonly [string, string, string] {
  const first = 2 * (Number(code) % 100);
  return [`${name}-Dorp`, smallVillage(first), smallVillage(first + 1)];
}

/** Two hundred names, each another. */
function smallVillage(number: number): string {
  const round = Math.floor(number / villageFronts.length);
  return `${villageFronts[number % villageFronts.length] ?? ""}${villageBacks[(number + round) % villageBacks.length] ?? ""}`;
}

/** The village in which a neighbourhood lies, by its place in the list: the first half lies in the largest. */
export function villageOf(place: Place, index: number): string {
  const [largest, second, third] = villagesOf(place);
  if (index % 2 === 0) return largest;
  return (index >> 1) % 2 === 0 ? second : third;
}

/** In no postcode the letters begin with one of these. */
const unusedLetters = "FIOQUY";
const anyLetter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Half of the pairs of letters that begin with one of those. */
const pairs = (unusedLetters.length * anyLetter.length) / 2;
/** Houses with one postcode, before its second round of numbers. */
const perPostcode = 200;

/** An address that does not exist; no other dwelling has the same postcode and number. */
export function addressIn(
  neighbourhood: Neighbourhood,
  dwelling: number,
): { readonly street: string; readonly number: number; readonly postcode: string } {
  const place = Math.floor(dwelling / perPostcode);
  const pair = place % pairs;
  const front = fronts[pair % fronts.length] ?? "";
  return {
    street: `${front}${streets[Math.floor(pair / fronts.length) % streets.length] ?? ""}`,
    number: 1 + (dwelling % perPostcode) + perPostcode * Math.floor(place / pairs),
    postcode: postcodeOf(neighbourhood, pair),
  };
}

/** Every postcode of a neighbourhood. */
export function postcodesOf(neighbourhood: Neighbourhood): readonly string[] {
  return Array.from({ length: pairs }, (_, pair) => postcodeOf(neighbourhood, pair));
}

function postcodeOf({ digits, half }: Neighbourhood, pair: number): string {
  const at = pair + half * pairs;
  return `${digits}${unusedLetters.charAt(Math.floor(at / anyLetter.length))}${anyLetter.charAt(at % anyLetter.length)}`;
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
