import { z } from "zod";
import { recurrences } from "../figure/kind.ts";
import { citationSchema, citedShape } from "./citation.ts";
import { changeSchema, expectationSchema, expectedSchema } from "./expectation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { conditionSchema } from "./measure.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";
import { truthSchema } from "./scalar.ts";

/**
 * A forecast as printed, by component. Savings already in the budget, and the part of them that is realistically
 * expected, are components here and never again effects of a measure (Zwolle L422–440).
 */
export const forecastSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    /** When it was made: forecasts of one quantity on successive days are vintages. */
    madeOn: z.exactOptional(periodSchema),
    method: z.exactOptional(proseSchema),
    /** What its amounts are, where all are of one sort: then they can stand in a table of balances. */
    of: z.exactOptional(expectedSchema),
    components: z
      .array(
        z
          .strictObject({
            title: proseSchema,
            role: z.enum([
              "current-policy",
              "wage-and-price",
              "volume",
              "staffing",
              "saving-budgeted",
              "saving-expected",
              "income",
              "other",
            ]),
            row: z.exactOptional(referenceTo("row")),
            figures: listOf(referenceTo("figure")),
            domain: z.exactOptional(referenceTo("domains")),
            recurrence: z.exactOptional(z.enum(recurrences)),
            /** A balance that is printed as a deficit, without its minus. */
            deficit: truthSchema.default(false),
            proposal: z.exactOptional(changeSchema),
            note: z.exactOptional(proseSchema),
            /** The same as the source states it elsewhere, with what is counted there: in no sum. */
            otherStatements: listOf(
              z
                .strictObject({
                  figure: referenceTo("figure"),
                  deficit: truthSchema.default(false),
                  says: proseSchema,
                  lines: citationSchema,
                })
                .readonly(),
            ),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    total: z.exactOptional(referenceTo("row")),
    /** What the whole budget leaves over in a year without the social domain, where the forecast is of the whole budget. */
    room: z.exactOptional(referenceTo("row")),
    /** The whole where it is printed in a sentence and not in a table (Tynaarlo L1207). */
    stated: z.exactOptional(
      z.strictObject({ figure: referenceTo("figure"), deficit: truthSchema.default(false) }).readonly(),
    ),
    /** Whether the whole returns every year, where the source says so of the whole (Dronten L2458-2460). */
    recurrence: z.exactOptional(z.enum(recurrences)),
    /** What the source says of the whole. */
    note: z.exactOptional(proseSchema),
    /** What was expected of the total before, oldest first. */
    earlier: listOf(expectationSchema),
    /** Proposed changes of the budget that belong to no component. */
    proposals: listOf(changeSchema),
    /** What the forecast leaves out, in the words of the source's argument. */
    excluded: listOf(conditionSchema),
    ...citedShape,
  })
  .readonly()
  .describe("A forecast as printed, by component.");
export type ForecastEntry = z.output<typeof forecastSchema>;
