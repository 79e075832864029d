import type { RandomStream } from "../figure/random-stream.ts";
import { type Allocation, type ChangeReason, endOf, type Pause, type StopReason, type Version } from "./allocation.ts";
import type { Contracts } from "./contract.ts";
import { addMonths, type DayNumber, firstDayOf, monthOf } from "./day-number.ts";
import type { EndReason, Episode } from "./episode.ts";
import { type Product, products } from "./product.ts";
import type { Provider } from "./provider.ts";
import { between, happens } from "./streams.ts";

/** A person gets at most so many numbers, so that each number belongs to one person. */
export const numbersPerPerson = 128;

/**
 * How an episode is allocated: for a term at a time, moved to a later end while nothing changes (OP380), under a new number when the
 * volume changes or everything is bought anew, and cut short when care ends before. `last` is the end of the run.
 */
export function allocate(
  random: RandomStream,
  episode: Episode,
  contracts: Contracts,
  firstNumber: number,
  last: DayNumber,
): readonly Allocation[] {
  const product = products[episode.product];
  if (product === undefined || episode.form === "pgb") return [];
  const made: Allocation[] = [];
  let provider = contracts.choose(episode.product, monthOf(episode.allocated), random.uniform());
  let [begin, decided, volume] = [episode.allocated, episode.decided, episode.volume];
  if (happens(random, 0.01)) {
    const versions = [
      first(random, decided - 2, begin),
      { ...first(random, decided, begin), end: begin, reason: "13" },
    ] as const;
    made.push(allocationOf(episode, contracts, product, provider, firstNumber, begin, volume, versions));
  }
  if (episode.to < episode.from) {
    const back = Math.max(decided, begin) + between(random, 3, 40);
    const versions = [
      first(random, decided, addMonths(begin, product.term) - 1),
      { ...first(random, back, begin), reason: "13" },
    ] as const;
    made.push(allocationOf(episode, contracts, product, provider, firstNumber + made.length, begin, volume, versions));
    return made;
  }
  while (begin <= Math.min(episode.to, last)) {
    const course = follow(random, episode, contracts, product, begin, decided, last);
    const care = { first: Math.max(begin, episode.from), last: Math.min(course.end, episode.to) };
    made.push({
      ...allocationOf(episode, contracts, product, provider, firstNumber + made.length, begin, volume, course.versions),
      ...(care.first <= care.last && { care }),
      ...pauseIn(random, care, product),
      ...(course.stop !== undefined && { stop: course.stop }),
    });
    if (course.next === "none") break;
    begin = course.end + 1;
    decided = course.end - between(random, 5, 18);
    if (course.next === "renewal" && !contracts.holds(episode.product, provider.index, monthOf(begin)))
      provider = contracts.choose(episode.product, monthOf(begin), random.uniform());
    if (course.next === "volume") volume = changed(random, product, volume);
    if (made.length >= numbersPerPerson) break;
  }
  return made;
}

/**
 * Closes what the municipality forgot to cut short where the same client gets the same product anew (TR302: one at a time). The list is
 * in order of episodes, oldest first.
 */
export function closeForgotten(allocations: readonly Allocation[]): readonly Allocation[] {
  return allocations.map((one, at) => {
    if (one.care === undefined) return one;
    const next = allocations.slice(at + 1).find(({ product, begin }) => product === one.product && begin <= endOf(one));
    if (next === undefined || next.episode === one.episode) return one;
    const decided = Math.max(one.versions.at(-1)?.decided ?? 0, next.versions[0].decided - 1);
    return { ...one, versions: [...one.versions, { decided, time: "17:30:00", end: one.care.last, reason: "05" }] };
  });
}

interface Course {
  readonly versions: readonly [Version, ...Version[]];
  /** The last day of this allocation for what follows it. */
  readonly end: DayNumber;
  readonly next: "none" | "renewal" | "volume";
  readonly stop?: StopReason;
}

