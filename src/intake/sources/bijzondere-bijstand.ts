import type { SourceDefinition } from "../source.ts";

/** Special assistance. */
export const bijzondereBijstand: SourceDefinition = {
  id: "bijzondere-bijstand",
  table: "bijzondere_bijstand",
  persons: ["client"],
  household: "huishouden",
  knownOn: "datumtoekenning",
};
