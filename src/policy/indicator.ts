import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * What shows whether a goal is reached: input, throughput, output or effect (Tynaarlo, Bijlage 2, L2590–2631). Without
 * figures the status says why.
 */
export const indicatorSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    goals: z.array(referenceTo("goals")).readonly(),
    type: z.enum(["input", "throughput", "output", "effect", "unknown"]),
    status: z.enum(["measured", "in-words", "not-measured", "not-yet-available", "planned"]),
    definition: z.exactOptional(referenceTo("definitions")),
    direction: z.enum(["higher", "lower", "neither", "unknown"]).default("unknown"),
    source: z.exactOptional(proseSchema),
    figures: listOf(referenceTo("figure")),
    baseline: z.exactOptional(referenceTo("figure")),
    target: z.exactOptional(referenceTo("figure")),
    term: z.exactOptional(periodSchema),
    benchmarks: listOf(referenceTo("benchmarks")),
    note: z.exactOptional(proseSchema),
    ...citedShape,
  })
  .readonly()
  .describe("What shows whether a goal is reached; without figures the status says why.");
export type Indicator = z.output<typeof indicatorSchema>;
