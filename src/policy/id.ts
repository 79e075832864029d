import { z } from "zod";

/**
 * An id: lower-case words of letters and digits joined by `-` or `.`, at most 80 characters, for instance `tabel-1`,
 * `m02`, `2018`. Ids are unique in a dossier; ids of rows and columns are unique in their table.
 */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .describe("id");
