import { z } from "zod";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A question of choice with the answer of each world view (Tynaarlo §3.4 and §3.5, L779–1092). */
export const choiceSchema = z
  .strictObject({
    id: idSchema,
    question: proseSchema,
    type: z.enum(["choice", "concern"]),
    answers: z
      .array(
        z
          .strictObject({
            worldview: referenceTo("worldviews"),
            text: proseSchema,
            lines: z.exactOptional(citationSchema),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    goals: listOf(referenceTo("goals")),
    ...citedShape,
  })
  .readonly()
  .describe("A question of choice with the answer of each world view.");
export type Choice = z.output<typeof choiceSchema>;
