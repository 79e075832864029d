import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A story beside a number, retold without persons, with its source (*tellen en vertellen*, Almelo). */
export const storySchema = z
  .strictObject({
    id: idSchema,
    about: listOf(referenceTo("entity")),
    title: proseSchema,
    text: proseSchema,
    source: proseSchema,
    ...citedShape,
  })
  .readonly()
  .describe("A story beside a number, retold without persons, with its source.");
export type Story = z.output<typeof storySchema>;
