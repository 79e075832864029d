import { z } from "@hono/zod-openapi";
import { DossierSummarySchema } from "./dossier.ts";

const finding = z
  .object({
    nature: z.enum(["relation", "slip"]),
    rule: z.string(),
    certainty: z.enum(["zeker", "waarschijnlijk", "mogelijk"]),
    where: z.object({ table: z.string(), row: z.string(), column: z.string() }),
    about: z.object({ kind: z.string(), title: z.string(), lines: z.string().optional() }).optional(),
    candidates: z.array(z.string()),
    printed: z.string(),
    computed: z.string(),
    computedRef: z.string().optional().openapi({ description: "Het cijfer van die som, dat zijn delen opent." }),
    slack: z.string(),
    message: z.string(),
    explained: z.string().optional(),
  })
  .openapi("Finding");

/** What the audit found; the outside of `CheckView`. */
export const FindingListSchema = z
  .object({ dossier: DossierSummarySchema, checked: z.int().min(0), findings: z.array(finding) })
  .openapi("FindingList", {
    description:
      "Wat de toetsing vond: getallen die niet sluiten, met wat er dan wel staat, en fouten buiten de sommen.",
  });
