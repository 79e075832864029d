import { z } from "@hono/zod-openapi";
import { lakePageIds } from "../../cases/lake-pages/lake-page-id.ts";
import { steps } from "../../cases/pages/page.ts";
import { BlockSchema, TextSchema } from "./block.ts";

const municipality = z.object({ code: z.string(), name: z.string() });

/** The pages of a municipality; the outside of `LakePageList`. */
export const LakePageListSchema = z
  .object({
    municipality: z.object({
      code: z.string(),
      name: z.string(),
      isSynthetic: z.boolean(),
      dossiers: z.array(z.string()),
      deliveries: z.int().min(0),
    }),
    pages: z.array(z.object({ id: z.enum([...lakePageIds, "gegevens"]), step: z.enum(steps) })),
  })
  .openapi("MunicipalityPageList");

const control = z
  .object({
    id: z.string(),
    label: z.string(),
    form: z.enum(["pick", "find"]),
    options: z.array(z.object({ value: z.string(), label: z.string(), group: z.string().optional() })),
    value: z.string(),
  })
  .openapi("Control", { description: "Wat u op een pagina kunt kiezen, en wat er nu gekozen is." });

/** A page of a municipality; the outside of `LakePageView`. */
export const LakePageSchema = z
  .object({
    municipality,
    isSynthetic: z.boolean(),
    seeing: z.discriminatedUnion("numbers", [
      z.object({ numbers: z.literal("protected"), mayAsk: z.boolean() }),
      z.object({ numbers: z.literal("true"), purpose: z.string() }),
    ]),
    asOf: z.string().openapi({ format: "date" }),
    snapshot: z.string(),
    title: z.string(),
    lead: TextSchema,
    controls: z.array(control),
    blocks: z.array(BlockSchema),
  })
  .openapi("MunicipalityPage", { description: "Een pagina van een gemeente, gemaakt uit haar gegevens." });

/** Why somebody wants to see true numbers. */
export const PurposeSchema = z
  .strictObject({
    purpose: z.string().max(500).openapi({ description: "Waarvoor; leeg om weer afgeschermde cijfers te zien." }),
  })
  .openapi("Purpose");
