import { z } from "zod";
import { citationSchema } from "./citation.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";
import { truthSchema } from "./scalar.ts";

/** What an amount that is expected is: what will be spent, or the balance with what was allowed. */
export const expectedSchema = z.enum(["spending", "balance"]);

/**
 * What was expected at one moment of a line of a budget or of a whole: each stand of a forecast is kept with its day
 * (Zwolle L229-243: Wmo 2017 at -2.5 and -3.5 million, the deficit of 2018 at 8 million in March).
 */
export const expectationSchema = z
  .strictObject({
    figure: referenceTo("figure"),
    of: expectedSchema,
    /** A balance that is printed as a deficit, without its minus. */
    deficit: truthSchema.default(false),
    knownOn: z.exactOptional(periodSchema),
    scope: z.exactOptional(proseSchema),
    lines: citationSchema,
  })
  .readonly();
export type Expectation = z.output<typeof expectationSchema>;

/** A proposed change of the budget (*voorstel tot wijziging*); the figure is its effect on the balance, as printed. */
export const changeSchema = z
  .strictObject({ text: proseSchema, figure: z.exactOptional(referenceTo("figure")), lines: citationSchema })
  .readonly();
export type Change = z.output<typeof changeSchema>;
