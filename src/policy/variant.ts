import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { conditionSchema } from "./measure.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * A level of provisions costed above the legal floor, for a world view or for current policy: floor + additions = total,
 * against what is available (Tynaarlo §4.2–4.3).
 */
export const variantSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    type: z.enum(["world-view", "current-policy"]),
    worldview: z.exactOptional(referenceTo("worldviews")),
    floor: referenceTo("figure"),
    additions: z
      .array(
        z
          .strictObject({ title: proseSchema, figure: referenceTo("figure"), goals: listOf(referenceTo("goals")) })
          .readonly(),
      )
      .readonly(),
    /** Cells that the source leaves empty or that cannot be assigned to this variant with certainty. */
    uncertain: listOf(conditionSchema),
    total: z.exactOptional(referenceTo("figure")),
    available: z.exactOptional(referenceTo("figure")),
    difference: z.exactOptional(referenceTo("figure")),
    advantages: listOf(conditionSchema),
    drawbacks: listOf(conditionSchema),
    ...citedShape,
  })
  .readonly()
  .describe("A level of provisions costed above the legal floor: floor and additions against what is available.");
export type Variant = z.output<typeof variantSchema>;
