import { z } from "zod";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * A development from outside with its consequences and their effect per goal, as printed: "+" is favourable for
 * participation and unfavourable for cost (Tynaarlo, Bijlage 4, L3129–3682, notation L3132–3139).
 */
export const trendSchema = z
  .strictObject({
    id: idSchema,
    category: proseSchema,
    title: proseSchema,
    consequences: z
      .array(
        z
          .strictObject({
            text: proseSchema,
            effects: listOf(
              z
                .strictObject({
                  /** The goal, or `cost` for finance, or `policy` where policy is asked for. */
                  on: z.union([z.literal("cost"), z.literal("policy"), referenceTo("goals")]),
                  effect: z.enum(["up", "down", "perhaps-up", "perhaps-down", "unknown"]),
                  /** As printed: "Vangnet +", "Escalatie: financiën +". */
                  printed: proseSchema,
                })
                .readonly(),
            ),
            lines: citationSchema,
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    ...citedShape,
  })
  .readonly()
  .describe("A development from outside, its consequences and their effect per goal.");
export type Trend = z.output<typeof trendSchema>;
