import type { SourceDefinition } from "../source.ts";

/** The kinds of booking of the ledger. */
export const boekingsoorten: SourceDefinition = {
  id: "boekingsoorten",
  table: "boekingsoort",
  knownOn: "vanaf",
};
