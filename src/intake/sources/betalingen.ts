import type { SourceDefinition } from "../source.ts";

/** Payments to providers. */
export const betalingen: SourceDefinition = {
  id: "betalingen",
  table: "betaling",
  knownOn: "betaaldatum",
};
