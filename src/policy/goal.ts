import { z } from "zod";
import { laws } from "../figure/law.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * Something that the municipality wants to reach, or a means to it. Term, owner and target stay absent where the source
 * gives none: the audit reports them.
 *
 * Source: Tynaarlo Bijlage 3, L2646–3128 (goals, sub-goals, boundary conditions, strategy); Almelo L193–197 (principles);
 * Dronten chapters of the nine tracks (*sporen*).
 */
export const goalSchema = z
  .strictObject({
    id: idSchema,
    number: z.exactOptional(proseSchema),
    title: proseSchema,
    type: z.enum(["ambition", "principle", "goal", "sub-goal", "boundary-condition", "strategy", "track", "result"]),
    parent: z.exactOptional(referenceTo("goals")),
    /** The effect that it is for (*zodat*). */
    soThat: z.exactOptional(proseSchema),
    text: z.exactOptional(proseSchema),
    law: z.exactOptional(z.enum(laws)),
    term: z.exactOptional(periodSchema),
    owner: z.exactOptional(proseSchema),
    /** When an effect may be expected, and no verdict before it (Almelo L830, L840). */
    effectFrom: z.exactOptional(periodSchema),
    ...citedShape,
  })
  .readonly()
  .describe("Something that the municipality wants to reach.");
export type Goal = z.output<typeof goalSchema>;
