import type { SourceDefinition } from "../source.ts";

/** Personal budgets, as granted and as the SVB reports their use. */
export const pgb: SourceDefinition = {
  id: "pgb",
  table: "pgb_toekenning",
  persons: ["client"],
  knownOn: "peildatum",
};
