import type { RandomStream } from "../figure/random-stream.ts";
import { addMonths, ageOn, type DayNumber, dateOf, dayNumber } from "./day-number.ts";
import type { EndReason, Episode, Referrer } from "./episode.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import type { Person } from "./person.ts";
import { ageGroupOf, ageGroups, type Product, productIndex, products } from "./product.ts";
import { between, happens, untilNext, weighted } from "./streams.ts";

/** The days in which careers are followed, the first years before the run. */
export interface Years {
  readonly since: DayNumber;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** In the summer people ask less, after it and after New Year more; 1 is average. From January. */
const season = [1.15, 1.05, 1.05, 1, 1, 0.95, 0.72, 0.75, 1.15, 1.18, 1.1, 0.9] as const;
const busiest = 1.2;

const laws = ["wmo", "jeugdwet"] as const;
/** For each law and age group the starts of every product, and their sum. */
const startsOf = laws.map((law) =>
  ageGroups.map((_, group) => {
    const weights = products.map((product) => (product.law === law ? (product.starts[group] ?? 0) : 0));
    return { weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  }),
);

/** Everything of the social domain, income apart, that happens to a person in those years, in order of asking. */
export function careerOf(
  random: RandomStream,
  person: Person,
  { need }: Neighbourhood,
  { since, first, last }: Years,
): readonly Episode[] {
  const until = Math.min(person.until ?? last, last);
  const episodes: Episode[] = [];
  const begin = (product: number, asked: DayNumber, returned: boolean): void => {
    // A return was foreseen when care ended, so what is known of this product may lie ahead.
    const running = episodes.some((one) => one.product === product && Math.max(one.to, one.from) >= asked);
    if (running || asked > until) return;
    const made = episodeOf(random, person, product, asked, first, returned);
    if (made === undefined) return;
    // What ended long before the run leaves no trace in it.
    episodes.push(made);
    besides(random, made, episodes);
    follow(random, made, begin);
  };
  for (let year = Math.max(person.from, since); year <= until; year += 365) {
    const age = ageOn(person.born, year);
    const group = ageGroupOf(age);
    for (const [at, law] of laws.entries()) {
      const { weights, total } = startsOf[at]?.[group] ?? { weights: [], total: 0 };
      const daily = ((total * need[law] * person.frailty) / 1000 / 365) * busiest;
      if (daily === 0) continue;
      const end = Math.min(year + 365, until + 1);
      for (let day = year + untilNext(random, daily); day < end; day += untilNext(random, daily)) {
        const asked = Math.floor(day);
        const product = weighted(random, weights);
        if (happens(random, acceptance(products[product], asked, first))) begin(product, asked, false);
      }
    }
  }
  return episodes
    .filter(({ to, decided, from }) => decided <= until && Math.max(to, from) >= first)
    .toSorted((a, b) => a.asked - b.asked);
}

function acceptance(product: Product | undefined, day: DayNumber, first: DayNumber): number {
  if (product === undefined) return 0;
  const years = (day - first) / 365;
  return ((season[dateOf(day).month - 1] ?? 1) * Math.max(0.5, 1 + product.trend * years)) / busiest;
}

/** The same client gets a second product with some, from the same day. */
function besides(random: RandomStream, { product, ...rest }: Episode, episodes: Episode[]): void {
  const id = products[product]?.id;
  for (const [at, { beside, volume }] of products.entries()) {
    if (beside === undefined || beside.product !== id || rest.form === "pgb" || !happens(random, beside.share))
      continue;
    episodes.push({ ...rest, product: at, volume: Math.min(rest.volume, volume[1]) });
  }
}

/** After care: the step to the Wmo at 18, or the return within a year. */
function follow(
  random: RandomStream,
  { product, to, end }: Episode,
  begin: (product: number, asked: DayNumber, returned: boolean) => void,
): void {
  const { law, id } = products[product] ?? {};
  if (end === "turned-18") {
    const [home, help] = afterYouth[id ?? ""] ?? [0, 0];
    const chance = random.uniform();
    if (chance < home) begin(productIndex("beschermd-wonen"), to - 40, false);
    else if (chance < home + help) begin(productIndex("begeleiding-individueel"), to - 40, false);
  } else if (end === "planned" || end === "client" || end === "together") {
    const chance = law === "jeugdwet" ? 0.22 : 0.14;
    if (happens(random, chance)) begin(product, to + between(random, 25, 330), true);
  }
}

/** Share of those who turn 18 in care that goes on to sheltered living, and to guidance at home. */
const afterYouth: Readonly<Record<string, readonly [number, number]>> = {
  "jeugdhulp-ambulant": [0.01, 0.26],
  "jeugd-ggz": [0.01, 0.1],
  pleegzorg: [0.05, 0.35],
  "verblijf-met-behandeling": [0.3, 0.3],
  jeugdbescherming: [0.02, 0.2],
};

function episodeOf(
  random: RandomStream,
  person: Person,
  at: number,
  asked: DayNumber,
  first: DayNumber,
  returned: boolean,
): Episode | undefined {
  const product = products[at];
  if (product === undefined) return undefined;
  const adulthood = birthday(person.born, 18);
  const referrer = referrerOf(random, product, asked - person.born);
  const urgent = product.id === "crisishulp";
  const decided = asked + (urgent ? 1 : between(random, referrer === "01" ? 12 : 4, referrer === "01" ? 64 : 20));
  const allocated = decided + (urgent ? 0 : between(random, 2, 18));
  const pressure = Math.max(0.4, 1 + 0.12 * ((asked - first) / 365));
  const from = allocated + Math.floor(product.wait * pressure * random.gamma(1));
  const stay = Math.max(10, Math.round((product.stay * 30.4 * random.gamma(1.4)) / 1.4));
  const patience = happens(random, 0.97) ? stay : -1;
  let end: EndReason = endOf(random, product);
  let to = from + patience;
  if (product.law === "jeugdwet" && to >= adulthood) [to, end] = [adulthood - 1, "turned-18"];
  if (product.law === "wmo" && product.id !== "hulpmiddelen" && allocated < adulthood - 90) return undefined;
  if (person.until !== undefined && to >= person.until) {
    to = person.until;
    end = person.departure ?? "moved-out";
  }
  if (product.law === "jeugdwet" && allocated >= adulthood) return undefined;
  const [low, high] = product.volume;
  const span = random.uniform() * random.uniform();
  return {
    ...{ person, product: at, referrer, asked, decided, allocated, from, to, end, returned },
    form: happens(random, product.pgb) ? "pgb" : "in-kind",
    volume:
      product.unit === "83"
        ? Math.round((low + span * (high - low)) / 5000) * 5000
        : low + Math.floor(span * (high - low + 1)),
    use: Math.min(1, 0.62 + 0.4 * Math.sqrt(random.uniform())),
  };
}

/** The day on which somebody turns an age; who was born on 29 February does so on 1 March. */
export function birthday(born: DayNumber, age: number): DayNumber {
  const { year, month, day } = dateOf(born);
  return month === 2 && day === 29 ? addMonths(dayNumber(year + age, 2, 28), 0) + 1 : dayNumber(year + age, month, day);
}

function endOf(random: RandomStream, { law }: Product): EndReason {
  const weights = law === "wmo" ? [55, 14, 3, 8, 20] : [66, 13, 4, 12, 5];
  return (
    (["planned", "client", "provider", "together", "other-domain"] as const)[weighted(random, weights)] ?? "planned"
  );
}

function referrerOf(random: RandomStream, { law, id }: Product, daysOld: number): Referrer {
  if (law === "wmo") return "01";
  if (id === "jeugdbescherming" || id === "jeugdreclassering") return happens(random, 0.7) ? "08" : "04";
  const young = daysOld < 4 * 365;
  const weights = id === "jeugd-ggz" ? [18, 56, 6, 4, 14, 2] : [46, 24, young ? 14 : 6, 14, 8, 2];
  return (["01", "02", "03", "04", "05", "06"] as const)[weighted(random, weights)] ?? "01";
}
