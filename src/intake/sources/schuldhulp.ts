import type { SourceDefinition } from "../source.ts";

/** Debt help. */
export const schuldhulp: SourceDefinition = {
  id: "schuldhulp",
  table: "schuldhulptraject",
  persons: ["client"],
};
