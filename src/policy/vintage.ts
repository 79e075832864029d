import { z } from "zod";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * The same quantity stated on successive days or in two scopes: every version is kept with its date, source and scope
 * (Zwolle: Wmo 2017 −3,5, −3,2 and −2,1; 7,9 to 9,7 million).
 */
export const vintageSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    versions: z
      .array(
        z
          .strictObject({
            figure: referenceTo("figure"),
            knownOn: z.exactOptional(periodSchema),
            scope: z.exactOptional(proseSchema),
            note: z.exactOptional(proseSchema),
            lines: citationSchema,
          })
          .readonly(),
      )
      .min(2)
      .readonly(),
    ...citedShape,
  })
  .readonly()
  .describe("The same quantity stated on successive days or in two scopes.");
export type Vintage = z.output<typeof vintageSchema>;
