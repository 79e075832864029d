import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { conditionSchema } from "./measure.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A risk as the source states it, mostly without probability or amount (Zwolle L934–975, L3085–3127). */
export const riskSchema = z
  .strictObject({
    id: idSchema,
    number: z.exactOptional(proseSchema),
    title: proseSchema,
    text: z.exactOptional(proseSchema),
    /** In the words of the source ("reëel risico"), when it gives any. */
    probability: z.exactOptional(proseSchema),
    figures: listOf(referenceTo("figure")),
    scenarios: listOf(referenceTo("scenarios")),
    measures: listOf(referenceTo("measures")),
    mitigations: listOf(conditionSchema),
    ...citedShape,
  })
  .readonly()
  .describe("A risk, with the scenarios and measures that it touches.");
export type Risk = z.output<typeof riskSchema>;
