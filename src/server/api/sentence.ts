import { z } from "@hono/zod-openapi";
import { FigureSchema } from "./figure-schema.ts";

/** Words in a sentence. */
export const WordsSchema = z.object({ type: z.literal("text"), text: z.string() });

/** A figure in a sentence: its words, and the reference under which it opens; the outside of `SaidFigure`. */
export const SaidFigureSchema = z.object({
  type: z.literal("figure"),
  ref: z.string(),
  figure: FigureSchema,
  text: z.string(),
});

/** A sentence in pieces; the outside of `Sentence`. */
export const SentenceSchema = z
  .array(z.discriminatedUnion("type", [WordsSchema, SaidFigureSchema]))
  .openapi("Sentence", { description: "Een zin in stukken: woorden, en getallen die hun herkomst houden." });
