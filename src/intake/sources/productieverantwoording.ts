import type { SourceDefinition } from "../source.ts";

/** What providers say over a year that they delivered. */
export const productieverantwoording: SourceDefinition = {
  id: "productieverantwoording",
  table: "productieverantwoording",
};
