import type { CareEvent } from "./care-facts.ts";

/** What goes on with the care of one allocation when a next message comes. */
export interface CareState {
  /** Starts that stand: told and not withdrawn. */
  readonly starts: readonly CareEvent[];
  readonly stops: readonly CareEvent[];
}

/**
 * Starts and stops in the order in which they were sent, whatever the order in which they were delivered. Of one day nobody knows
 * which came first. Where something stood with the same key a withdrawal goes first, for a correction is a withdrawal and a new one
 * (COD467, OP033x2); where nothing stood it goes last, for what began that day was taken back.
 */
export function inOrderOfSending(events: readonly CareEvent[]): readonly CareEvent[] {
  const ordered = [...events].sort(
    (a, b) =>
      compare(a.sent, b.sent) ||
      // A start comes before the stop that ends it.
      Number(a.stop !== undefined) - Number(b.stop !== undefined) ||
      compare(keyOf(a), keyOf(b)) ||
      compare(b.status, a.status) ||
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line,
  );
  const standing = new Set<string>();
  const turned: CareEvent[] = [];
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    const key = dayKeyOf(ordered[from]);
    while (to < ordered.length && dayKeyOf(ordered[to]) === key) to += 1;
    const day = ordered.slice(from, to);
    const [withdrawals, others] = [day.filter(isWithdrawal), day.filter((event) => !isWithdrawal(event))];
    const care = careKeyOf(ordered[from]);
    turned.push(...(standing.has(care) ? [...withdrawals, ...others] : [...others, ...withdrawals]));
    const net = others.length - withdrawals.length;
    if (net > 0) standing.add(care);
    else if (net < 0) standing.delete(care);
  }
  return turned;
}

function isWithdrawal({ status }: CareEvent): boolean {
  return status === "3";
}

function careKeyOf(event: CareEvent | undefined): string {
  return event === undefined ? "" : `${event.stop === undefined ? "305" : "307"} ${keyOf(event)}`;
}

function dayKeyOf(event: CareEvent | undefined): string {
  return `${event?.sent ?? ""} ${careKeyOf(event)}`;
}

/** The state after one more event. A withdrawal takes away what has the same key, and nothing else. */
export function after(state: CareState, event: CareEvent): CareState {
  const list = event.stop === undefined ? state.starts : state.stops;
  const next = event.status === "3" ? list.filter((one) => keyOf(one) !== keyOf(event)) : [...list, event];
  return event.stop === undefined ? { ...state, starts: next } : { ...state, stops: next };
}

function keyOf({ client, begin, stop }: CareEvent): string {
  return `${client} ${begin} ${stop?.last ?? ""} ${stop?.reason ?? ""}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
