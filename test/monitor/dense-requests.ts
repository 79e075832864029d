import { type DayNumber, firstDayOf, lastDayOf } from "../../src/synth/day-number.ts";
import type { Dice } from "./dense-history.ts";
import type { AllocationTold, CareTold, History, Law, Question, ReplyTold, RequestTold } from "./truth/history.ts";

/** Requests that are answered around five working days and decided around eight weeks, before, on and after the last day of a month, or never. */
export function denseRequests(
  { below, pick, edge }: Dice,
  { from, until }: Question,
): Pick<History, "requests" | "replies"> & { readonly allocations: readonly AllocationTold[] } {
  const [requests, replies, allocations]: [RequestTold[], ReplyTold[], AllocationTold[]] = [[], [], []];
  for (let at = 0; at < 60; at += 1) {
    const law: Law = pick(["wmo", "jeugdwet"]);
    const [provider, reference] = [`9800004${below(2)}`, `Q${at}`];
    const month = from + below(until - from + 1);
    const [first, last] = [firstDayOf(month), lastDayOf(month)];
    const knownOn: DayNumber = pick([
      edge(),
      first + below(28),
      last - 56 + below(3) - 1,
      last - 6 - below(4),
      edge() - 55 - below(3),
    ]);
    const one = { law, provider, reference, client: `q${below(9)}` };
    requests.push({ ...one, asks: pick(["315", "317"]), referrer: "02", knownOn });
    const reply = (days: number, isRefusal: boolean) => replies.push({ ...one, isRefusal, knownOn: knownOn + days });
    const grant = (days: number, reason?: string) =>
      allocations.push({
        ...{ ...one, number: 9500 + at, ...granted(knownOn + days) },
        ...(reason === undefined ? {} : { reason }),
      });
    pick<() => unknown>([
      () => reply(4 + below(6), true),
      () => reply(4 + below(6), false),
      () => reply(below(3) - 1, below(2) === 0),
      () => grant(55 + below(3)),
      () => grant(below(3) - 1),
      () => grant(3 + below(7), pick([undefined, "05"])),
      () => undefined,
    ])();
  }
  for (const [at, { on, reply, grant }] of [...range(from, until)].flatMap(atTheTerms).entries()) {
    const one = { law: "wmo", provider: "98000042", reference: `E${at}`, client: `e${at % 5}` } as const;
    requests.push({ ...one, asks: at % 2 === 0 ? "315" : "317", referrer: "05", knownOn: on });
    if (reply !== undefined) replies.push({ ...one, isRefusal: false, knownOn: reply });
    if (grant !== undefined) allocations.push({ ...one, number: 9300 + at, ...granted(grant) });
  }
  return { requests, replies, allocations };
}

const granted = (on: DayNumber) =>
  ({
    ...{ category: "02", product: "P", unit: "04", frequency: "2", volume: 2, time: "10:00:00" },
    ...{ begin: on, end: on + 5, decided: on, knownOn: on },
  }) as const;

const range = (from: number, until: number) => Array.from({ length: until - from + 1 }, (_, at) => from + at);

interface AtATerm {
  readonly on: DayNumber;
  readonly reply?: DayNumber;
  readonly grant?: DayNumber;
}

/** Requests for which something falls on the first or last day of a month, or on the last day of a term, and beside those. */
function atTheTerms(month: number): readonly AtATerm[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  return [
    ...[-1, 0, 1].flatMap((shift): readonly AtATerm[] => [
      { on: first + shift },
      { on: last + shift },
      ...[first, last].flatMap((day) => [
        { on: day - 20, reply: day + shift },
        { on: day - 2, reply: day + shift },
        { on: day - 60, grant: day + shift },
        { on: day - 20, grant: day + shift },
      ]),
      { on: last - 56 + shift },
      { on: first - 50, grant: first + 6 + shift },
    ]),
    ...range(4, 9).flatMap((days): readonly AtATerm[] => [{ on: first, reply: first + days }, { on: last - days }]),
  ];
}

/** Starts of care that are told before, on and around five working days after their first day, or around a year. */
export function denseStarts({ below, pick, edge }: Dice, { from }: Question): readonly CareTold[] {
  return Array.from({ length: 40 }, (_, at) => {
    const knownOn = at < 6 ? firstDayOf(from) + 40 : edge();
    return {
      ...{ law: pick(["wmo", "jeugdwet"]), number: 9700 + at, client: `b${below(9)}`, provider: "98000045" },
      ...{
        category: "02",
        product: "P",
        begin: knownOn - (at < 6 ? 364 + (at % 3) : pick([-3, 0, 1, 4, 5, 6, 7, 8, 9])),
        withdrawn: false,
      },
      ...{ order: 1, knownOn },
    } as const;
  });
}
