import { RandomStream } from "../../src/figure/random-stream.ts";
import { addMonths, type DayNumber, dayNumber, firstDayOf, lastDayOf } from "../../src/synth/day-number.ts";
import { denseTariffs, linesAtTheCeiling } from "./dense-contracts.ts";
import { denseBenefits, denseWorkHelp, lateBenefits } from "./dense-income.ts";
import { denseAreas, denseLedger, denseLines, denseReports, denseResidents } from "./dense-parts.ts";
import { denseRequests, denseStarts } from "./dense-requests.ts";
import { denseSupport } from "./dense-support.ts";
import { denseSwitches } from "./dense-switches.ts";
import { denseClaims, denseReturns } from "./dense-traffic.ts";
import { denseWaiting } from "./dense-waiting.ts";
import type { AllocationTold, CareTold, History, Law, Question, RequestTold } from "./truth/history.ts";

/** The rules of the small histories: short, so that every boundary is hit often. */
export const denseQuestion: Question = {
  from: 2024 * 12,
  until: 2024 * 12 + 3,
  asOf: dayNumber(2024, 5, 20),
  gap: 3,
  returnMonths: 1,
  decisionDays: { wmo: 20, jeugdwet: 10 },
  waitingDays: 4,
  leastGroup: 2,
  wmoSteps: { inquiry: 9, decision: 6 },
  awbDays: 5,
  debtTerms: { talk: 6, crisis: 3, decision: 7 },
  objectionTerms: { bezwaar: 12, klacht: 8 },
  minimumAnswers: 4,
  layers: [
    { name: "Intensief", products: [{ law: "jeugdwet", category: "07" }] },
    { name: "Ondersteuning", products: ["02", "07"].map((category) => ({ law: "wmo", category })) },
    { name: "Eigen kracht", products: [] },
  ],
};

/** Chance, as the parts of a dense history use it. */
export interface Dice {
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** A day at the begin or the end of a month, or beside it. */
  readonly edge: () => DayNumber;
  readonly client: () => string;
}

function diceOf(seed: number): Dice {
  const random = new RandomStream(seed, 7);
  const { from, until } = denseQuestion;
  const below = (count: number): number => random.below(count);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0];
  return {
    ...{ below, pick },
    client: () => `p${below(9)}`,
    edge: () => {
      const month = from - 1 + below(until - from + 3);
      return pick([firstDayOf(month), lastDayOf(month)]) + below(3) - 1;
    },
  };
}

/**
 * Few people, few months and many days on a boundary: the first and last days of months, gaps of just so many days, ages around a
 * birthday. Whatever is off by one here is seen. The same seed gives the same history.
 */
export function denseHistory(seed: number, size = 60): History {
  const dice = diceOf(seed);
  const [allocations, requests] = allocationsOf(dice, size);
  allocations.push(...returnsOf(dice), ...atTheEdges());
  const [starts, stops] = careOf(dice, allocations);
  const asked = denseRequests(dice, denseQuestion);
  const waiting = denseWaiting(denseQuestion);
  return {
    ...{ starts: [...starts, ...denseStarts(dice, denseQuestion), ...waiting.starts], stops, replies: asked.replies },
    allocations: [...allocations, ...asked.allocations, ...waiting.allocations, ...denseSwitches(denseQuestion)],
    requests: [...requests, ...asked.requests],
    lines: [
      ...denseLines(dice, allocations, denseQuestion),
      ...linesAtTheCeiling(denseQuestion),
      ...denseClaims(dice, denseQuestion),
      ...waiting.lines,
    ],
    returns: denseReturns(dice),
    tariffs: denseTariffs(dice),
    residents: denseResidents(dice, denseQuestion),
    areas: denseAreas(denseQuestion),
    benefits: [...denseBenefits(dice, denseQuestion), ...lateBenefits(denseQuestion)],
    workHelp: denseWorkHelp(dice),
    support: denseSupport(dice, denseQuestion),
    reports: denseReports(dice, denseQuestion),
    ...denseLedger(dice, denseQuestion),
  };
}

/** Allocations in chains with gaps around the one of the rule; some are changed, told twice or taken back. */
function allocationsOf(dice: Dice, size: number): readonly [AllocationTold[], RequestTold[]] {
  const { below, pick } = dice;
  const allocations: AllocationTold[] = [];
  const requests: RequestTold[] = [];
  const ends = new Map<string, DayNumber>();
  for (let number = 1; number <= size; number += 1) {
    const law: Law = pick(["wmo", "jeugdwet"]);
    const one = {
      law,
      number,
      client: dice.client(),
      category: pick(["02", "07"]),
      product: pick(["P", "Q"]),
      provider: `9800000${below(5)}`,
    };
    const key = `${law} ${one.client} ${one.category}`;
    const version = firstVersion(dice, one, ends.get(key));
    allocations.push(version);
    // Told once more, as a 301 repeats all that holds.
    if (below(4) === 0) allocations.push({ ...version, knownOn: version.knownOn + 5 });
    const newest = below(3) === 0 ? laterVersion(dice, version) : version;
    if (newest !== version) allocations.push(newest);
    if (newest.end !== undefined && newest.end >= newest.begin) ends.set(key, newest.end);
    if (version.reference !== undefined && below(4) > 0)
      requests.push({
        ...{ ...one, reference: version.reference, asks: "315", referrer: pick(["02", "05"]) },
        knownOn: version.knownOn,
      });
  }
  return [allocations, requests];
}

