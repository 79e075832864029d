import type { SourceDefinition } from "../source.ts";

/** Norm times of the tasks at the access. */
export const taaknormen: SourceDefinition = {
  id: "taaknormen",
  table: "taaknorm",
};
