import { z } from "zod";
import { laws } from "../figure/law.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** What a researcher or a group found, before any judgement or advice (Raalte: Nautus L694–750, kernteams L138–162). */
export const observationSchema = z
  .strictObject({
    id: idSchema,
    by: proseSchema,
    subject: z.enum(["finance", "use", "comparison", "cause", "demography", "experience", "execution", "other"]),
    text: proseSchema,
    law: z.exactOptional(z.enum(laws)),
    /** Whether it is to the good, when the finder says so. */
    direction: z.exactOptional(z.enum(["good", "could-be-better", "neutral"])),
    about: listOf(referenceTo("entity")),
    figures: listOf(referenceTo("figure")),
    benchmarks: listOf(referenceTo("benchmarks")),
    ...citedShape,
  })
  .readonly()
  .describe("What a researcher or a group found.");
export type Observation = z.output<typeof observationSchema>;
