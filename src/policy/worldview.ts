import { z } from "zod";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { proseSchema } from "./prose.ts";

/** A view of what a government is for: a named set of answers and additions (Tynaarlo §3.1–3.3, L695–775). */
export const worldviewSchema = z
  .strictObject({ id: idSchema, title: proseSchema, description: proseSchema, ...citedShape })
  .readonly()
  .describe("A view of what a government is for: a named set of answers and additions.");
export type Worldview = z.output<typeof worldviewSchema>;
