import { z } from "@hono/zod-openapi";
import { BlockSchema } from "./block.ts";

// How long it may be and what may be in it the store decides, for every way in.
const markdown = z.string().openapi({
  description: "Markdown. Een getal staat erin als `{figuur:tabel-1/totaal/2022}`. HTML wordt niet uitgevoerd.",
  example: "Het tekort is {figuur:tabel-1/totaal/2022}.",
});

const mistakes = z.array(z.string()).openapi({ description: "Wat er mis is, in zinnen met wat u kunt doen." });

/** A text of the municipality's own; the outside of `TextView`. */
const text = z
  .object({
    id: z.string(),
    title: z.string(),
    state: z.enum(["empty", "folder", "edited", "folder-changed", "stranded"]).openapi({
      description:
        "Waar de tekst vandaan komt: nog leeg, uit de map, hier geschreven, hier geschreven terwijl de map intussen anders is, of niet meer passend.",
    }),
    markdown,
    blocks: z.array(BlockSchema),
    version: z.int().min(0).openapi({ description: "Stuur dit getal mee in `If-Match` als u de tekst wijzigt." }),
    author: z.string().optional(),
    changedAt: z.string().optional().openapi({ format: "date-time" }),
    folder: markdown.optional(),
    problems: mistakes,
  })
  .openapi("OwnText");

/** One text with who may change it. */
export const OneTextSchema = z.object({ mayEdit: z.boolean(), text }).openapi("OneOwnText");

/** The texts of a dossier; the outside of `TextList`. */
export const TextListSchema = z.object({ mayEdit: z.boolean(), texts: z.array(text) }).openapi("OwnTextList");

/** A text that somebody writes. */
export const TextChangeSchema = z.strictObject({ markdown }).openapi("OwnTextChange");

/** A text as readers would see it, with what is wrong in it. */
export const TextPreviewSchema = z
  .object({ blocks: z.array(BlockSchema), problems: mistakes })
  .openapi("OwnTextPreview");

/** Every version of a text; the outside of `TextVersion`. */
export const TextHistorySchema = z
  .object({
    versions: z.array(
      z.object({
        version: z.int().min(1),
        markdown,
        author: z.string(),
        changedAt: z.string().openapi({ format: "date-time" }),
        withdrawn: z.boolean(),
      }),
    ),
  })
  .openapi("OwnTextHistory");
