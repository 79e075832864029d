import { z } from "@hono/zod-openapi";
import { changeSorts } from "../../cases/changes/change.ts";
import { pageIds, steps } from "../../cases/pages/page.ts";
import { TextSchema } from "./block.ts";
import { FigureSchema } from "./figure-schema.ts";
import { SentenceSchema } from "./sentence.ts";

/** A dossier in a list; the outside of `DossierSummary`. */
export const DossierSummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    municipality: z.object({ code: z.string(), name: z.string() }),
    date: z.string().openapi({ format: "date", description: "De dag van het nieuwste document." }),
    version: z.string().openapi({ description: "Kenmerk van de inhoud: andere inhoud, ander kenmerk." }),
    confidentiality: z.string().optional(),
    counts: z.object({
      tables: z.int().min(0),
      figures: z.int().min(0),
      measures: z.int().min(0),
      scenarios: z.int().min(0),
      variants: z.int().min(0),
      savings: z.int().min(0),
    }),
  })
  .openapi("DossierSummary");

/** All dossiers that the person may open. */
export const DossierListSchema = z.object({ dossiers: z.array(DossierSummarySchema) }).openapi("DossierList");

const headline = z
  .object({
    id: z.string(),
    ref: z.string(),
    figure: FigureSchema,
    spoken: z.string(),
    title: z.string(),
    direction: z.string(),
    reason: SentenceSchema,
    difference: SentenceSchema.optional(),
  })
  .openapi("Headline");

const document = z
  .object({
    id: z.string(),
    title: z.string(),
    date: z.string().openapi({ format: "date" }),
    author: z.string().optional(),
    status: z.string().optional(),
    confidentiality: z.string().optional(),
    lines: z.string().optional(),
  })
  .openapi("SourceDocument");

/** The start page of a dossier; the outside of `StartView`. */
export const DossierSchema = z
  .object({
    dossier: DossierSummarySchema,
    pages: z.array(z.object({ id: z.enum(pageIds), step: z.enum(steps) })),
    lead: SentenceSchema,
    headlines: z.array(headline),
    findings: z.array(z.object({ page: z.enum(pageIds), says: TextSchema })),
    changes: z.array(
      z.object({
        id: z.string(),
        sort: z.enum(changeSorts),
        title: z.string(),
        direction: z.string().optional(),
        says: SentenceSchema,
        page: z.enum(pageIds).optional(),
        anchor: z.string().optional(),
      }),
    ),
    decisions: z.array(
      z.object({
        text: z.string(),
        by: z.string().optional().openapi({ description: "Wie besluit en wanneer, in woorden." }),
        page: z.enum(pageIds),
        anchor: z.string().optional(),
        lines: z.string().optional(),
      }),
    ),
    documents: z.array(document),
  })
  .openapi("Dossier", { description: "De startpagina van een dossier." });
