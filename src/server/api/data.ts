import { z } from "@hono/zod-openapi";
import { BarChartSchema } from "./chart.ts";
import { SeeingSchema } from "./lake-page.ts";
import { TableSchema } from "./table.ts";

const delivery = z
  .object({
    id: z.string(),
    number: z.int().min(1),
    at: z.string().openapi({ format: "date-time" }),
    source: z.string(),
    title: z.string(),
    files: z.array(z.string()),
    rows: z.int().min(0),
    snapshot: z.string().optional(),
    isTaken: z.boolean().openapi({ description: "Of er iets van is opgenomen." }),
    outcome: z
      .object({
        accepted: z.int(),
        rejections: z.int(),
        remarks: z.int(),
        byRule: z.record(z.string(), z.int()),
      })
      .optional(),
  })
  .openapi("Delivery");

/** The page *Gegevens*; the outside of `DataPageView`. */
export const DataPageSchema = z
  .object({
    municipality: z.object({ code: z.string(), name: z.string() }),
    isSynthetic: z.boolean(),
    seeing: SeeingSchema,
    lead: z.string(),
    sources: z.array(
      z.object({ id: z.string(), title: z.string(), needsMapping: z.boolean(), hasMapping: z.boolean() }),
    ),
    deliveries: z.array(delivery),
    freshness: z.array(
      z.object({
        kind: z.string(),
        title: z.string(),
        period: z.string(),
        loadedAt: z.string().openapi({ format: "date-time" }),
        rows: z.int(),
        state: z.string().optional(),
        isBehind: z.boolean(),
      }),
    ),
    quality: BarChartSchema.optional(),
    completeness: TableSchema.optional(),
  })
  .openapi("DataPage", { description: "De gegevens van een gemeente: wat er binnenkwam, hoe nieuw en hoe volledig." });

/** What was wrong in a delivery; the outside of `DeliveryMistakes`. */
export const DeliveryMistakesSchema = z
  .object({
    groups: z.array(
      z.object({
        kind: z.enum(["refusal", "remark"]),
        rule: z.string(),
        title: z.string(),
        remedy: z.string(),
        count: z.int().min(1),
        places: z.array(z.string()),
      }),
    ),
    listed: z.int().min(0),
    untold: z.int().min(0),
  })
  .openapi("DeliveryMistakes");
