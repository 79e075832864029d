import { type MonthNumber, monthOf } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import type { PaidClaim } from "./payments.ts";
import type { Posting } from "./postings.ts";
import type { Line } from "./tie-out.ts";

/** By which month the ledger books a declaration: of its answer, of the care, or of its first payment. */
export type BookedBy = "antwoord" | "zorgmaand" | "betaling";

/** An approved line with whether its declaration is paid, and the month in which the ledger should have it: none where it waits for a payment. */
export interface ApprovedLine {
  readonly line: Line;
  readonly isPaid: boolean;
  readonly due?: MonthNumber;
}

/** What the ledger has of declarations of one product and provider in one month, beside the lines that it should have there. */
export interface LedgerCell {
  readonly product: string;
  readonly month: MonthNumber;
  /** Absent where the ledger books without a provider: then the lines of all providers are beside it. */
  readonly provider?: string;
  readonly lines: readonly ApprovedLine[];
  /** What was booked above what should have been. */
  readonly rest: number;
  readonly name: string;
}

/** All approved lines, with when they are due in the ledger. */
export function approvedLines(claims: readonly PaidClaim[], bookedBy: BookedBy): readonly ApprovedLine[] {
  return claims.flatMap(({ granted, isPaid, paidIn }) =>
    granted.map((line) => {
      const answered = monthOf(line.answered);
      // What settles itself without a payment is done by its answer.
      const ofPayment = isPaid ? (paidIn ?? answered) : undefined;
      const due = { antwoord: answered, zorgmaand: line.month, betaling: ofPayment }[bookedBy];
      return { line, isPaid, ...(due === undefined ? {} : { due }) };
    }),
  );
}

/** Every cell of the ledger, with why it is not what it should be. A cell has one reason, and a cell that explains another explains no third. */
export function ledgerCells(postings: readonly Posting[], lines: readonly ApprovedLine[]): readonly LedgerCell[] {
  const booked = postings.filter(({ stream }) => stream === "declaratie");
  const nameless = new Set(
    booked.filter(({ provider }) => provider === undefined).map((one) => `${one.product} ${one.month}`),
  );
  const keyOf = (product: string, month: MonthNumber, provider = ""): string =>
    `${product} ${month} ${nameless.has(`${product} ${month}`) ? "" : provider}`;
  const posted = groupBy(booked, ({ product, month, provider }) => keyOf(product, month, provider));
  const due = groupBy(
    lines.filter((one) => one.due !== undefined),
    (one) => keyOf(one.line.named, one.due ?? 0, one.line.provider),
  );
  const plain = [...new Set([...posted.keys(), ...due.keys()])].map((key) => {
    const [entries, own] = [posted.get(key) ?? [], due.get(key) ?? []];
    const product = entries[0]?.product ?? own[0]?.line.named ?? "";
    const month = entries[0]?.month ?? own[0]?.due ?? 0;
    const provider = key.endsWith(" ") ? {} : { provider: key.slice(key.lastIndexOf(" ") + 1) };
    const cents = entries.reduce((sum, one) => sum + one.cents, 0);
    const expected = own.reduce((sum, { line }) => sum + line.amount, 0);
    return { product, month, ...provider, entries, lines: own, rest: cents - expected };
  });
  type Plain = (typeof plain)[number];
  const open = plain.filter(({ rest }) => rest !== 0);
  const elsewhere = new Set(
    pairs(
      open.toSorted((a, b) => (a.product < b.product ? -1 : 1)),
      (a, b) => a.provider === b.provider && a.month === b.month,
    ),
  );
  const later = new Set(
    pairs(
      open.filter((cell) => !elsewhere.has(cell)).toSorted((a, b) => a.month - b.month),
      (a, b) => a.provider === b.provider && a.product === b.product,
    ),
  );
  const nameOf = (cell: Plain): string => {
    if (cell.rest === 0) return "sluit";
    if (elsewhere.has(cell)) return "op-ander-product";
    if (later.has(cell)) return "in-andere-boekmaand";
    if (cell.entries.length === 0) return "niet-geboekt";
    return cell.lines.length === 0 ? "zonder-declaratie" : "onverklaard";
  };
  return plain.map((cell) => ({ ...cell, name: nameOf(cell) }));
}

/** Of cells in order those that take away what another has too much: each with the first behind it that is still alone. */
function pairs<T extends { readonly rest: number }>(cells: readonly T[], areAlike: (a: T, b: T) => boolean): T[] {
  const found = new Set<T>();
  for (const [at, cell] of cells.entries()) {
    if (found.has(cell)) continue;
    const other = cells.slice(at + 1).find((one) => !found.has(one) && one.rest === -cell.rest && areAlike(cell, one));
    if (other !== undefined) found.add(cell).add(other);
  }
  return [...found];
}
