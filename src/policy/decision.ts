import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * Something that council, college or another body decided, is asked to decide or has yet to decide.
 *
 * Source: Zwolle L134–145 (asked of the council), Raalte L423–435 (college, 30 June 2020) and its decisions due.
 */
export const decisionSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    /** `unknown` where the source does not say who decides; `other` is a body that it names and that is none of these. */
    body: z.enum(["council", "college", "region", "board", "other", "unknown"]),
    status: z.enum(["asked", "expected", "taken", "rejected", "postponed", "unknown"]),
    /** The day or period in which it was taken or falls due. */
    date: z.exactOptional(periodSchema),
    text: z.exactOptional(proseSchema),
    figures: listOf(referenceTo("figure")),
    measures: listOf(referenceTo("measures")),
    scenarios: listOf(referenceTo("scenarios")),
    ...citedShape,
  })
  .readonly()
  .describe("Something that a body decided, is asked to decide or has yet to decide.");
export type Decision = z.output<typeof decisionSchema>;
