import { firstDayOf, monthOf } from "../../src/synth/day-number.ts";
import { groupBy } from "../../src/synth/group.ts";
import { claimants, firstMonthOfCare, type LedgerDraw } from "./dense-claims.ts";
import { type ClaimLine, isRefusedWhole } from "./truth/history.ts";
import type { KindTold, PostingTold } from "./truth/postings.ts";

/** A list that says it by account, by kind, by both at once where the two would say otherwise, and with a word that is no stream. */
export const listedKinds: readonly KindTold[] = [
  { account: "43000", stream: "declaratie" },
  { kind: "svb", stream: "pgb" },
  { kind: "svb", account: "43000", stream: "lumpsum" },
  ...["overlopend", "subsidie", "taakgericht", "regionaal", "uitkering", "eigen-bijdrage", "overig", "iets"].map(
    (stream, at) => ({ account: `4310${at}`, stream }),
  ),
];
const unlisted = "43999";
const products = ["begeleiding", "dagbesteding", "ambulant", "50"];

/** What the ledger has of approved lines by the month of their answer, of the care or another, and what it has beside them. */
export function densePostings(
  draw: LedgerDraw,
  lines: readonly ClaimLine[],
  productOf: (line: ClaimLine) => string,
): readonly PostingTold[] {
  const { below, pick } = draw;
  const granted = lines.filter((line) => !line.rejected && !isRefusedWhole(line));
  const monthOfLine = new Map(granted.map((line) => [line, monthOf(pick([line.answered, line.answered, line.first]))]));
  const cells = groupBy(granted, (line) => `${productOf(line)} ${line.provider} ${monthOfLine.get(line)}`);
  const booked = [...cells.values()].flatMap((own): readonly PostingTold[] => {
    const [one] = own;
    if (one === undefined) return [];
    const plain = {
      ...{ product: productOf(one), month: monthOfLine.get(one) ?? firstMonthOfCare, provider: one.provider },
      ...{ account: "43000", kind: "factuur", side: "lasten" as const, knownOn: one.answered + below(9) },
      cents: own.reduce((sum, { amount }) => sum + amount, 0),
    };
    return postingsOf(draw, plain);
  });
  return [...booked, ...besideLines(draw), ...explainingPostings()];
}

/** All of it, in two entries, partly as income, on another product, in another month, a cent less, on nobody or somebody else, or nothing. */
function postingsOf({ below, pick }: LedgerDraw, plain: PostingTold): readonly PostingTold[] {
  const { provider: _provider, ...nameless } = plain;
  const kinds: readonly (readonly PostingTold[])[] = [
    ...[[plain], [plain], [plain], [{ ...plain, product: pick(products) }], [{ ...plain, product: "hulp" }]],
    [
      { ...plain, product: "hulp" },
      { ...plain, product: "wijkteam" },
    ],
    ...[[{ ...plain, month: plain.month + 1 }], [{ ...plain, month: plain.month + 1 + below(3) }]],
    [
      { ...plain, cents: plain.cents + 25 },
      { ...plain, side: "baten", cents: 25 },
    ],
    ...[[{ ...plain, cents: plain.cents - 1 }], [nameless], [{ ...plain, provider: "CRED-7" }], [], [], []],
  ];
  return pick(kinds);
}

/** Small amounts with and without a provider, on every account and kind, of a product, a field of Iv3 or neither. */
function besideLines({ below, pick }: LedgerDraw): readonly PostingTold[] {
  const { length } = listedKinds;
  return Array.from({ length: 6 * length }, (_, at): PostingTold => {
    const { account = unlisted, kind } = listedKinds[at % length] ?? {};
    const month = firstMonthOfCare + 1 + below(5);
    const provider = pick([...claimants, "", "CRED-7"]);
    const place = pick([...products.map((product) => ({ product })), { field: "6.71a" }, {}]);
    return {
      ...{ account: below(9) === 0 ? unlisted : account, month, knownOn: firstDayOf(month) + below(40) },
      ...{ side: pick(["lasten", "lasten", "baten"]), cents: pick([100, 200, 333, -100, 7]), ...place },
      ...(kind === undefined ? pick([{}, { kind: "svb" }, { kind: "memoriaal" }]) : { kind }),
      ...(provider === "" ? {} : { provider }),
    };
  });
}

/**
 * Of one provider too much in two months and too little in one, and in a fourth too much on what another product lacks; of another provider in that
 * month what another month lacks.
 */
function explainingPostings(): readonly PostingTold[] {
  const [first, second] = claimants;
  const month = firstMonthOfCare - 6;
  const told = [
    ...([
      [first, "vervoer", 0, 500],
      [first, "vervoer", 1, 500],
      [first, "vervoer", 2, -500],
    ] as const),
    ...([
      [first, "vervoer", 3, 600],
      [first, "was", 3, -600],
    ] as const),
    ...([
      [second, "vervoer", 3, 700],
      [second, "vervoer", 4, -700],
    ] as const),
  ];
  return told.map(([provider, product, after, cents]) => ({
    ...{ provider, product, month: month + after, cents, account: "43000", side: "lasten" as const },
    knownOn: firstDayOf(month + after),
  }));
}
