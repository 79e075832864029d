import type { SourceDefinition } from "../source.ts";

/** What the region bills. */
export const regionaleAfrekening: SourceDefinition = {
  id: "regionale-afrekening",
  table: "regionale_afrekening",
  knownOn: "datumafrekening",
};
