import type { SourceDefinition } from "../source.ts";

/** Estimates from elsewhere of how many people a scheme is meant for. */
export const doelgroepen: SourceDefinition = {
  id: "doelgroepen",
  table: "doelgroep",
  knownOn: "brondatum",
};
