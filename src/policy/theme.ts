import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A theme of a programme, with the effect that it is for and its reason (Raalte, six themes, L44–560). */
export const themeSchema = z
  .strictObject({
    id: idSchema,
    number: z.exactOptional(proseSchema),
    title: proseSchema,
    soThat: z.exactOptional(proseSchema),
    reason: z.exactOptional(proseSchema),
    goals: listOf(referenceTo("goals")),
    ...citedShape,
  })
  .readonly()
  .describe("A theme of a programme.");
export type Theme = z.output<typeof themeSchema>;
