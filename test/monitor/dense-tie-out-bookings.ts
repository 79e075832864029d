import type { LakeRow } from "../../src/lake/canonical.ts";
import { dayNumber, dayText, monthOf, monthText } from "../../src/synth/day-number.ts";
import type { Draw } from "./dense-tie-out.ts";
import { type BookedTold, streamOfAccount } from "./truth/booked.ts";
import type { ClaimLine } from "./truth/history.ts";

/** What is booked on lines that were answered: all of it, a cent more or less, in another month, on nobody or somebody else, or nothing. */
export function bookingsOf(
  { below, pick }: Draw,
  lines: readonly ClaimLine[],
  productOf: (line: ClaimLine) => string,
): readonly BookedTold[] {
  const drawn = lines.flatMap((line): readonly BookedTold[] => {
    if (below(2) === 0) return [];
    const provider = pick(["", "", line.provider, line.provider, line.provider, line.provider, "CRED-7"]);
    return [
      {
        ...{ product: productOf(line), month: monthOf(line.answered) + pick([0, 0, 0, 1]) },
        ...{ account: pick(["43000", "43000", "43000", "43100", "43999"]), knownOn: line.answered + below(9) },
        ...(provider === "" ? {} : { provider }),
        cents: pick([line.amount, line.amount + 1, line.amount - 1, 1, -1]),
      },
    ];
  });
  // Of a month before all that is declared the ledger tells later.
  const old = { product: "begeleiding", month: 2024 * 12 + 10, account: "43000", cents: 7_777 } as const;
  return [...drawn, { ...old, knownOn: dayNumber(2025, 4, 1) }];
}

/** The rows of the lake of bookings, with the list of accounts. */
export function bookingRows(booked: readonly BookedTold[]): readonly LakeRow[] {
  return [
    ...Object.entries(streamOfAccount).flatMap(([grootboekrekening, stroom]): readonly LakeRow[] =>
      stroom === undefined
        ? []
        : [{ table: "boekingsoort", knownOn: "2024-01-01", values: { grootboekrekening, stroom } }],
    ),
    ...booked.map(
      (one, at): LakeRow => ({
        ...{ table: "grootboekmutatie", knownOn: dayText(one.knownOn) },
        values: {
          ...{ boekstuk: `M${at}`, boekregel: "1", boekdatum: dayText(one.knownOn), boekmaand: monthText(one.month) },
          ...{ grootboekrekening: one.account, product: one.product, batenlasten: "lasten", bedrag: one.cents },
          leverancier: one.provider,
        },
      }),
    ),
  ];
}
