import { z } from "zod";
import { recurrences } from "../figure/kind.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** Means held back that may be set against an outcome (Zwolle, *behoedzaamheidsmarge*, L993–1003). */
export const marginSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    row: referenceTo("row"),
    purpose: z.exactOptional(proseSchema),
    recurrence: z.enum(recurrences),
    ...citedShape,
  })
  .readonly()
  .describe("Means held back that may be set against an outcome.");
export type Margin = z.output<typeof marginSchema>;
