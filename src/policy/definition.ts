import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { proseSchema } from "./prose.ts";
import { wholeSchema } from "./scalar.ts";

/**
 * What a figure measures: name, formula, unit of counting and direction, in a version. Figures of a table without a
 * definition are defined by their table.
 *
 * Source: Tynaarlo §5.1 and §5.5 (direction of good is implicit in the original), Dronten L571–573 (bijstandsdichtheid).
 */
export const definitionSchema = z
  .strictObject({
    id: idSchema,
    version: wholeSchema.default(1),
    title: proseSchema,
    description: proseSchema,
    formula: z.exactOptional(proseSchema),
    /** Which way is better. */
    direction: z.enum(["higher", "lower", "neither", "unknown"]).default("unknown"),
    ...citedShape,
  })
  .readonly()
  .describe("What a figure measures, with its formula and direction, in a version.");
export type DefinitionEntry = z.output<typeof definitionSchema>;
