import { z } from "zod";
import { recurrences } from "../figure/kind.ts";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** Money that carries a cost: a budget, a grant, a reserve. One that can be spent once is `one-off`. */
const meansSchema = z
  .strictObject({
    title: proseSchema,
    recurrence: z.enum(recurrences),
    reserve: z.exactOptional(referenceTo("reserves")),
    /** What is available in it for this cost, where the source says so. How much of that was used is another matter (Tynaarlo L1239). */
    figure: z.exactOptional(referenceTo("figure")),
  })
  .readonly();
export type Means = z.output<typeof meansSchema>;

/**
 * What carries a cost (*dekking*), with the nature of both. `before` is what carried it first: a cost with both has only
 * moved, one without `by` has lost its cover. Costs that the source states in several ways are one entry (Dronten L923-927,
 * L2436-2446 and L3263-3267 overlap): one statement leads, the others stand beside it.
 *
 * Source: Dronten L747-751 and L923-927 (structural cost on a reserve), L2365-2385 (staff moved to other budgets);
 * Zwolle L462-471 (cover that has ended), L205-214 (one-off cost on a one-off reserve).
 */
export const coverSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    /** Whether the cost returns every year. */
    recurrence: z.enum(recurrences),
    /** The amounts as printed; none where the source says it in words only. */
    figures: listOf(referenceTo("figure")),
    period: z.exactOptional(periodSchema),
    domain: z.exactOptional(referenceTo("domains")),
    by: z.exactOptional(meansSchema),
    before: z.exactOptional(meansSchema),
    /** The measures that change it. */
    measures: listOf(referenceTo("measures")),
    scenario: z.exactOptional(referenceTo("scenarios")),
    /** The cost that this one is a part of: it is in no sum beside it. */
    partOf: z.exactOptional(referenceTo("covers")),
    says: z.exactOptional(proseSchema),
    /** The same costs as the source states them elsewhere, with what is counted there: in no sum. */
    otherStatements: listOf(
      z.strictObject({ figure: referenceTo("figure"), says: proseSchema, lines: citationSchema }).readonly(),
    ),
    /** Why the amounts of `figures` lead, where the source states the costs in several ways. */
    leads: z.exactOptional(proseSchema),
    ...citedShape,
  })
  .readonly()
  .describe("What carries a cost, with the nature of the cost and of its cover.");
export type Cover = z.output<typeof coverSchema>;
