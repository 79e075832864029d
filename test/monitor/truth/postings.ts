import type { DayNumber, MonthNumber } from "../../../src/synth/day-number.ts";
import type { PaymentTold } from "./payments.ts";
import { linesOf, type TieOutHistory, type TieOutQuestion } from "./tie-out.ts";

/** An entry of the ledger, of costs or of income. */
export interface PostingTold {
  /** The product, or where the ledger names none a field of Iv3. */
  readonly product?: string;
  readonly field?: string;
  readonly account: string;
  readonly kind?: string;
  readonly provider?: string;
  readonly month: MonthNumber;
  readonly side: "lasten" | "baten";
  readonly cents: number;
  readonly knownOn: DayNumber;
}

/** What the list of the municipality says of a kind of booking on an account, of all kinds on it, or of a kind on any account. */
export interface KindTold {
  readonly kind?: string;
  readonly account?: string;
  readonly stream: string;
}

/** What a municipality was told until its ledger. */
export interface LedgerHistory extends TieOutHistory {
  readonly payments: readonly PaymentTold[];
  readonly postings: readonly PostingTold[];
  readonly kinds: readonly KindTold[];
}

/** An entry as costs: income is below nothing. */
export interface Posting {
  readonly product: string;
  readonly month: MonthNumber;
  readonly cents: number;
  readonly stream: string;
  /** Absent for who is no provider in the messages. */
  readonly provider?: string;
}

const streams = [
  ...["declaratie", "overlopend", "pgb", "subsidie", "lumpsum", "taakgericht", "regionaal", "uitkering"],
  ...["eigen-bijdrage", "overig"],
];

/** The entries that are known on the day, each with its stream of money. */
export function postingsOf(history: LedgerHistory, question: TieOutQuestion): readonly Posting[] {
  const providers = new Set(linesOf(history, question).map(({ provider }) => provider));
  return history.postings
    .filter(({ knownOn }) => knownOn <= question.asOf)
    .map((told) => {
      const provider = told.provider !== undefined && providers.has(told.provider) ? told.provider : undefined;
      const listed = streamInList(history.kinds, told);
      return {
        ...{ product: told.product ?? told.field ?? told.account, month: told.month },
        ...{ cents: told.side === "baten" ? -told.cents : told.cents },
        ...{ stream: listed ?? (provider === undefined ? "onbekend" : "declaratie") },
        ...(provider === undefined ? {} : { provider }),
      };
    });
}

/** What the list says: of exactly this kind and account first, then of the account, then of the kind. */
function streamInList(kinds: readonly KindTold[], { kind, account }: PostingTold): string | undefined {
  const exact = kinds.find((one) => one.account === account && kind !== undefined && one.kind === kind);
  const ofAccount = kinds.find((one) => one.account === account && one.kind === undefined);
  const ofKind = kinds.find((one) => one.account === undefined && kind !== undefined && one.kind === kind);
  const stream = (exact ?? ofAccount ?? ofKind)?.stream;
  return stream === undefined || streams.includes(stream) ? stream : "overig";
}
