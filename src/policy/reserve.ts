import { z } from "zod";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";
import { truthSchema } from "./scalar.ts";

/**
 * A reserve or the general funds, by what the source states about it. The same quantity may be stated several ways: all
 * statements are kept, and where they differ the figure is `contradictory` (Dronten L923, L2363, L2462).
 */
export const reserveSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    type: z.enum(["reserve", "general-funds"]),
    purpose: z.exactOptional(proseSchema),
    /** Whether it is the money for carrying out the plan that the dossier follows (Raalte L643–665). */
    programme: truthSchema.default(false),
    statements: z
      .array(
        z
          .strictObject({
            moment: z.enum(["opening", "closing", "addition", "withdrawal", "claim", "carry-over", "set-aside"]),
            period: periodSchema,
            /** Absent where the source states it in words only; `says` then tells what. */
            figure: z.exactOptional(referenceTo("figure")),
            says: z.exactOptional(proseSchema),
            /** When the reserve is used up, where the statement tells that (Dronten L2359-2363: halfway 2018). */
            usedUp: z.exactOptional(periodSchema),
            scenario: z.exactOptional(referenceTo("scenarios")),
            lines: citationSchema,
          })
          .readonly(),
      )
      .readonly(),
    ...citedShape,
  })
  .readonly()
  .describe("A reserve or the general funds, with every statement of the source about it.");
export type Reserve = z.output<typeof reserveSchema>;
