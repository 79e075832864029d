import { z } from "zod";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";
import { truthSchema } from "./scalar.ts";

/**
 * A pilot: what it was for, what it cost and brought, whom it reached and what became of it.
 *
 * Source: Almelo, Bijlage 3, L1528–1590 (18 pilots: status, investment, yield); Tynaarlo, Bijlage 5, L3712–4350 (50 lines;
 * a single amount is "one of 2016, 2017", a period of the figure).
 */
export const pilotSchema = z
  .strictObject({
    id: idSchema,
    number: z.exactOptional(proseSchema),
    title: proseSchema,
    /** The part of the programme and the task that it stands under. */
    part: z.exactOptional(proseSchema),
    task: z.exactOptional(proseSchema),
    theme: z.exactOptional(referenceTo("themes")),
    goals: listOf(referenceTo("goals")),
    progress: z.enum([
      "not-started",
      "running",
      "partly-done",
      "done",
      "stopped-early",
      "ended",
      "postponed",
      "unknown",
    ]),
    /** The status as printed. */
    printed: z.exactOptional(proseSchema),
    /** A line of the list of which the source itself says that there is no pilot (Tynaarlo L4244): shown, and not counted. */
    noPilot: truthSchema.default(false),
    /** Whether it pays for measuring or research, so that the cost of measuring can be told (Tynaarlo L4284–4295). */
    measuring: truthSchema.default(false),
    investments: listOf(referenceTo("figure")),
    yields: listOf(referenceTo("figure")),
    reach: z
      .strictObject({
        figures: listOf(referenceTo("figure")),
        type: z.enum(["persons", "per-time", "indirect", "potential", "organisations", "unknown"]),
        text: z.exactOptional(proseSchema),
      })
      .readonly()
      .exactOptional(),
    result: z.exactOptional(proseSchema),
    /** What became of it. */
    embedding: z
      .strictObject({
        state: z.enum(["embedded", "continued", "extended", "stopped", "undecided", "unknown"]),
        text: z.exactOptional(proseSchema),
        lines: z.exactOptional(citationSchema),
      })
      .readonly()
      .exactOptional(),
    ...citedShape,
  })
  .readonly()
  .describe("A pilot: investment, yield, reach, result and what became of it.");
export type Pilot = z.output<typeof pilotSchema>;
