import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * Staff: tasks times norm times, positions, salary and hire (Zwolle, 0- and 1-measurement of the teams; Almelo tables 4 and
 * 5, L1295–1319; Almelo L659, 45 to 62 fte).
 */
export const staffingSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    type: z.enum(["norm-model", "positions", "salary", "hire"]),
    tasks: listOf(
      z
        .strictObject({
          title: proseSchema,
          count: z.exactOptional(referenceTo("figure")),
          norm: z.exactOptional(referenceTo("figure")),
          positions: z.exactOptional(referenceTo("figure")),
          note: z.exactOptional(proseSchema),
        })
        .readonly(),
    ),
    rows: listOf(referenceTo("row")),
    figures: listOf(referenceTo("figure")),
    ...citedShape,
  })
  .readonly()
  .describe("Staff: tasks times norm times, positions, salary and hire.");
export type Staffing = z.output<typeof staffingSchema>;
