import { z } from "@hono/zod-openapi";
import { lakePageIds } from "../../cases/lake-pages/lake-page-id.ts";
import { steps } from "../../cases/pages/page.ts";
import { privacyDocuments } from "../../cases/register/privacy-document-id.ts";
import { BlockSchema, TextSchema } from "./block.ts";

/** What became of a difference. */
const explanationStates = ["open", "verklaard", "geaccepteerd"] as const;
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

/** How a reader sees numbers; the outside of `Seeing`. */
export const SeeingSchema = z.discriminatedUnion("numbers", [
  z.object({ numbers: z.literal("protected"), mayAsk: z.boolean() }),
  z.object({ numbers: z.literal("true"), purpose: z.string() }),
]);

const control = z
  .object({
    id: z.string(),
    label: z.string(),
    form: z.enum(["pick", "find"]),
    options: z.array(z.object({ value: z.string(), label: z.string(), group: z.string().optional() })),
    value: z.string(),
  })
  .openapi("Control", { description: "Wat u op een pagina kunt kiezen, en wat er nu gekozen is." });

/** A note at a month; the outside of `MonthNote`. */
export const MonthNoteSchema = z
  .object({
    id: z.string(),
    month: z.string(),
    when: z.string(),
    body: z.string(),
    author: z.string(),
    createdAt: z.string().openapi({ format: "date-time" }),
    version: z.int().min(1).openapi({ description: "Stuur dit getal mee in `If-Match` als u de notitie weghaalt." }),
    mine: z.boolean(),
  })
  .openapi("MonthNote");

/** A new note at a month. */
export const NewMonthNoteSchema = z
  .strictObject({
    indicator: z.string().min(1).max(100),
    month: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
      .openapi({ example: "2026-03" }),
    body: z.string().min(1).openapi({
      description: "Platte tekst, zonder persoonsgegevens. Iedereen die de pagina ziet, leest haar.",
      example: "Nieuwe verordening.",
    }),
  })
  .openapi("NewMonthNote");

/** A page of a municipality; the outside of `LakePageView`. */
export const LakePageSchema = z
  .object({
    municipality,
    isSynthetic: z.boolean(),
    adjusted: z.string().optional().openapi({
      description: "Wat in het adres is gekozen en niet kan, en wat u in plaats daarvan ziet.",
    }),
    seeing: SeeingSchema,
    notable: z
      .object({
        indicator: z.string(),
        months: z.array(z.object({ value: z.string(), label: z.string() })),
        notes: z.array(MonthNoteSchema),
      })
      .optional()
      .openapi({ description: "Waar u een notitie kunt plaatsen; alleen voor wie dat mag." }),
    explainable: z
      .object({
        product: z.string(),
        title: z.string(),
        period: z.string(),
        differences: z.array(
          z.object({
            id: z.string(),
            label: z.string(),
            amount: z.string(),
            text: z.string(),
            state: z.enum(explanationStates),
            version: z.int().min(0),
            author: z.string().optional(),
          }),
        ),
      })
      .optional()
      .openapi({
        description: "De verschillen van één product en jaar die u kunt verklaren; alleen voor wie dat mag.",
      }),
    downloads: z
      .array(z.enum(privacyDocuments))
      .optional()
      .openapi({ description: "De documenten die u van hier kunt meenemen; alleen voor wie dat mag." }),
    asOf: z.string().openapi({ format: "date" }),
    snapshot: z.string(),
    title: z.string(),
    lead: TextSchema,
    controls: z.array(control),
    blocks: z.array(BlockSchema),
  })
  .openapi("MunicipalityPage", { description: "Een pagina van een gemeente, gemaakt uit haar gegevens." });

/** Why a difference is there; the outside of `ExplanationWish`. */
export const ExplanationWishSchema = z
  .strictObject({
    product: z.string().min(1).max(200),
    period: z
      .string()
      .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)
      .openapi({ example: "2026" }),
    difference: z.string().min(1).max(100).openapi({ example: "betaald/niet-betaald" }),
    text: z.string().min(1).openapi({ description: "Platte tekst, zonder persoonsgegevens." }),
    state: z.enum(explanationStates),
    version: z.int().min(0).openapi({ description: "De versie die u las; 0 als er nog niets stond." }),
  })
  .openapi("DifferenceExplanation");

/** Why somebody wants to see true numbers. */
export const PurposeSchema = z
  .strictObject({
    purpose: z.string().max(500).openapi({ description: "Waarvoor; leeg om weer afgeschermde cijfers te zien." }),
  })
  .openapi("Purpose");
