import { z } from "@hono/zod-openapi";
import { lakePageIds } from "../../cases/lake-pages/lake-page-id.ts";
import { pageIds } from "../../cases/pages/page.ts";
import { dataKinds, dossierKinds } from "../../cases/search/search-view.ts";

const dossierHit = z
  .object({
    kind: z.enum(dossierKinds),
    dossier: z.string(),
    municipality: z.string(),
    title: z.string(),
    detail: z.string(),
    page: z.enum(pageIds),
    anchor: z.string().optional(),
    ref: z.string().optional(),
  })
  .openapi("DossierHit");

const dataHit = z
  .object({
    kind: z.enum(dataKinds),
    code: z.string(),
    municipality: z.string(),
    title: z.string(),
    detail: z.string(),
    lakePage: z.enum([...lakePageIds, "gegevens"]),
    indicator: z.string().optional(),
  })
  .openapi("DataHit");

/** What a search found; the outside of `SearchView`. */
export const SearchSchema = z
  .object({ query: z.string(), total: z.int().min(0), hits: z.array(z.union([dossierHit, dataHit])) })
  .openapi("Search", { description: "Wat de zoekvraag vond: per soort de beste, en hoeveel er in totaal zijn." });
