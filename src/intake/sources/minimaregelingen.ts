import type { SourceDefinition } from "../source.ts";

/** Municipal poverty schemes. */
export const minimaregelingen: SourceDefinition = {
  id: "minimaregelingen",
  table: "minimaregeling",
  persons: ["client"],
  household: "huishouden",
  knownOn: "datumtoekenning",
};
