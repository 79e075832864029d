import { z } from "zod";
import { laws } from "../figure/law.ts";
import { idSchema } from "./id.ts";
import { proseSchema } from "./prose.ts";
import { truthSchema } from "./scalar.ts";

/**
 * A part of the budget that a source balances by itself (`domains.yaml`), for instance jeugd or overige baten en lasten.
 * *Bruto saldo* is the sum of the domains with `inGross`; *totaalsaldo* is the sum of all (Dronten, tables 11–14).
 */
export const domainSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    law: z.exactOptional(z.enum(laws)),
    inGross: truthSchema,
  })
  .readonly()
  .describe("A part of the budget that the source balances by itself.");
export type Domain = z.output<typeof domainSchema>;
