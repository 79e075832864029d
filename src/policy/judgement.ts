import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * What somebody finds of a goal, a measure or a project. Two judges stand side by side and contradictions are kept
 * (Dronten: officials and the council's own evaluation; Tynaarlo: reached, enough, fast enough).
 */
export const judgementSchema = z
  .strictObject({
    id: idSchema,
    about: referenceTo("entity"),
    /** Who judges, as a role: "ambtelijke organisatie", "cliënten", "onderzoeksbureau". */
    judge: proseSchema,
    reached: z.enum(["yes", "largely", "partly", "no", "unknown"]),
    enough: z.exactOptional(z.enum(["yes", "partly", "no", "unknown"])),
    fastEnough: z.exactOptional(z.enum(["yes", "partly", "no", "unknown"])),
    text: z.exactOptional(proseSchema),
    grounds: listOf(referenceTo("entity")),
    ...citedShape,
  })
  .readonly()
  .describe("What somebody finds of a goal, a measure or a project; two judges stand side by side.");
export type Judgement = z.output<typeof judgementSchema>;
