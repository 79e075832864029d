import type { SourceDefinition } from "../source.ts";

/** The products of the municipality, with their codes and form of funding. */
export const producten: SourceDefinition = {
  id: "producten",
  table: "gemeenteproduct",
  knownOn: "vanaf",
};
