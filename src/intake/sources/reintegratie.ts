import type { SourceDefinition } from "../source.ts";

/** Help to find work. */
export const reintegratie: SourceDefinition = {
  id: "reintegratie",
  table: "reintegratie",
  persons: ["client"],
};
