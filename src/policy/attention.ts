import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A point of attention, a conclusion, a task from outside or a question to follow up (Dronten L2187–2219, L1184–1210). */
export const attentionSchema = z
  .strictObject({
    id: idSchema,
    number: z.exactOptional(proseSchema),
    type: z.enum(["attention-point", "conclusion", "task", "follow-up-question", "condition"]),
    title: proseSchema,
    text: z.exactOptional(proseSchema),
    about: listOf(referenceTo("entity")),
    ...citedShape,
  })
  .readonly()
  .describe("A point of attention, a conclusion, a task or a question to follow up.");
export type AttentionPoint = z.output<typeof attentionSchema>;
