import { dayNumber, firstDayOf, type MonthNumber } from "../../src/synth/day-number.ts";
import type { AllocationTold, BenefitTold, History, Law, ResidentTold } from "./truth/history.ts";
import { noSupport } from "./truth/support-history.ts";

const month = (year: number, number: number): MonthNumber => year * 12 + number - 1;

/** When how many people begin care of a law that goes on: many in January of 2025, half as many again a year later. */
const begins: readonly (readonly [law: Law, category: string, month: MonthNumber, count: number])[] = [
  ["jeugdwet", "45", month(2025, 1), 40],
  ["wmo", "15", month(2025, 2), 45],
  ["jeugdwet", "45", month(2026, 1), 60],
];
const neighbourhoods = ["BU99010000", "BU99010001", "BU99010002"] as const;

/**
 * A municipality of which one can tell by heart what its monitor must say: 3 neighbourhoods in 2 villages, known from 1 January 2024 to 30
 * April 2026. Clients are numbered in the order in which they begin; of each three one lives in each neighbourhood, and every two after
 * each other make a household. The first twenty live on a benefit too.
 */
export function neatHistory(): History {
  const allocations: AllocationTold[] = [];
  const residents: ResidentTold[] = [];
  const [first, last] = [dayNumber(2024, 1, 1), dayNumber(2026, 4, 30)];
  for (const [law, category, at, count] of begins)
    for (let index = 0; index < count; index += 1) {
      const number = allocations.length + 1;
      const client = `c${number}`;
      const begin = firstDayOf(at) + 9;
      allocations.push({
        ...{ law, number, client, provider: "12345678", category, product: `${category}A01` },
        ...{ decided: begin, time: "10:00:00", begin, volume: 60, unit: "01", frequency: "2" },
        knownOn: number === 1 ? last : begin,
      });
      residents.push({
        ...{ day: first, client, household: `h${Math.floor((number - 1) / 2)}`, born: month(2015, 1) },
        ...{ place: neighbourhoods[(number - 1) % 3] ?? neighbourhoods[0], knownOn: first },
      });
    }
  const benefits: BenefitTold[] = [];
  for (let at = month(2025, 1); at <= month(2026, 4); at += 1)
    for (let index = 1; index <= 20; index += 1)
      benefits.push({
        ...{ month: at, id: `u${index}`, client: `c${index}`, scheme: "algemene-bijstand", from: first },
        ...{ amount: 100_000, knownOn: Math.min(firstDayOf(at) + 20, last) },
      });
  return {
    ...{ allocations, residents, benefits, starts: [], stops: [], lines: [], requests: [], replies: [], workHelp: [] },
    areas: neighbourhoods.map((area, at) => ({ area, village: at < 2 ? "Noord" : "Zuid", knownOn: first })),
    reports: [
      { id: "m1", law: "wmo", client: "c1", reported: first, knownOn: first },
      { id: "m2", law: "wmo", client: "c2", reported: last, knownOn: last },
    ],
    ...{ bookings: [], budgets: [], tariffs: [], returns: [], support: noSupport },
  };
}
