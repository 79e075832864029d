import { z } from "@hono/zod-openapi";
import { FigureSchema } from "./figure-schema.ts";

/** Everything there is to know about one number; the outside of `FigureView`. */
export const FigurePageSchema = z
  .object({
    ref: z.string(),
    figure: FigureSchema,
    label: z.string(),
    written: z.string(),
    exact: z.string(),
    definition: z.object({ name: z.string(), text: z.string(), formula: z.string().optional() }),
    kind: z.string(),
    recurrence: z.string().optional(),
    period: z.string(),
    status: z.string(),
    scope: z.string(),
    knownOn: z.string(),
    rounding: z.string().optional(),
    sources: z.array(
      z.object({
        document: z.string(),
        title: z.string(),
        lines: z.string(),
        printed: z.string(),
        file: z.string(),
      }),
    ),
    inputs: z.array(
      z.object({
        ref: z.string(),
        label: z.string(),
        written: z.string(),
        sign: z.union([z.literal(1), z.literal(-1)]),
      }),
    ),
    remarks: z.array(z.string()),
  })
  .openapi("FigurePage", { description: "Alles wat er over één getal te weten is, in woorden." });

/** Several figures asked for at once with `?ref=`. */
export const FigurePageListSchema = z.object({ figures: z.array(FigurePageSchema) }).openapi("FigurePageList");
