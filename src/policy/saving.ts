import { z } from "zod";
import { laws } from "../figure/law.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * A savings target (*taakstelling*): planned, realised and still open per year, with the intentions behind it.
 *
 * Source: Almelo table 2, L1207–1222, and the intentions of L1109–1169 (single amounts and ranges).
 */
export const savingSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    /** The round in which it was decided ("Start 2015", "Extra 2017"). */
    round: z.exactOptional(proseSchema),
    basis: z.enum(["gross", "net", "unknown"]),
    domain: z.exactOptional(referenceTo("domains")),
    law: z.exactOptional(z.enum(laws)),
    planned: z.exactOptional(referenceTo("row")),
    realised: z.exactOptional(referenceTo("row")),
    open: z.exactOptional(referenceTo("row")),
    /** Planned amounts that stand in sentences, with the year and the range in the figure. */
    figures: listOf(referenceTo("figure")),
    partOf: z.exactOptional(referenceTo("savings")),
    statedIn: z.exactOptional(proseSchema),
    ...citedShape,
  })
  .readonly()
  .describe("A savings target: planned, realised and still open.");
export type Saving = z.output<typeof savingSchema>;
