import type { SourceDefinition } from "../source.ts";

/** Reports at the access and what came of them. */
export const toegang: SourceDefinition = {
  id: "toegang",
  table: "melding",
  persons: ["client"],
};
