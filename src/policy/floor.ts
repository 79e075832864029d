import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * What the law obliges to spend, and what could be saved down to it (Tynaarlo L1350–1388: 26,3 − 3,0 = 23,3).
 */
export const floorSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    description: proseSchema,
    figures: z.array(referenceTo("figure")).min(1).readonly(),
    /** Posts above the floor, with what each could save. */
    posts: listOf(z.strictObject({ title: proseSchema, figure: referenceTo("figure") }).readonly()),
    ...citedShape,
  })
  .readonly()
  .describe("What the law obliges to spend, and the posts above it.");
export type Floor = z.output<typeof floorSchema>;
