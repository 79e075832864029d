import { z } from "@hono/zod-openapi";
import { BlockSchema, TextSchema } from "./block.ts";
import { DossierSummarySchema } from "./dossier.ts";

/** What stands on a page of blocks, of one dossier or of several; the outside of `PageContent`. */
export const PageContentSchema = z
  .object({ title: z.string(), lead: TextSchema, blocks: z.array(BlockSchema) })
  .openapi("PageContent", { description: "Een vraag of bevinding, het antwoord en de delen." });

/** A page that is made of blocks; the outside of `PageView`. */
export const PageSchema = z
  .object({ dossier: DossierSummarySchema, title: z.string(), lead: TextSchema, blocks: z.array(BlockSchema) })
  .openapi("Page", { description: "Een pagina van een dossier: een vraag of bevinding, het antwoord en de delen." });
