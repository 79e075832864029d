import { dayText, lastDayOf, type MonthNumber } from "./day-number.ts";

/** A booking in the ledger; costs and income are both positive, each on its own side. */
export interface Booking {
  readonly month: MonthNumber;
  readonly day: string;
  readonly taakveld: string;
  readonly product: string;
  readonly kind: BookingKind;
  readonly relation: string;
  readonly text: string;
  readonly cents: number;
}

/**
 * How the money is spent: on declarations, by estimate at the end of a year, on pgb, in instalments, on benefits, on special assistance and
 * schemes, on the way to work, on salaries, settled, or income.
 */
export type BookingKind =
  | "declaratie"
  | "balans"
  | "pgb"
  | "termijn"
  | "uitkering"
  | "bijstand"
  | "minima"
  | "re-integratie"
  | "personeel"
  | "verrekening"
  | "bate";

/** Makes a booking, on the last day of its month unless told otherwise. */
export function booking(
  month: MonthNumber,
  taakveld: string,
  product: string,
  kind: BookingKind,
  relation: string,
  text: string,
  cents: number,
  day = lastDayOf(month),
): Booking {
  return { month, day: dayText(day), taakveld, product, kind, relation, text, cents };
}