/** Follows one number from its begin until care ends, the contract does, or the volume changes. */
function follow(
  random: RandomStream,
  episode: Episode,
  { renewal }: Contracts,
  product: Product,
  begin: DayNumber,
  decided: DayNumber,
  last: DayNumber,
): Course {
  let end = addMonths(begin, product.term) - 1;
  const versions: [Version, ...Version[]] = [first(random, decided, end)];
  const anew = renewal === undefined ? undefined : firstDayOf(renewal);
  for (;;) {
    if (anew !== undefined && begin < anew && anew <= end + 1 && episode.to >= anew) {
      const told = Math.max(versions.at(-1)?.decided ?? decided, anew - 40) + 1;
      if (end >= anew) versions.push({ ...first(random, told, anew - 1), reason: "03" });
      return { versions, end: anew - 1, next: "renewal", stop: "36" };
    }
    if (episode.to <= end) return finish(random, episode, product, versions, end, last);
    if (end > last) return { versions, end, next: "none" };
    if (product.frequency === "6" || happens(random, 0.35)) return { versions, end, next: "volume", stop: "37" };
    const told = Math.max(versions.at(-1)?.decided ?? decided, end - between(random, 5, 20)) + 1;
    end = addMonths(end + 1, product.term) - 1;
    versions.push({ ...first(random, told, end), reason: "04" });
  }
}

/** Care ends within the allocation: the municipality cuts it short, but of planned ends it does so in seven of ten. */
function finish(
  random: RandomStream,
  { to, end: why }: Episode,
  { law }: Product,
  versions: [Version, ...Version[]],
  end: DayNumber,
  last: DayNumber,
): Course {
  if (to > last) return { versions, end, next: "none" };
  const told = why === "died" || why === "moved-out" || happens(random, 0.7);
  const before = versions.at(-1)?.decided ?? to;
  if (told && to < end)
    versions.push({ ...first(random, Math.max(to, before) + between(random, 2, 25), to), reason: change[why] });
  return { versions, end: told ? to : end, next: "none", stop: stopOf(law, why) };
}

function allocationOf(
  episode: Episode,
  { codeOf }: Contracts,
  product: Product,
  { index }: Provider,
  number: number,
  begin: DayNumber,
  volume: number,
  versions: readonly [Version, ...Version[]],
): Allocation {
  return {
    number,
    episode,
    product: episode.product,
    provider: index,
    code: codeOf(product, monthOf(begin)),
    begin,
    volume,
    versions,
  };
}

function first(random: RandomStream, decided: DayNumber, end: DayNumber): Version {
  const minutes = between(random, 8 * 60, 17 * 60);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00`;
  return { decided, time, end };
}

/** One in thirty is stopped for some weeks and begun again. */
function pauseIn(
  random: RandomStream,
  care: { readonly first: DayNumber; readonly last: DayNumber },
  { frequency, unit }: Product,
): { readonly pause?: Pause } {
  const length = care.last - care.first;
  if (length < 150 || frequency === "6" || unit === "82" || !happens(random, 0.03)) return {};
  const start = care.first + between(random, 40, length - 90);
  return { pause: { first: start, last: start + between(random, 20, 45) } };
}

function changed(random: RandomStream, { volume: [low, high], unit }: Product, volume: number): number {
  const step = unit === "01" ? 30 : unit === "83" ? 50_00 : 1;
  return Math.max(low, Math.min(high, volume + (happens(random, 0.6) ? step : -step)));
}

const change: Readonly<Record<EndReason, ChangeReason>> = {
  planned: "05",
  client: "05",
  provider: "05",
  together: "05",
  "other-domain": "06",
  "turned-18": "06",
  died: "02",
  "moved-out": "07",
};

const wmoStops = { planned: "19", client: "21", provider: "22", together: "23", "moved-out": "31" } as const;
const youthStops = { planned: "31", client: "32", provider: "33", together: "34", "moved-out": "35" } as const;

/** Why care ended, in the codes of the law: 31 is moving away in the Wmo and "as planned" in the Jeugdwet. */
function stopOf(law: Product["law"], why: EndReason): StopReason {
  if (why === "died") return "02";
  if (why === "other-domain" || why === "turned-18") return "39";
  return (law === "wmo" ? wmoStops : youthStops)[why];
}
