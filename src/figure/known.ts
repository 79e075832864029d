import type { Day } from "./period.ts";
import { compareDays } from "./period-days.ts";

/** When something became known: the date of the message, booking or document, and the moment at which it reached us. */
export interface Known {
  readonly knownOn: Day;
  /** ISO 8601 instant in UTC, always with milliseconds: `2018-06-11T09:30:00.000Z`, so that text order is time order. */
  readonly loadedAt: string;
}

/** One version of a fact. A correction is another fact with the same key; nothing is overwritten. */
export interface Fact<T> {
  /** What the fact is about, the same for all its versions. */
  readonly key: string;
  readonly known: Known;
  readonly value: T;
}

/** From where in time one looks. */
export interface Viewpoint {
  readonly day: Day;
  /** Leave out what reached us after this instant: a publication pins it, and late post never changes the publication. */
  readonly loadedBy?: string;
}

/** Tells whether a fact counts from a viewpoint: it was known on the day, and had reached us. */
export function isKnown({ knownOn, loadedAt }: Known, { day, loadedBy }: Viewpoint): boolean {
  return compareDays(knownOn, day) <= 0 && (loadedBy === undefined || loadedAt <= loadedBy);
}

/**
 * The facts as they were known on a day: of every key the newest version. Newest is by the day on which it was known, then
 * by when it reached us, then by its place in the list. Facts known later, or loaded after `loadedBy`, change nothing.
 */
export function asOf<T>(facts: Iterable<Fact<T>>, viewpoint: Viewpoint): ReadonlyMap<string, Fact<T>> {
  const newest = new Map<string, Fact<T>>();
  for (const fact of facts) {
    if (!isKnown(fact.known, viewpoint)) continue;
    const before = newest.get(fact.key);
    if (before === undefined || !isNewer(before.known, fact.known)) newest.set(fact.key, fact);
  }
  return newest;
}

/** All versions of one fact, oldest first: the history that a reader can open. */
export function versionsOf<T>(facts: Iterable<Fact<T>>, key: string): readonly Fact<T>[] {
  const versions = [...facts].filter((fact) => fact.key === key);
  return versions.sort((a, b) => (isNewer(a.known, b.known) ? 1 : isNewer(b.known, a.known) ? -1 : 0));
}

function isNewer(a: Known, b: Known): boolean {
  const days = compareDays(a.knownOn, b.knownOn);
  return days > 0 || (days === 0 && a.loadedAt > b.loadedAt);
}
