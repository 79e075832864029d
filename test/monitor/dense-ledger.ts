import { RandomStream } from "../../src/figure/random-stream.ts";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { dayNumber, dayText, monthText } from "../../src/synth/day-number.ts";
import { denseClaims, type LedgerDraw, listedProducts } from "./dense-claims.ts";
import { denseQuestion } from "./dense-history.ts";
import { densePayments } from "./dense-payments.ts";
import { densePostings, listedKinds } from "./dense-postings.ts";
import { rowsOfTieOut } from "./dense-tie-out.ts";
import { nothing } from "./truth/history.ts";
import { municipalProduct } from "./truth/municipal-product.ts";
import type { PaymentTold } from "./truth/payments.ts";
import type { KindTold, LedgerHistory, PostingTold } from "./truth/postings.ts";
import type { TieOutQuestion } from "./truth/tie-out.ts";

/** Days on which much waits for an answer, a payment or a booking, and one on which most is done. */
export const ledgerQuestions: readonly TieOutQuestion[] = [dayNumber(2025, 4, 12), dayNumber(2025, 7, 31)].map(
  (asOf) => ({ ...denseQuestion, asOf, awaited: 1 }),
);

/** Declarations, payments and a ledger in which everything that can differ between them does. The same seed gives the same history. */
export function denseLedger(seed: number): LedgerHistory {
  const random = new RandomStream(seed, 12);
  const below = (count: number): number => random.below(count);
  const pick: LedgerDraw["pick"] = (list) => {
    const found = list[below(list.length)];
    if (found === undefined) throw new RangeError("nothing to draw from");
    return found;
  };
  const draw = { below, pick };
  const lines = denseClaims(draw, 90);
  return {
    ...{ ...nothing, listed: listedProducts, kinds: listedKinds, booked: [], lines },
    payments: densePayments(draw, lines),
    postings: densePostings(draw, lines, (line) => municipalProduct(listedProducts, line)),
  };
}

/** The rows of the lake of such a history, each a line of its file. */
export function rowsOfLedger(history: LedgerHistory): readonly LakeRow[] {
  const rows = [
    // The list of accounts is its own.
    ...rowsOfTieOut(history).filter(({ table }) => table !== "boekingsoort"),
    ...history.kinds.map(kindRow),
    ...history.payments.map(paymentRow),
    ...history.postings.map(postingRow),
  ];
  return rows.map((row, at) => ({ ...row, line: at + 1 }));
}

function kindRow({ kind, account, stream }: KindTold): LakeRow {
  return {
    ...{ table: "boekingsoort", knownOn: "2024-01-01" },
    values: { soort: kind, grootboekrekening: account, stroom: stream },
  };
}

function paymentRow({
  number,
  day,
  provider,
  law,
  claim,
  month,
  category,
  product,
  cents,
  knownOn,
}: PaymentTold): LakeRow {
  return {
    ...{ table: "betaling", knownOn: dayText(knownOn) },
    values: {
      ...{ betaalnummer: number, betaaldatum: dayText(day), leverancier: provider, wet: law, declaratienummer: claim },
      ...{
        maand: month === undefined ? undefined : monthText(month),
        productcategorie: category,
        productcode: product,
      },
      bedrag: cents,
    },
  };
}

function postingRow(one: PostingTold, at: number): LakeRow {
  return {
    ...{ table: "grootboekmutatie", knownOn: dayText(one.knownOn) },
    values: {
      ...{ boekstuk: `M${at}`, boekregel: "1", boekdatum: dayText(one.knownOn), boekmaand: monthText(one.month) },
      ...{ grootboekrekening: one.account, taakveld: one.field, product: one.product, batenlasten: one.side },
      ...{ bedrag: one.cents, leverancier: one.provider, soort: one.kind },
    },
  };
}
