import { dayNumber, firstDayOf, lastDayOf } from "../../src/synth/day-number.ts";
import type { Dice } from "./dense-history.ts";
import type { ClaimLine, Question, TariffTold } from "./truth/history.ts";

const day = (text: string): number =>
  dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));

/** Contracts that begin and end around the ends of months and of years, some with a ceiling and some without a price. */
export function denseTariffs({ below, pick, edge }: Dice): readonly TariffTold[] {
  const told = { knownOn: day("2023-11-02") };
  const tariffs: TariffTold[] = [];
  for (let at = 0; at < 40; at += 1) {
    const begin = below(2) === 0 ? day("2023-12-01") : edge();
    tariffs.push({
      ...{ ...told, law: pick(["wmo", "jeugdwet"]), contract: `C${below(3)}`, provider: `9800000${below(5)}` },
      ...{ category: "02", product: pick(["P", "Q"]), unit: pick(["01", "04", "16"]), begin },
      ...(below(3) === 0 ? {} : { lot: `perceel ${below(2)}` }),
      ...(below(5) === 0 ? {} : { price: 101 + below(900) }),
      ...(below(2) === 0 ? {} : { ceiling: pick([400, 1500, 4000]) }),
      ...(below(2) === 0 ? {} : { end: Math.max(begin, edge()) }),
    });
  }
  const yearEnds = [
    ["2024-12-31", "2025-06-01"],
    ["2025-01-01", "2025-06-01"],
    ["2023-01-01", "2023-12-31"],
    ["2023-01-01", "2024-01-01"],
  ] as const;
  const fixed = { ...told, law: "wmo", category: "02", unit: "04", price: 500, ceiling: 100 } as const;
  // Of one day nobody knows which of two versions was told last.
  const once = new Map(
    tariffs.map((one) => [[one.law, one.contract, one.provider, one.product, one.begin].join(), one]),
  );
  return [
    ...once.values(),
    ...yearEnds.map(([begin, end], at) => ({
      ...{ ...fixed, contract: `J${at}`, provider: "98000003", product: "Z", begin: day(begin), end: day(end) },
    })),
    ...["98000020", "98000021", "98000022"].map((provider) => ({
      ...{ ...fixed, contract: "P", provider, product: "P", begin: day("2023-12-01") },
    })),
  ];
}

/** A ceiling that is reached to the cent by just enough clients and then passed, one that a single client reaches, and one that is a cent short for a month. */
export function linesAtTheCeiling({ from }: Question): readonly ClaimLine[] {
  const parts = [
    ["98000020", "v0", 1, 50],
    ["98000020", "v1", 1, 50],
    ["98000020", "v0", 2, 10],
    ["98000021", "v2", 1, 100],
    ["98000022", "v3", 1, 50],
    ["98000022", "v4", 1, 49],
    ["98000022", "v3", 2, 1],
  ] as const;
  return parts.map(([provider, client, after, amount], at) => ({
    ...{ law: "wmo", provider, client, category: "02", product: "P", unit: "04", volume: 1, amount, rejected: false },
    ...{ claim: `V${at}`, reference: `V${at}`, number: 9100 + at },
    ...{ first: firstDayOf(from + after), last: lastDayOf(from + after) },
    ...{ sent: firstDayOf(from + after) + 3, answered: firstDayOf(from + after) + 5 },
  }));
}
