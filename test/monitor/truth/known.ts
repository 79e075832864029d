import type { DayNumber } from "../../../src/synth/day-number.ts";
import type { AllocationTold, CareTold, History, Question } from "./history.ts";

interface Told {
  readonly knownOn: DayNumber;
}

/** What had been told by a day. */
export function told<T extends Told>(all: readonly T[], { asOf }: Question): readonly T[] {
  return all.filter(({ knownOn }) => knownOn <= asOf);
}

/** Of each thing what was said last. */
function last<T extends Told>(all: readonly T[], keyOf: (one: T) => string, isNewer: (a: T, b: T) => boolean): T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const known = found.get(keyOf(one));
    if (known === undefined || isNewer(one, known)) found.set(keyOf(one), one);
  }
  return [...found.values()];
}

/** Of each thing the version of the latest day. */
export function latest<T extends Told>(all: readonly T[], question: Question, keyOf: (one: T) => string): readonly T[] {
  return last(told(all, question), keyOf, (a, b) => a.knownOn >= b.knownOn);
}

export interface Allocation extends AllocationTold {
  readonly end: DayNumber;
}

/** So late that no end ever lies behind it. */
const never = 99_999_999;

/** The allocations that hold on the day: newest version, not taken back, and with at least one day. */
export function allocationsOf(history: History, question: Question): readonly Allocation[] {
  return versionsOf(history, question)
    .map((one) => ({ ...one, end: one.end ?? never }))
    .filter(({ begin, end }) => end >= begin);
}

/** Of every allocation its newest version, but for those that were taken back. */
export function versionsOf({ allocations }: History, question: Question): readonly AllocationTold[] {
  const stamp = ({ decided, time }: AllocationTold): string => `${String(decided).padStart(8, "0")} ${time}`;
  return last(
    told(allocations, question),
    ({ law, number }) => `${law} ${number}`,
    (a, b) => stamp(a) > stamp(b),
  ).filter(({ reason }) => reason !== "13");
}

function careOf(all: readonly CareTold[], question: Question, keyOf: (one: CareTold) => string): readonly CareTold[] {
  return last(
    told(all, question),
    keyOf,
    (a, b) => a.knownOn > b.knownOn || (a.knownOn === b.knownOn && a.order > b.order),
  ).filter(({ withdrawn }) => !withdrawn);
}

function careKey({ law, provider, client, number, category, begin }: CareTold): string {
  return [law, provider, client, number, category, begin].join(" ");
}

export function startsOf({ starts }: History, question: Question): readonly CareTold[] {
  return careOf(starts, question, careKey);
}

export function stopsOf({ stops }: History, question: Question): readonly CareTold[] {
  return careOf(stops, question, (one) => `${careKey(one)} ${one.end}`);
}

/** Care from its first to its last day. Without a 307 it lasts as long as the allocation. */
export function careDays(history: History, question: Question): readonly (CareTold & { readonly until: DayNumber })[] {
  const allocations = new Map(allocationsOf(history, question).map((one) => [`${one.law} ${one.number}`, one]));
  const stops = stopsOf(history, question);
  return startsOf(history, question).map((start) => {
    const ends = stops.filter((stop) => careKey(stop) === careKey(start)).map(({ end = never }) => end);
    const allocation = allocations.get(`${start.law} ${start.number}`);
    return { ...start, until: ends.length > 0 ? Math.min(...ends) : (allocation?.end ?? never) };
  });
}
