import type { SourceDefinition } from "../source.ts";

/** An extract of the register of residents; its addresses are dropped at the door. */
export const inwoners: SourceDefinition = {
  id: "inwoners",
  table: "inwoner",
  persons: ["client"],
  household: "huishouden",
  neighbourhood: "buurt",
  knownOn: "peildatum",
};
