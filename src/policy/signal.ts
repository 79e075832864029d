import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * An observation for or against the reaching of a goal; one event may be both (Tynaarlo, Bijlage 3, columns 2 and 3,
 * where italics mean that the municipality has little or no influence).
 */
export const signalSchema = z
  .strictObject({
    id: idSchema,
    goal: referenceTo("goals"),
    direction: z.enum(["for", "against"]),
    text: proseSchema,
    influence: z.enum(["yes", "little-or-none", "unknown"]),
    indicators: listOf(referenceTo("indicators")),
    figures: listOf(referenceTo("figure")),
    source: z.exactOptional(proseSchema),
    ...citedShape,
  })
  .readonly()
  .describe("An observation for or against the reaching of a goal.");
export type Signal = z.output<typeof signalSchema>;
