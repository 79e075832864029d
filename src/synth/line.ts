import type { DayNumber, MonthNumber } from "./day-number.ts";
import type { Delivery } from "./delivery.ts";

/** A line of a declaration (323). */
export interface Line {
  readonly delivery: Delivery;
  /** The month that is declared: of the care, or later. */
  readonly declared: MonthNumber;
  readonly reference: string;
  /** The line that this one takes back; only of a credit line. */
  readonly takesBack?: string;
  readonly volume: number;
  /** Eurocents for an hour or a unit. */
  readonly price: number;
  /** Eurocents, never negative; {@link signOf} says which way it goes. */
  readonly amount: number;
  /** WJ001, when the municipality does not accept it. */
  readonly rejected?: RejectionCode;
}

/** 0611 other tariff, 9321 volume too large, 9389 there is a debet line already. */
export type RejectionCode = "0611" | "9321" | "9389";

/** −1 for a line that takes another back, otherwise 1. */
export function signOf({ takesBack }: Line): 1 | -1 {
  return takesBack === undefined ? 1 : -1;
}

/** The lines of one provider and one law for one month: one message 323 and its answer 325. */
export interface Declaration {
  readonly number: string;
  readonly law: "wmo" | "jeugdwet";
  readonly provider: number;
  readonly month: MonthNumber;
  readonly sent: DayNumber;
  readonly answered: DayNumber;
  readonly paid: DayNumber;
  readonly lines: readonly Line[];
  /** The second delivery of a month that was delivered before. */
  readonly double: boolean;
}

/** What a declaration asks or gets, in eurocents: debits less credits, with or without what is rejected. */
export function totalOf(lines: readonly Line[], accepted = false): number {
  return lines.reduce(
    (sum, line) => sum + (accepted && line.rejected !== undefined ? 0 : signOf(line) * line.amount),
    0,
  );
}
