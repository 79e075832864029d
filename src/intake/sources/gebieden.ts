import type { SourceDefinition } from "../source.ts";

/** The villages of the municipality, with their neighbourhoods. */
export const gebieden: SourceDefinition = {
  id: "gebieden",
  table: "gebied",
  knownOn: "vanaf",
};
