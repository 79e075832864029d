import type { SourceDefinition } from "../source.ts";

/** Objections and complaints. */
export const bezwaren: SourceDefinition = {
  id: "bezwaren",
  table: "bezwaar",
};
