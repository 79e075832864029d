import { z } from "zod";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

export type { RowRef } from "./reference.ts";

/** What a baseline or a scenario takes from one row: the figures per year of one domain. */
const componentSchema = z.strictObject({ domain: referenceTo("domains"), row: referenceTo("row") }).readonly();
export type Component = z.output<typeof componentSchema>;

/** One measure in one scenario, with the row that holds its effect per year. */
const scenarioMeasureSchema = z.strictObject({ measure: referenceTo("measures"), row: referenceTo("row") }).readonly();
export type ScenarioMeasure = z.output<typeof scenarioMeasureSchema>;

/** The result that the source printed for a scenario; never an input of a computation, only compared with it. */
const publishedSchema = z
  .strictObject({
    components: listOf(componentSchema),
    /** Row of the sum over the domains (*bruto saldo*). */
    gross: z.exactOptional(referenceTo("row")),
    /** Row of the balance (*totaalsaldo*). */
    balance: z.exactOptional(referenceTo("row")),
  })
  .readonly();
export type PublishedResult = z.output<typeof publishedSchema>;

/** What a scenario means in one respect (Zwolle L586: freedom of choice, provisions, steering, residents). */
const aspectSchema = z
  .strictObject({ aspect: proseSchema, text: proseSchema, lines: z.exactOptional(citationSchema) })
  .readonly();

const common = {
  number: z.exactOptional(proseSchema),
  title: proseSchema,
  description: proseSchema,
  /** Other names of the same scenario in the file. */
  aliases: z.exactOptional(z.array(proseSchema).readonly()),
  aspects: z.exactOptional(z.array(aspectSchema).readonly()),
  /** Means that may be set against the outcome (Zwolle's *behoedzaamheidsmarge*). */
  margin: z.exactOptional(referenceTo("margins")),
  ...citedShape,
};

const baselineSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal("baseline"),
    ...common,
    components: z.array(componentSchema).min(1).readonly(),
    /**
     * Ids of the columns that the scenario runs over, where its tables hold others too: all when absent (Zwolle prints 2017
     * beside the forecast of 2018–2022, L422–440).
     */
    columns: z.exactOptional(z.array(idSchema).min(1).readonly()),
    published: z.exactOptional(publishedSchema),
  })
  .readonly();

const packageSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal("package"),
    ...common,
    /** The baseline, or the package that this one adds to. */
    baseline: referenceTo("scenarios"),
    measures: z.array(scenarioMeasureSchema).readonly(),
    published: z.exactOptional(publishedSchema),
  })
  .readonly();

/**
 * A scenario without numbers gets none (Zwolle L744–748). `outcome` is what the source assumes of it all the same, as the end
 * of a sentence (L837-839: in time a balance).
 */
const unquantifiedSchema = z
  .strictObject({
    id: idSchema,
    type: z.literal("unquantified"),
    ...common,
    reason: proseSchema,
    outcome: z.exactOptional(proseSchema),
  })
  .readonly();

/** A scenario as the source lays it out. A baseline has components; another has a baseline and measures. */
export const scenarioSchema = z
  .discriminatedUnion("type", [baselineSchema, packageSchema, unquantifiedSchema])
  .describe("A baseline, a package of measures on a baseline, or a scenario without numbers.");
export type Scenario = z.output<typeof scenarioSchema>;
