import { z } from "zod";
import { laws } from "../figure/law.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** Something that happened or will happen and that charts and timelines note (Zwolle §3.12; Raalte, tender weeks; laws). */
export const eventSchema = z
  .strictObject({
    id: idSchema,
    date: periodSchema,
    /**
     * When what begins on `date` ends, as printed. It may lie before `date`, as in Raalte L446–447 (from 1 January 2021 until
     * 31 December 2014): such a slip of the source stays as it is, and the audit reports it.
     */
    ends: z.exactOptional(periodSchema),
    title: proseSchema,
    type: z.enum(["law", "decision", "report", "contract", "execution", "outside"]),
    law: z.exactOptional(z.enum(laws)),
    about: listOf(referenceTo("entity")),
    ...citedShape,
  })
  .readonly()
  .describe("Something that happened or will happen.");
export type DossierEvent = z.output<typeof eventSchema>;
