import type { SourceDefinition } from "../source.ts";

/** Bookings of the ledger, as any accounting system can export them. */
export const grootboek: SourceDefinition = {
  id: "grootboek",
  table: "grootboekmutatie",
  knownOn: "boekdatum",
  derived: { boekmaand: { monthOf: "boekdatum" } },
};
