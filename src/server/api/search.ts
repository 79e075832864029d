import { z } from "@hono/zod-openapi";
import { pageIds } from "../../cases/pages/page.ts";
import { hitKinds } from "../../cases/search/search-view.ts";

const hit = z
  .object({
    kind: z.enum(hitKinds),
    dossier: z.string(),
    municipality: z.string(),
    title: z.string(),
    detail: z.string(),
    page: z.enum(pageIds),
    anchor: z.string().optional(),
    ref: z.string().optional(),
  })
  .openapi("Hit");

/** What a search found; the outside of `SearchView`. */
export const SearchSchema = z
  .object({ query: z.string(), total: z.int().min(0), hits: z.array(hit) })
  .openapi("Search", { description: "Wat de zoekvraag vond: per soort de beste, en hoeveel er in totaal zijn." });
