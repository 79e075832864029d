import { z } from "@hono/zod-openapi";
import { FigureSchema } from "./figure-schema.ts";
import { NumberStyleSchema } from "./table.ts";

const series = z
  .object({
    id: z.string(),
    label: z.string(),
    hue: z.string(),
    tense: z.enum(["realised", "expected", "forecast", "budget"]),
    points: z.array(z.object({ at: z.string(), ref: z.string(), figure: FigureSchema })),
  })
  .openapi("Series");

const frame = {
  id: z.string(),
  name: z.string(),
  sentence: z.string(),
  unit: z.string(),
  style: NumberStyleSchema,
  source: z.string(),
};

/** Lines over time; the outside of `LineState`. */
export const LineChartSchema = z
  .object({ ...frame, type: z.literal("line"), axis: z.array(z.string()), series: z.array(series) })
  .openapi("LineChart", { description: "Een lijngrafiek zonder beeldpunten: wat zij zegt." });

/** Bars side by side or stacked; the outside of `BarsState`. */
export const BarChartSchema = z
  .object({
    ...frame,
    type: z.literal("bars"),
    layout: z.enum(["grouped", "stacked"]),
    axis: z.array(z.string()),
    series: z.array(series),
    totals: series.optional(),
  })
  .openapi("BarChart", { description: "Een staafgrafiek zonder beeldpunten: wat zij zegt." });
