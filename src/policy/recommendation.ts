import { z } from "zod";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A recommendation and what became of it, followed up in each later report (Raalte L543–550, L759–788; Almelo L1425–1435). */
export const recommendationSchema = z
  .strictObject({
    id: idSchema,
    number: z.exactOptional(proseSchema),
    title: proseSchema,
    text: z.exactOptional(proseSchema),
    by: proseSchema,
    to: z.exactOptional(proseSchema),
    grounds: listOf(referenceTo("entity")),
    followUps: listOf(
      z
        .strictObject({
          date: z.exactOptional(periodSchema),
          state: z.enum(["taken-over", "in-progress", "done", "rejected", "not-yet", "unknown"]),
          text: proseSchema,
          projects: listOf(referenceTo("projects")),
          measures: listOf(referenceTo("measures")),
          lines: citationSchema,
        })
        .readonly(),
    ),
    ...citedShape,
  })
  .readonly()
  .describe("A recommendation and what became of it.");
export type Recommendation = z.output<typeof recommendationSchema>;
