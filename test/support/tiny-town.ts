import { dayNumber, firstDayOf, lastDayOf } from "../../src/synth/day-number.ts";
import type { History } from "../monitor/truth/history.ts";
import { noSupport, type SupportHistory } from "../monitor/truth/support-history.ts";

const monthOf = (year: number, number: number): number => year * 12 + number - 1;
/** Everything was told by this day. */
const last = dayNumber(2026, 4, 30);
const areas = ["BU99010000", "BU99010001"] as const;
const kinds = [
  { law: "wmo", category: "15", product: "15A01", provider: "98000001" },
  { law: "jeugdwet", category: "45", product: "45A01", provider: "98000002" },
] as const;
/** As many people live there, whoever of them has care. */
const inhabitants = 60;

/**
 * A municipality of sixty people of whom so few have anything that none of it may be told: each of `people` has care of both laws, declarations, a
 * benefit, a debt and so on, the one for other amounts and days than the other. Providers, products, months, ledger and budget are the same
 * for every `people`.
 */
export function tinyTown(people: number): History {
  const clients = Array.from({ length: people }, (_, at) => ({ client: `c${at}`, at }));
  const cares = clients.flatMap(({ client, at }) =>
    kinds.map((kind, which) => ({ ...kind, client, at, number: 10 * (at + 1) + which })),
  );
  const begin = (at: number): number => dayNumber(2025, 1 + (at % 2), 10 + at);
  return {
    allocations: cares.map(({ at, ...care }) => ({
      ...care,
      ...{ reference: `V${care.number}`, decided: begin(at), time: "10:00:00", begin: begin(at) },
      ...{ end: dayNumber(2026, 3, 20 + (at % 5)), volume: 60 + at, unit: "01", frequency: "2", knownOn: begin(at) },
    })),
    starts: cares.map(({ at, ...care }) => ({ ...care, ...told(begin(at) + 9 + at, at) })),
    stops: cares.map(({ at, ...care }) => ({
      ...{ ...care, ...told(begin(at) + 9 + at, at), end: dayNumber(2026, 3, 20 + (at % 5)), reason: "19" },
      knownOn: dayNumber(2026, 3, 26),
    })),
    lines: cares.flatMap(({ at, ...care }) =>
      Array.from({ length: 14 }, (_, month) => {
        const first = firstDayOf(monthOf(2025, 2) + month);
        const sent = lastDayOf(monthOf(2025, 2) + month) + 5;
        return {
          ...{ ...care, claim: `D${care.number}-${month}`, reference: `R${care.number}-${month}`, first, sent },
          ...{
            last: lastDayOf(monthOf(2025, 2) + month),
            volume: 3 + at,
            unit: "01",
            amount: 100_00 + 37_11 * (at + 1),
          },
          ...{ answered: sent + 4, rejected: month === 3 },
        };
      }),
    ),
    requests: cares.map(({ at, law, provider, client, number }) => ({
      ...{ law, provider, client, reference: `V${number}`, asks: "315", referrer: "02" },
      knownOn: begin(at) - 3 - at,
    })),
    replies: [],
    residents: residents(clients.map(({ client }) => client)),
    areas: areas.map((area, at) => ({ area, village: at === 0 ? "Noord" : "Zuid", knownOn: dayNumber(2024, 1, 1) })),
    returns: kinds.map(({ law, provider }) => ({
      ...{ law, provider, message: "WMO302", id: `B-${law}`, codes: ["8001"] },
      ...{ sent: dayNumber(2025, 2, 20), knownOn: dayNumber(2025, 2, 22) },
    })),
    tariffs: kinds.map((kind) => ({
      ...{ ...kind, contract: `C-${kind.law}`, unit: "01", price: 60_00, ceiling: 9_000_00 },
      ...{ begin: dayNumber(2025, 1, 1), knownOn: dayNumber(2025, 1, 1) },
    })),
    benefits: clients.flatMap(({ client, at }) =>
      Array.from({ length: 15 }, (_, month) => ({
        ...{ month: monthOf(2025, 1) + month, id: `u${client}`, client, scheme: "algemene-bijstand" },
        ...{ from: dayNumber(2024, 6, 1 + at), amount: 1000_00 + 10_07 * at },
        knownOn: lastDayOf(monthOf(2025, 1) + month),
      })),
    ),
    workHelp: clients.map(({ client, at }) => ({
      ...{ id: `w${client}`, client, kind: "werkervaring", begin: dayNumber(2025, 3, 1 + at) },
      ...{ end: dayNumber(2026, 1, 1 + at), outcome: "werk", knownOn: dayNumber(2026, 2, 1) },
    })),
    support: support(clients),
    reports: kinds.flatMap(({ law }) =>
      clients.map(({ client, at }) => ({
        ...{
          id: `m-${law}-${client}`,
          law,
          client,
          reported: dayNumber(2025, 1, 5),
          inquired: dayNumber(2025, 1, 15 + at),
        },
        ...{ applied: dayNumber(2025, 2, 2), decided: dayNumber(2025, 2, 9 + at), knownOn: dayNumber(2025, 2, 25) },
      })),
    ),
    bookings: [2025, 2026].flatMap((year) =>
      (year === 2025 ? [3, 6, 9, 12] : [1, 2, 3, 4]).map((number) => ({
        ...{ id: `b${year}-${number}`, month: monthOf(year, number), side: "lasten" as const, taakveld: "6.71a" },
        ...{ product: "dagbesteding", account: "43000", amount: 12_345_67 },
        knownOn: Math.min(lastDayOf(monthOf(year, number)), last),
      })),
    ),
    budgets: [2025, 2026].map((year) => ({
      ...{ year, change: "primitief", side: "lasten", taakveld: "6.71a", product: "dagbesteding" },
      ...{ amount: 60_000_00, knownOn: dayNumber(year - 1, 11, 7) },
    })),
  };
}

