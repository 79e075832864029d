import { z } from "zod";
import { recurrences } from "../figure/kind.ts";
import { laws } from "../figure/law.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * Why something costs more or less, with how sure the source is (Zwolle chapter 3.3, L1808–2101; Dronten L907–933;
 * Tynaarlo L1215–1231).
 */
export const causeSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    status: z.enum(["stated", "qualitative", "under-research", "hypothesis", "unexplained"]),
    group: z.enum([
      "volume",
      "price",
      "intensity",
      "mix",
      "law",
      "access",
      "contract",
      "budget",
      "claims",
      "forecast",
      "income",
      "policy-choice",
      "labour-market",
      "demography",
      "timing",
      "other",
    ]),
    domain: z.exactOptional(referenceTo("domains")),
    law: z.exactOptional(z.enum(laws)),
    product: z.exactOptional(proseSchema),
    text: z.exactOptional(proseSchema),
    /** What it explains. */
    explains: listOf(referenceTo("figure")),
    /** What it is said to amount to. */
    figures: listOf(referenceTo("figure")),
    recurrence: z.exactOptional(z.enum(recurrences)),
    /** Whether it makes the balance worse or better, where the source tells it: a disadvantage may stand beside an advantage. */
    direction: z.exactOptional(z.enum(["unfavourable", "favourable"])),
    ...citedShape,
  })
  .readonly()
  .describe("Why something costs more or less, with how sure the source is.");
export type Cause = z.output<typeof causeSchema>;
