import { log } from "../figure/elementary.ts";
import { RandomStream } from "../figure/random-stream.ts";

/**
 * For what a stream of random numbers is used. A household, a person or a provider draws from a stream of its own, so that a change in
 * one part of the simulation leaves the other parts as they were.
 */
const purposes = [
  "neighbourhoods",
  "providers",
  "dwelling",
  "household",
  "career",
  "care",
  "declaring",
  "messages",
  "benefit",
  "budget",
  "work-help",
  "low-income",
  "assistance",
  "schemes",
  "debts",
  "survey",
  "objections",
  "benefit-objections",
  "access",
  "ceilings",
  "returns",
] as const;
type Purpose = (typeof purposes)[number];

/** The stream of one thing: the seed of the run, what it is for and which of them it is (below 2^32). */
export function streamFor(seed: number, purpose: Purpose, index: number): RandomStream {
  return new RandomStream(seed, (purposes.indexOf(purpose) + 1) * 0x100000000 + index);
}

/** Tells whether something with this chance happens. */
export function happens(random: RandomStream, chance: number): boolean {
  return random.uniform() < chance;
}

/** A whole number from `low` up to and including `high`. */
export function between(random: RandomStream, low: number, high: number): number {
  return low + random.below(high - low + 1);
}

/** One of a list, each as likely as the other. Throws RangeError for a list of none. */
export function oneOf<T>(random: RandomStream, list: readonly T[]): T {
  const chosen = list[random.below(list.length)];
  if (chosen === undefined) throw new RangeError("one of nothing");
  return chosen;
}

/** The place of one of the weights, by weight; the last when rounding leaves none. */
export function weighted(random: Pick<RandomStream, "uniform">, weights: readonly number[]): number {
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return at;
  }
  return weights.length - 1;
}

/** Days until something happens that happens so often a day: exponential, so that it forgets how long it waited. */
export function untilNext(random: RandomStream, daily: number): number {
  return -log(random.uniform()) / daily;
}
