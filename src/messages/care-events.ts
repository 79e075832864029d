import type { CareEvent } from "./care-facts.ts";

/** What goes on with the care of one allocation when a next message comes. */
export interface CareState {
  /** Starts that stand: told and not withdrawn. */
  readonly starts: readonly CareEvent[];
  readonly stops: readonly CareEvent[];
}

/**
 * Starts and stops in the order in which they were sent; of one day a withdrawal goes first, for a correction is a
 * withdrawal and a new one (COD467, OP033x2).
 */
export function inOrderOfSending(events: readonly CareEvent[]): readonly CareEvent[] {
  return [...events].sort(
    (a, b) =>
      compare(a.sent, b.sent) ||
      compare(b.status, a.status) ||
      // A start comes before the stop that ends it.
      Number(a.stop !== undefined) - Number(b.stop !== undefined),
  );
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
