import { z } from "@hono/zod-openapi";
import { BlockSchema } from "./block.ts";
import { BarChartSchema, ChartSchema, LineChartSchema } from "./chart.ts";
import { DossierSummarySchema } from "./dossier.ts";
import { SentenceSchema } from "./sentence.ts";
import { TableSchema } from "./table.ts";

const scenario = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    type: z.enum(["baseline", "package", "unquantified", "world-view", "current-policy"]),
    lines: z.string(),
    verdict: SentenceSchema,
    table: TableSchema.optional(),
    bars: BarChartSchema.optional(),
    measures: TableSchema.optional(),
    charts: z.array(ChartSchema),
    statements: z.array(z.object({ title: z.string(), items: z.array(z.string()) })),
  })
  .openapi("Scenario");

const section = z
  .object({
    id: z.string(),
    title: z.string(),
    text: z.string().optional(),
    chart: BarChartSchema.optional(),
    tables: z.array(TableSchema),
  })
  .openapi("ScenarioSection", {
    description: "Een deel met eigen tabellen: varianten boven het wettelijke minimum, keuzevragen of taakstellingen.",
  });

/** Scenarios side by side; the outside of `CompareView`. */
export const ScenarioComparisonSchema = z
  .object({
    dossier: DossierSummarySchema,
    years: z.array(z.string()),
    question: z.string(),
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
    sections: z.array(section),
    matrix: TableSchema.optional(),
    weighing: z.array(BlockSchema),
    measureWords: z.array(BlockSchema),
    notes: z.array(z.string()),
  })
  .openapi("ScenarioComparison", { description: "Alle scenario's naast elkaar, berekend uit de maatregelen." });
