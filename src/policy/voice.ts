import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** A short quotation with its line, by a role and never by a private person's name. */
export const voiceSchema = z
  .strictObject({
    id: idSchema,
    who: proseSchema,
    quote: z.string().min(1).max(240),
    about: listOf(referenceTo("entity")),
    ...citedShape,
  })
  .readonly()
  .describe("A short quotation with its line, by a role.");
export type Voice = z.output<typeof voiceSchema>;
