import type { SourceDefinition } from "../source.ts";

/** Trajectories as national or regional exports (ketendata) name them. */
export const ketendata: SourceDefinition = {
  id: "ketendata",
  table: "zorgtraject",
  persons: ["client"],
};
