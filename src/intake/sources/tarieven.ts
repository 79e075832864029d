import type { SourceDefinition } from "../source.ts";

/** Contracts and tariffs. */
export const tarieven: SourceDefinition = {
  id: "tarieven",
  table: "tarief",
};
