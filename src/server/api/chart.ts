import { z } from "@hono/zod-openapi";
import { FigureSchema } from "./figure-schema.ts";
import { SentenceSchema } from "./sentence.ts";
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
  sentence: SentenceSchema,
  unit: z.string(),
  style: NumberStyleSchema,
  source: z.string(),
};

/** Lines over time; the outside of `LineState`. */
export const LineChartSchema = z
  .object({
    ...frame,
    type: z.literal("line"),
    axis: z.array(z.string()),
    series: z.array(series),
    isStepped: z.literal(true).optional(),
    future: z.object({ from: z.string(), label: z.string() }).optional(),
  })
  .openapi("LineChart", { description: "Een lijngrafiek zonder beeldpunten: wat zij zegt." });

/** Bars side by side or stacked; the outside of `BarsState`. */
export const BarChartSchema = z
  .object({
    ...frame,
    type: z.literal("bars"),
    layout: z.enum(["grouped", "stacked", "diverging"]),
    sides: z.object({ negative: z.string(), positive: z.string() }).optional(),
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
    up: z.enum(["favourable", "unfavourable", "neutral"]),
    steps: z.array(
      z.object({
        ...measured,
        id: z.string(),
        label: z.string(),
        role: z.enum(["start", "step", "subtotal", "end"]),
        status: z.enum(["stated", "qualitative", "hypothesis", "under-research", "unexplained"]).optional(),
        isNeutral: z.literal(true).optional(),
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

const quarter = z.object({
  type: z.literal("quarter"),
  year: z.int(),
  quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
});
const quarters = z.object({ first: quarter, last: quarter.optional() });

/** Projects by quarter and theme; the outside of `TimelineState`. */
const timeline = z
  .object({
    ...frameOf("timeline"),
    reporting: quarter,
    reportedOn: z.string().optional(),
    years: z.object({ first: z.int(), last: z.int() }).optional(),
    themes: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        hue: z.string().optional(),
        projects: z.array(
          z.object({
            id: z.string(),
            label: z.string(),
            status: z.enum([
              "not-yet-due",
              "ready",
              "running",
              "held-up",
              "delayed",
              "on-hold",
              "done",
              "stopped",
              "unknown",
            ]),
            planned: quarters.optional(),
            actual: quarters.optional(),
            note: z.string().optional(),
          }),
        ),
      }),
    ),
  })
  .openapi("Timeline", { description: "Projecten per kwartaal en thema: gepland, werkelijk en hoe ver ze zijn." });

const scale = z.object({ label: z.string(), levels: z.array(z.object({ id: z.string(), label: z.string() })) });

/** Measures by two scales and a sign; the outside of `MatrixState`. */
const matrix = z
  .object({
    ...frameOf("matrix"),
    across: scale,
    down: scale,
    sign: scale.optional(),
    items: z.array(
      z.object({
        id: z.string(),
        mark: z.string(),
        label: z.string(),
        across: z.string().optional(),
        down: z.string().optional(),
        sign: z.string().optional(),
        effect: z.object(measured).optional(),
      }),
    ),
  })
  .openapi("Matrix", { description: "Maatregelen naar twee schalen en een teken." });

/** Goals with what is under them; the outside of `GoalTreeState`. */
const goalTree = z
  .object({
    ...frameOf("goal-tree"),
    nodes: z.array(
      z.object({
        id: z.string(),
        parent: z.string().optional(),
        kind: z.enum(["goal", "sub-goal", "indicator", "signal"]),
        label: z.string(),
        direction: z.enum(["right-way", "wrong-way", "steady", "not-judged"]).optional(),
        latest: z.object(measured).optional(),
      }),
    ),
  })
  .openapi("GoalTree", { description: "Doelen met wat eronder hangt: subdoelen, indicatoren en signalen." });

/** Layers with their shares; the outside of `PyramidState`. */
const pyramid = z
  .object({
    ...frameOf("pyramid"),
    layers: z.array(z.object({ ...measured, id: z.string(), label: z.string(), hue: z.string().optional() })),
  })
  .openapi("Pyramid", { description: "Lagen van zwaar naar licht, met hun aandeel." });

/** Small line charts on one scale; the outside of `SmallMultiplesState`. */
const smallMultiples = z
  .object({
    ...frameOf("small-multiples"),
    axis: z.array(z.string()),
    panels: z.array(z.object({ id: z.string(), label: z.string(), sentence: SentenceSchema, series: z.array(series) })),
  })
  .openapi("SmallMultiples", { description: "Kleine lijngrafieken op dezelfde schaal, elk met een zin." });

/** Areas with their outlines; the outside of `MapState`. */
const areaMap = z
  .object({
    ...frameOf("map"),
    hue: z.string(),
    areas: z.array(
      z.object({
        ...measured,
        id: z.string(),
        label: z.string(),
        rings: z.array(z.array(z.number())).openapi({ description: "Omtrekken als x, y, x, y, …; y loopt omlaag." }),
      }),
    ),
    bounds: z.array(z.number()).openapi({ description: "De ondergrenzen van de klassen boven de eerste." }),
  })
  .openapi("AreaMap", { description: "Gebieden naar een getal, op een kaart." });

/** Every chart; the outside of `ChartState`. */
export const ChartSchema = z.discriminatedUnion("type", [
  LineChartSchema,
  BarChartSchema,
  waterfall,
  dotPlot,
  timeline,
  matrix,
  goalTree,
  pyramid,
  smallMultiples,
  areaMap,
]);
