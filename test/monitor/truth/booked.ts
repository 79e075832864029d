import { type MonthNumber, monthOf, monthText } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { type Line, linesOf, type TieOutHistory, type TieOutQuestion } from "./tie-out.ts";

/** A booking of costs on a provider of the messages, on somebody else, or on nobody. The account says which stream of money it is. */
export interface BookedTold {
  readonly product: string;
  readonly provider?: string;
  readonly month: MonthNumber;
  readonly account: keyof typeof streamOfAccount;
  readonly cents: number;
  readonly knownOn: number;
}

/** What the list of the municipality says of its accounts; of some it says nothing. */
export const streamOfAccount = { "43000": "declaratie", "43100": "subsidie", "43999": undefined } as const;

interface Cell {
  readonly product: string;
  readonly provider: string;
  readonly month: MonthNumber;
  readonly booked: number;
  readonly expected: number;
}

/**
 * Of every product, month and stream what was booked and what approved lines explain of it, when the ledger books in the month of the answer. Where
 * it books declarations without a provider, the lines of all providers stand beside it; elsewhere each provider has its own.
 */
export function ledgerSaid(history: TieOutHistory, question: TieOutQuestion): readonly string[] {
  const lines = linesOf(history, question);
  const known = new Set(lines.map(({ provider }) => provider));
  const bookings = history.booked
    .filter(({ knownOn }) => knownOn <= question.asOf)
    .map((one) => {
      const provider = one.provider !== undefined && known.has(one.provider) ? one.provider : "";
      return {
        ...one,
        provider,
        stream: streamOfAccount[one.account] ?? (provider === "" ? "onbekend" : "declaratie"),
      };
    });
  const declared = bookings.filter(({ stream }) => stream === "declaratie");
  const place = (product: string, month: MonthNumber): string => `${product} ${monthText(month)}`;
  const nameless = new Set(declared.flatMap((one) => (one.provider === "" ? [place(one.product, one.month)] : [])));
  const cells: readonly Cell[] = [
    ...declared.map(({ product, provider, month, cents }) => ({
      ...{ product, provider, month, booked: cents, expected: 0 },
    })),
    ...lines
      .filter(({ state }) => state === "granted")
      .map(({ named, provider, answered, amount }) => ({
        ...{ product: named, provider, month: monthOf(answered), booked: 0, expected: amount },
      })),
  ];
  const explained = new Map<string, number>();
  const providerOf = ({ product, provider, month }: Cell): string =>
    nameless.has(place(product, month)) ? "" : provider;
  for (const own of groupBy(cells, (one) => `${place(one.product, one.month)} ${providerOf(one)}`).values())
    for (const { product, month } of own.slice(0, 1)) {
      const [booked, expected] = [sum(own, "booked"), sum(own, "expected")];
      const isAlike = Math.sign(booked) === Math.sign(expected);
      const least = Math.sign(booked) * Math.min(Math.abs(booked), Math.abs(expected));
      const at = place(product, month);
      explained.set(at, (explained.get(at) ?? 0) + (isAlike ? least : 0));
    }
  return [...groupBy(bookings, ({ product, month, stream }) => `${place(product, month)} ${stream}`)]
    .map(([key, own]) => {
      const cents = own.reduce((total, one) => total + one.cents, 0);
      const part = own[0]?.stream === "declaratie" ? (explained.get(key.slice(0, key.lastIndexOf(" "))) ?? 0) : 0;
      return `${key}: ${cents}, ${part} explained`;
    })
    .toSorted();
}

function sum(cells: readonly Cell[], name: "booked" | "expected"): number {
  return cells.reduce((total, cell) => total + cell[name], 0);
}

/** Of every product and year who gave to what was approved: how many clients and providers, the two largest, and whether one is below nothing. */
export function giversSaid(history: TieOutHistory, question: TieOutQuestion): readonly string[] {
  const granted = linesOf(history, question).filter(({ state }) => state === "granted");
  return [...groupBy(granted, ({ named, month }) => `${named} ${monthText(month).slice(0, 4)}`)]
    .map(([key, own]) => {
      const amounts = [...groupBy(own, ({ provider }) => provider).values()].map(amountOf).toSorted((a, b) => b - a);
      const [largest, second = 0] = amounts;
      const clients = new Set(own.map(({ client }) => client)).size;
      const isNegative = amounts.some((amount) => amount < 0);
      return [`${key}:`, amountOf(own), largest, second, amounts.length, clients, isNegative].join(" ");
    })
    .toSorted();
}

function amountOf(lines: readonly Line[]): number {
  return lines.reduce((total, { amount }) => total + amount, 0);
}
