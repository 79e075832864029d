import { z } from "@hono/zod-openapi";

/** What can be made of a dossier; the outside of `DocumentList`. */
export const DocumentListSchema = z
  .object({
    templates: z.array(
      z.object({
        id: z.string().openapi({ description: "De naam in het adres van het document.", example: "scenarionotitie" }),
        title: z.string(),
        text: z.string().openapi({ description: "Waar het document voor is." }),
      }),
    ),
    versions: z
      .array(
        z.object({
          version: z.string().openapi({ description: "Geef dit mee als `since`.", example: "0f3a5c7e9b1d" }),
          loadedAt: z.string().openapi({ format: "date-time" }),
        }),
      )
      .openapi({ description: "Eerdere versies van het dossier, de nieuwste eerst." }),
  })
  .openapi("DocumentList");
