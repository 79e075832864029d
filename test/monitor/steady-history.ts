import type { LakeRow } from "../../src/lake/canonical.ts";
import { dayNumber, firstDayOf } from "../../src/synth/day-number.ts";
import { neatHistory } from "./neat-history.ts";
import type { ClaimLine, History } from "./truth/history.ts";

const month = (year: number, number: number): number => year * 12 + number - 1;
const [first, last] = [month(2023, 1), month(2026, 4)];
/** The product of the ledger to which that care belongs. */
export const dayCareProduct: LakeRow = {
  table: "gemeenteproduct",
  knownOn: "2023-01-01",
  values: {
    product: "dagbesteding",
    titel: "Dagbesteding",
    wet: "wmo",
    productcategorie: "15",
    bekostiging: "inspanning",
  },
};

/** A thousand euros of care a month for years, half declared in the month after and half in the month after that; all booked as it comes. */
export function steadyHistory(): History {
  const lines: ClaimLine[] = [];
  for (let at = first; at <= last; at += 1)
    for (const lag of [1, 2]) {
      const sent = firstDayOf(at + lag) + 4;
      if (sent > dayNumber(2026, 4, 30)) continue;
      lines.push({
        ...{ law: "wmo", provider: "12345678", claim: `D${at}-${lag}`, reference: `R${at}-${lag}`, client: "c41" },
        ...{ number: 41, category: "15", product: "15A01", first: firstDayOf(at), last: firstDayOf(at + 1) - 1 },
        ...{ volume: 10, unit: "04", amount: 500_00, sent, answered: sent + 5, rejected: false },
      });
    }
  return {
    ...neatHistory(),
    lines,
    bookings: [1, 2, 3, 4].map((number) => ({
      ...{ id: `b${number}`, month: month(2026, number), side: "lasten", taakveld: "6.71a", product: "dagbesteding" },
      ...{
        account: "43000",
        amount: 1000_00,
        knownOn: Math.min(firstDayOf(month(2026, number + 1)), dayNumber(2026, 4, 30)),
      },
    })),
    budgets: [
      {
        ...{ year: 2026, change: "primitief", side: "lasten", taakveld: "6.71a", product: "dagbesteding" },
        ...{ amount: 10_000_00, knownOn: dayNumber(2025, 11, 7) },
      },
    ],
  };
}
