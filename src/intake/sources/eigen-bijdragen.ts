import type { SourceDefinition } from "../source.ts";

/** Own contributions, as the CAK reports them. */
export const eigenBijdragen: SourceDefinition = {
  id: "eigen-bijdragen",
  table: "eigen_bijdrage",
  persons: ["client"],
};
