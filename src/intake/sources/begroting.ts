import type { SourceDefinition } from "../source.ts";

/** Budgets and their changes. */
export const begroting: SourceDefinition = {
  id: "begroting",
  table: "begrotingregel",
  knownOn: "datumbesluit",
};