function told(begin: number, order: number) {
  return { begin, withdrawn: false, knownOn: begin, order };
}

/** Two extracts of the register; who has care lives among those who have none, so that their number is always the same. */
function residents(clients: readonly string[]): History["residents"] {
  const names = Array.from({ length: inhabitants }, (_, at) => clients[at] ?? `n${at}`);
  return [2025, 2026].flatMap((year) =>
    names.map((client, at) => ({
      ...{
        day: dayNumber(year, 1, 1),
        client,
        household: `h${Math.floor(at / 2)}`,
        born: monthOf(1960 + (at % 50), 4),
      },
      ...{ place: areas[at % 2] ?? areas[0], knownOn: dayNumber(year, 1, 1) },
    })),
  );
}

function support(clients: readonly { readonly client: string; readonly at: number }[]): SupportHistory {
  const knownOn = dayNumber(2026, 2, 1);
  return {
    ...noSupport,
    grants: clients.map(({ client, at }) => ({
      ...{
        id: `g${client}`,
        client,
        kind: "bewind",
        asked: dayNumber(2025, 4, 1),
        granted: dayNumber(2025, 5, 1 + at),
      },
      ...{ amount: 200_00 + 31_01 * at, knownOn },
    })),
    uses: clients.map(({ client, at }) => ({
      ...{ id: `n${client}`, client, scheme: "meedoen", year: 2025, amount: 50_00 + at, knownOn },
    })),
    targets: [{ year: 2025, scheme: "meedoen", by: "onderzoek", on: dayNumber(2025, 1, 1), people: 30, knownOn }],
    debts: clients.map(({ client, at }) => ({
      ...{ id: `s${client}`, client, asked: dayNumber(2025, 3, 3), talk: dayNumber(2025, 3, 20 + at), knownOn },
      ...{
        decided: dayNumber(2025, 4, 8),
        begin: dayNumber(2025, 4, 9),
        end: dayNumber(2026, 1, 5),
        outcome: "geslaagd",
      },
    })),
    answers: clients.map(({ client, at }) => ({
      ...{ survey: "ceo", year: 2025, respondent: `r${client}`, question: "v0", law: "wmo", provider: "98000001" },
      ...{ isPositive: at > 0, knownOn },
    })),
    cases: clients.map(({ client, at }) => ({
      ...{
        id: `z${client}`,
        kind: "bezwaar",
        law: "wmo",
        received: dayNumber(2025, 5, 5),
        done: dayNumber(2025, 7, 1 + at),
      },
      ...{ outcome: "gegrond", knownOn },
    })),
    budgetsHeld: clients.map(({ client, at }) => ({
      ...{ law: "wmo", id: `p${client}`, client, begin: dayNumber(2025, 1, 1), end: dayNumber(2025, 12, 31) },
      ...{ budget: 5000_00 + 100_01 * at, spent: 3000_00 + 90_03 * at, knownOn },
    })),
    contributions: clients.map(({ client, at }) => ({
      ...{ month: monthOf(2025, 6), client, kind: "abonnement", amount: 21_00 + at, received: 20_00 + at, knownOn },
    })),
    products: [{ product: "dagbesteding", group: "hulp", law: "wmo", category: "15", knownOn: dayNumber(2025, 1, 1) }],
  };
}
