import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A council question with its answer and what could not be answered (Zwolle L3341–4117). */
export const questionSchema = z
  .strictObject({
    id: idSchema,
    number: z.exactOptional(proseSchema),
    /** Party or group that asks. */
    party: proseSchema,
    question: proseSchema,
    answer: z.exactOptional(proseSchema),
    /** Whether the answer answers it. */
    answered: z.enum(["yes", "partly", "no", "open"]),
    /** The datum that was missing to answer. */
    gap: z.exactOptional(proseSchema),
    about: listOf(referenceTo("entity")),
    figures: listOf(referenceTo("figure")),
    askedOn: z.exactOptional(periodSchema),
    answeredOn: z.exactOptional(periodSchema),
    ...citedShape,
  })
  .readonly()
  .describe("A council question with its answer and what could not be answered.");
export type Question = z.output<typeof questionSchema>;
