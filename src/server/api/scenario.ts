import { z } from "@hono/zod-openapi";
import { SentenceSchema } from "./block.ts";
import { BarChartSchema, LineChartSchema } from "./chart.ts";
import { DossierSummarySchema } from "./dossier.ts";
import { TableSchema } from "./table.ts";

const scenario = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    type: z.enum(["baseline", "package", "unquantified"]),
    lines: z.string(),
    verdict: SentenceSchema,
    table: TableSchema.optional(),
    bars: BarChartSchema.optional(),
    measures: TableSchema.optional(),
  })
  .openapi("Scenario");

/** Scenarios side by side; the outside of `CompareView`. */
export const ScenarioComparisonSchema = z
  .object({
    dossier: DossierSummarySchema,
    years: z.array(z.string()),
    lead: SentenceSchema,
    scenarios: z.array(scenario),
    lines: z.array(
      z.object({
        id: z.enum(["bruto", "totaal"]),
        title: z.string(),
        explanation: z.string(),
        chart: LineChartSchema,
        table: TableSchema,
        remainder: TableSchema,
      }),
    ),
    matrix: TableSchema,
    notes: z.array(z.string()),
  })
  .openapi("ScenarioComparison", { description: "Alle scenario's naast elkaar, berekend uit de maatregelen." });
