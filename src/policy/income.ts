import { z } from "zod";
import { recurrences } from "../figure/kind.ts";
import { laws } from "../figure/law.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";
import { truthSchema } from "./scalar.ts";

/**
 * Money that comes in: a grant, the municipality's own means, a contribution of clients. A notional share of the general
 * grant is `notional` (*fictief*); BUIG is shown against the grant and against the budget, never mixed.
 *
 * Source: Tynaarlo L1124–1192 (rijksbijdragen), L1110–1122; Raalte L698–699; Zwolle L3168–3178 (top-ups).
 */
export const incomeSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    type: z.enum([
      "integration-grant",
      "general-grant",
      "buig",
      "specific-grant",
      "own-contribution",
      "own-means",
      "regional",
      "other",
    ]),
    notional: truthSchema.default(false),
    recurrence: z.enum(recurrences),
    law: z.exactOptional(z.enum(laws)),
    domain: z.exactOptional(referenceTo("domains")),
    /** Columns of one row, where the periods are columns. */
    row: z.exactOptional(referenceTo("row")),
    /** Single cells or figures, where the periods are rows. */
    figures: listOf(referenceTo("figure")),
    ...citedShape,
  })
  .readonly()
  .describe("Money that comes in: a grant, own means, a contribution of clients.");
export type Income = z.output<typeof incomeSchema>;
