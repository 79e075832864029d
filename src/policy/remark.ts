import { z } from "zod";
import { idSchema } from "./id.ts";
import { proseSchema } from "./prose.ts";

/**
 * A note that somebody of the municipality wrote on a figure, as an export of the application writes it down. What it is
 * about may be a printed figure or a computed one (`scenario/…`), which a later version of the dossier need not have.
 */
export const remarkSchema = z
  .strictObject({
    id: idSchema,
    /** Reference of the figure. */
    about: proseSchema,
    text: z.string().min(1).max(10_000).describe("text"),
    author: proseSchema,
    /** When it was last changed, as an instant in UTC. */
    at: z.iso.datetime().describe("instant"),
  })
  .readonly()
  .describe("A note of the municipality on a figure, kept by an export.");
export type Remark = z.output<typeof remarkSchema>;
