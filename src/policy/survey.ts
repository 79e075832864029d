import { z } from "zod";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A survey with its sample and the result per question (AlmeloPanel, 980 respondents, L643–645; Tynaarlo L2989–3017). */
export const surveySchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    population: proseSchema,
    period: periodSchema,
    sent: z.exactOptional(referenceTo("figure")),
    answered: z.exactOptional(referenceTo("figure")),
    questions: z
      .array(
        z
          .strictObject({
            id: idSchema,
            question: proseSchema,
            /** Number that answered this question, where it differs from the survey's. */
            answered: z.exactOptional(referenceTo("figure")),
            /** Base of the share, where it is not everybody that answered ("of active residents"). */
            base: z.exactOptional(proseSchema),
            results: z
              .array(z.strictObject({ answer: proseSchema, figure: referenceTo("figure") }).readonly())
              .readonly(),
            benchmarks: listOf(referenceTo("benchmarks")),
            lines: citationSchema,
          })
          .readonly(),
      )
      .readonly(),
    ...citedShape,
  })
  .readonly()
  .describe("A survey with its sample and the result per question.");
export type Survey = z.output<typeof surveySchema>;
