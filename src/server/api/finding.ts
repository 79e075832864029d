import { z } from "@hono/zod-openapi";
import { DossierSummarySchema } from "./dossier.ts";

const finding = z
  .object({
    rule: z.string(),
    certainty: z.enum(["zeker", "waarschijnlijk", "mogelijk"]),
    where: z.object({ table: z.string(), row: z.string(), column: z.string() }),
    candidates: z.array(z.string()),
    printed: z.string(),
    computed: z.string(),
    slack: z.string(),
    message: z.string(),
    explained: z.string().optional(),
  })
  .openapi("Finding");

/** What the audit found; the outside of `CheckView`. */
export const FindingListSchema = z
  .object({ dossier: DossierSummarySchema, checked: z.int().min(0), findings: z.array(finding) })
  .openapi("FindingList", { description: "Wat de toetsing vond: sommen die niet sluiten, met wat er dan wel staat." });