type Named = Pick<AllocationTold, "law" | "number" | "client" | "category" | "product" | "provider">;

function firstVersion({ below, pick, edge }: Dice, one: Named, before: DayNumber | undefined): AllocationTold {
  const follows = before !== undefined && below(3) > 0;
  const any = below(3) > 0 ? edge() : firstDayOf(denseQuestion.from) - 20 + below(150);
  const begin = follows ? before + 1 + denseQuestion.gap + below(3) - 1 : any;
  const end = Math.max(begin - below(2), below(2) === 0 ? edge() : begin + below(40));
  const decided = begin - below(20);
  return {
    ...one,
    ...{
      begin,
      decided,
      time: "10:00:00",
      volume: 2 + below(3),
      unit: pick(["04", "16", "01", "83"]),
      frequency: pick(["2", "4", "1", "6"]),
    },
    ...(below(8) === 0 ? {} : { end }),
    ...(below(9) === 0 ? { budget: 5000 + below(500) } : {}),
    ...(below(2) === 0 ? { reference: `R${one.number}` } : {}),
    knownOn: Math.max(decided, dayNumber(2023, 11, 1)) + pick([0, 1, 9, 30, 62]),
  };
}

function laterVersion({ below, edge }: Dice, version: AllocationTold): AllocationTold {
  const end = version.end === undefined ? edge() : version.end + below(5) - 2;
  const reason = below(5) === 0 ? "13" : "05";
  return { ...version, end, reason, time: "11:00:00", volume: 2 + below(3), knownOn: version.knownOn + below(60) };
}

/** People who come back a month after they left, and a day sooner or later: alone with that care, so that nothing hides it. */
function returnsOf({ edge }: Dice): readonly AllocationTold[] {
  return [-1, 0, 1].flatMap((shift, at) => {
    const end = edge();
    const one = {
      law: "wmo",
      client: `t${at}`,
      provider: "98000001",
      category: "02",
      product: "P",
      unit: "04",
      frequency: "2",
    } as const;
    const told = { ...one, time: "10:00:00", volume: 2, knownOn: end - 40, decided: end - 40 };
    const begin = addMonths(end, denseQuestion.returnMonths) + shift;
    return [
      { ...told, number: 8000 + 2 * at, begin: end - 10, end },
      { ...told, number: 8001 + 2 * at, begin, end: begin + 9 },
    ];
  });
}

/** People whose care begins around the last day that is certain, and people whose care ended around the first day looked at. */
function atTheEdges(): readonly AllocationTold[] {
  const { from, asOf, gap } = denseQuestion;
  const first = firstDayOf(from);
  const one = {
    ...{ provider: "98000002", category: "07", product: "Q", unit: "04", frequency: "4" },
    law: "jeugdwet",
    ...{ time: "10:00:00", volume: 3, decided: first - 60, knownOn: first - 60 },
  } as const;
  const days = [-1, 0, 1];
  return [
    ...days.map((shift) => ({ begin: asOf + shift, end: asOf + 90 })),
    ...days.map((shift) => ({ begin: asOf - gap + shift, end: asOf + 90 })),
    ...days.map((shift) => ({ begin: first - 30, end: first + shift })),
  ].map((span, at) => ({ ...one, ...span, number: 8100 + at, client: `k${at}` }));
}

/** Starts and stops of some allocations: late, with a pause, withdrawn, or never reported. */
function careOf(dice: Dice, allocations: readonly AllocationTold[]): readonly [CareTold[], CareTold[]] {
  const { below, pick, edge } = dice;
  const [starts, stops]: [CareTold[], CareTold[]] = [[], []];
  for (const [number, told] of new Map(allocations.map((one) => [one.number, one]))) {
    if (below(5) === 0) continue;
    const { law, client, provider, category, product, begin: from, end } = told;
    const one = { law, number, client, provider, category, product };
    const begin = below(3) === 0 ? Math.max(from, edge()) : from + pick([0, 0, 1, 3, 4, 5, -1]);
    const knownOn = begin + below(12);
    if (below(5) === 0) {
      const wrong = { ...one, begin: begin - 1, order: 1, knownOn };
      starts.push({ ...wrong, withdrawn: false }, { ...wrong, withdrawn: true, order: 0, knownOn: knownOn + 2 });
    }
    starts.push({ ...one, begin, withdrawn: false, order: 1, knownOn });
    if (below(3) === 0) continue;
    const last = Math.max(begin, below(2) === 0 ? edge() : (end ?? begin + below(50)));
    const stop = { ...one, begin, end: last, reason: pick(["19", "20", "31"]), order: 1, knownOn: last + below(9) };
    stops.push({ ...stop, withdrawn: false });
    if (below(6) === 0) stops.push({ ...stop, withdrawn: true, order: 0, knownOn: stop.knownOn + 3 });
  }
  return [starts, stops];
}
