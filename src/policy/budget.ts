import { z } from "zod";
import { recurrences } from "../figure/kind.ts";
import { laws } from "../figure/law.ts";
import { citationSchema, citedShape } from "./citation.ts";
import { changeSchema, expectationSchema } from "./expectation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * One budget table: which column is which version of the budget in which period, and what each row is. Saldo = begroot −
 * werkelijk; an income row holds negative costs and follows the same formula (Zwolle, Bijlage 1, L3186–3258).
 */
export const budgetSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    table: referenceTo("table"),
    /** Per period the ids of the columns that hold each version. */
    periods: z
      .array(
        z
          .strictObject({
            period: periodSchema,
            original: z.exactOptional(idSchema),
            amended: z.exactOptional(idSchema),
            actual: z.exactOptional(idSchema),
            balance: z.exactOptional(idSchema),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    rows: z
      .array(
        z
          .strictObject({
            row: referenceTo("row"),
            nature: z.enum([
              "cost",
              "income",
              "own-contribution",
              "reserve-movement",
              "correction",
              "subtotal",
              "total",
            ]),
            product: z.exactOptional(proseSchema),
            domain: z.exactOptional(referenceTo("domains")),
            law: z.exactOptional(z.enum(laws)),
            /** How the product is paid for: decides which part of it arrives as declarations. */
            funding: z.exactOptional(
              z.enum([
                "price-quantity",
                "lump-sum",
                "population",
                "subsidy",
                "pgb",
                "benefit",
                "own-execution",
                "regional",
              ]),
            ),
            reserve: z.exactOptional(referenceTo("reserves")),
            /**
             * What of this row only moves in or out of a reserve, where another table prints that apart (Zwolle L3228: −137 and
             * 313 in the Wmo of L3200).
             */
            movements: listOf(
              z
                .strictObject({
                  period: periodSchema,
                  budgeted: z.exactOptional(referenceTo("cell")),
                  actual: referenceTo("cell"),
                  balance: referenceTo("cell"),
                  reserve: z.exactOptional(referenceTo("reserves")),
                  lines: citationSchema,
                })
                .readonly(),
            ),
            /** Whether the difference with the budget returns every year (I/S), where the figures do not tell it. */
            recurrence: z.exactOptional(z.enum(recurrences)),
            /** What was expected of this row in the last period, oldest first. */
            expected: listOf(expectationSchema),
            proposal: z.exactOptional(changeSchema),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    /** The row with the budget of the whole, where the source prints it as a row and not as a column (Almelo L1199). */
    budgeted: z.exactOptional(referenceTo("row")),
    /**
     * The row with what was spent less what was allowed, where the source prints the difference with the other sign: a plus is
     * then a disadvantage (Almelo L1200: +8,7).
     */
    opposite: z.exactOptional(referenceTo("row")),
    /** Periods between which the classification changed, so that rows do not continue (Almelo, 2017). */
    breaks: listOf(z.strictObject({ before: periodSchema, text: proseSchema, lines: citationSchema }).readonly()),
    ...citedShape,
  })
  .readonly()
  .describe("A budget table: which column is which version of the budget, and what each row is.");
export type Budget = z.output<typeof budgetSchema>;
