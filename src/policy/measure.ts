import { z } from "zod";
import { kinds, recurrences } from "../figure/kind.ts";
import { laws } from "../figure/law.ts";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A statement with the lines that make it, for instance a condition before a measure can work (*randvoorwaarde*). */
export const conditionSchema = z.strictObject({ text: proseSchema, lines: citationSchema }).readonly();
export type Condition = z.output<typeof conditionSchema>;

const optionalConditions = z.exactOptional(z.array(conditionSchema).readonly());
const optionalFigures = z.exactOptional(z.array(referenceTo("figure")).readonly());

/**
 * Something that a municipality can do to change its balance, as decided or printed; effects are figures of tables.
 *
 * Source: Dronten L2501-3340 (20 measures with conditions and risks), Zwolle L2489-3040 (17 measures with investment,
 * residents, owner, other names, and five whose effect is printed together).
 */
export const measureSchema = z
  .strictObject({
    id: idSchema,
    number: z.exactOptional(proseSchema),
    title: proseSchema,
    domain: referenceTo("domains"),
    law: z.exactOptional(z.enum(laws)),
    kind: z.enum(kinds),
    recurrence: z.enum(recurrences),
    /** What is done, in our own words. */
    description: z.exactOptional(proseSchema),
    /** How the source arrives at the effect, in our own words. */
    basis: z.exactOptional(proseSchema),
    conditions: listOf(conditionSchema),
    risks: listOf(conditionSchema),
    dependencies: optionalConditions,
    /** What residents notice of it. */
    residents: optionalConditions,
    owner: z.exactOptional(proseSchema),
    /** Row of the effect per year where no scenario names another. */
    effect: z.exactOptional(referenceTo("row")),
    /** The measure whose printed effect includes this one (Zwolle P1–P5 together). */
    partOf: z.exactOptional(referenceTo("measures")),
    investments: optionalFigures,
    /** Other amounts that the source gives with it. */
    figures: optionalFigures,
    /** Other names of the same measure in the file. */
    aliases: z.exactOptional(z.array(proseSchema).readonly()),
    ...citedShape,
  })
  .readonly()
  .describe("Something that a municipality can do to change its balance, as decided or printed.");
export type Measure = z.output<typeof measureSchema>;
