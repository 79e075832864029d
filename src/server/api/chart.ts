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

const frameOf = <T extends string>(type: T) => ({ ...frame, type: z.literal(type) });

const measured = { ref: z.string(), figure: FigureSchema };

/** From one number to another by steps; the outside of `WaterfallState`. */
const waterfall = z
  .object({
    ...frameOf("waterfall"),
    up: z.enum(["favourable", "unfavourable"]),
    steps: z.array(
      z.object({
        ...measured,
        id: z.string(),
        label: z.string(),
        role: z.enum(["start", "step", "subtotal", "end"]),
        status: z.enum(["stated", "qualitative", "hypothesis", "under-research", "unexplained"]).optional(),
      }),
    ),
  })
  .openapi("Waterfall", { description: "Van het ene getal naar het andere in stappen die u als een zin leest." });

/** A municipality among its peers; the outside of `DotPlotState`. */
const dotPlot = z
  .object({
    ...frameOf("dot-plot"),
    own: z.string(),
    group: z.string(),
    rows: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        hue: z.string().optional(),
        own: z.object(measured),
        peers: z.array(z.object({ ...measured, name: z.string() })),
        reference: z.object({ ...measured, label: z.string() }).optional(),
      }),
    ),
  })
  .openapi("DotPlot", { description: "De gemeente tussen andere gemeenten." });

/** Every chart; the outside of `ChartState`. */
export const ChartSchema = z.discriminatedUnion("type", [LineChartSchema, BarChartSchema, waterfall, dotPlot]);
