import { exactly, type Interval } from "../../figure/interval.ts";
import { splitByLogMean } from "./split.ts";

/** A period: its cost in eurocents, and its client-months (a client counts in every month), between two ends where some are not known exactly. */
export interface PeriodOfClients {
  readonly cents: number;
  readonly clientMonths: Interval;
}

/** A part of a change in eurocents, and between which amounts it lies where client-months are not known exactly. */
export interface PartOfChange {
  readonly cents: number;
  readonly between: Interval;
}

/** A change in cost by more or fewer clients, and by more or less cost per client-month. */
export interface ClientsOrCost {
  readonly clients: PartOfChange;
  readonly perClient: PartOfChange;
}

/**
 * Splits a change in cost over the number of clients and the cost per client-month by logarithmic means (LMDI-I): symmetric in time, and the
 * two add up to the change to the cent. The part by clients is in whole euros, so that they add up where euros are shown too. Of client-months between two ends the middle is taken; with more clients after, or fewer
 * before, the effect of clients only grows, so that the ends of a part lie at the ends of the client-months. Undefined where a cost or a
 * number of client-months may be zero or below: then there is no cost per client.
 */
export function clientsOrCost(before: PeriodOfClients, after: PeriodOfClients): ClientsOrCost | undefined {
  if (Math.min(before.cents, after.cents, before.clientMonths.low, after.clientMonths.low) <= 0) return undefined;
  const change = after.cents - before.cents;
  const clientsAt = (then: number, now: number): number => {
    const [part = 0] = splitByLogMean([then, before.cents / then], [now, after.cents / now]);
    return wholeEuros(part);
  };
  const cents = clientsAt(middleOf(before.clientMonths), middleOf(after.clientMonths));
  const low = clientsAt(before.clientMonths.high, after.clientMonths.low);
  const high = clientsAt(before.clientMonths.low, after.clientMonths.high);
  return {
    clients: { cents, between: { low, high } },
    perClient: { cents: change - cents, between: { low: change - high, high: change - low } },
  };
}

/** Rounded to whole euros, in cents; the other way round with the other sign. */
function wholeEuros(cents: number): number {
  return Math.sign(cents) * Math.round(Math.abs(cents) / 100) * 100 + 0;
}

/** What is taken for a number of which only two ends are known. */
export function middleOf({ low, high }: Interval): number {
  return (low + high) / 2;
}

/** Adds client-months of months up. */
export function addClientMonths(months: readonly Interval[]): Interval {
  return months.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), exactly(0));
}
