import type { SourceDefinition } from "../source.ts";

/** What a municipality counts as the costs of carrying out. */
export const uitvoeringskosten: SourceDefinition = {
  id: "uitvoeringskosten",
  table: "uitvoeringskost",
};
