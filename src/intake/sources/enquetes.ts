import type { SourceDefinition } from "../source.ts";

/** Answers to surveys. */
export const enquetes: SourceDefinition = {
  id: "enquetes",
  table: "enqueteantwoord",
};
