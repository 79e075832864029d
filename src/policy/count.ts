import { z } from "zod";
import { laws } from "../figure/law.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";
import { truthSchema } from "./scalar.ts";

/**
 * A count: what is counted (persons, households, provisions), when (stock or flow) and where it stands (Almelo table 3 and
 * Bijlage 4; Tynaarlo L1986–2195; Zwolle L1812).
 */
export const countSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    counts: z.enum([
      "persons",
      "households",
      "provisions",
      "benefits",
      "files",
      "reports",
      "providers",
      "places",
      "complaints",
      "other",
    ]),
    /** A person counted once, however many provisions. */
    unique: truthSchema.default(false),
    moment: z.enum(["stock", "flow", "unknown"]),
    law: z.exactOptional(z.enum(laws)),
    product: z.exactOptional(proseSchema),
    row: z.exactOptional(referenceTo("row")),
    figures: listOf(referenceTo("figure")),
    /** The count that includes this one; the parts of unique persons may add up to more. */
    within: z.exactOptional(referenceTo("counts")),
    /** What a reader must know before comparing two moments. */
    note: z.exactOptional(proseSchema),
    ...citedShape,
  })
  .readonly()
  .describe("What is counted, as stock or flow, and where it stands.");
export type Count = z.output<typeof countSchema>;
