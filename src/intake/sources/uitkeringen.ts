import type { SourceDefinition } from "../source.ts";

/** Benefits, after the monthly file for CBS (BUS). */
export const uitkeringen: SourceDefinition = {
  id: "uitkeringen",
  table: "inkomensvoorziening",
  persons: ["client", "partner"],
};
