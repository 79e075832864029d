import type { Measured } from "../../../chart/state.ts";

/** Whether every one of these numbers is for staff alone: nobody has released such a number, so that a drawing of them would be empty. */
export function areInternal(measured: Iterable<Measured>): boolean {
  const all = [...measured];
  return all.length > 0 && all.every(({ figure }) => figure.hidden?.because === "not-in-catalogue");
}
