import { z } from "@hono/zod-openapi";
import { BlockSchema, TextSchema } from "./block.ts";
import { DossierSummarySchema } from "./dossier.ts";

/** A page that is made of blocks; the outside of `PageView`. */
export const PageSchema = z
  .object({ dossier: DossierSummarySchema, title: z.string(), lead: TextSchema, blocks: z.array(BlockSchema) })
  .openapi("Page", { description: "Een pagina van een dossier: een vraag of bevinding, het antwoord en de delen." });
