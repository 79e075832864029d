import { createRoute, z } from "@hono/zod-openapi";
import { SearchSchema } from "../api/search.ts";
import { toWire } from "../api/wire.ts";
import type { Cases } from "../cases.ts";
import type { Api } from "../env.ts";
import { json, problems } from "../responses.ts";

const search = createRoute({
  method: "get",
  path: "/search",
  operationId: "search",
  summary: "Zoeken in cijfers, maatregelen, projecten, doelen, vragen, besluiten, begrippen, pagina’s en indicatoren",
  tags: ["Dossiers"],
  request: {
    query: z.object({
      q: z.string().min(1).max(200).openapi({ description: "Een of meer woorden.", example: "huishoudelijke hulp" }),
      dossier: z.string().optional().openapi({ description: "Alleen in dit dossier.", example: "dronten-2018" }),
      gemeente: z
        .string()
        .optional()
        .openapi({ description: "Ook de pagina’s en de indicatoren van deze gemeente.", example: "GM9938" }),
    }),
  },
  responses: { 200: json(SearchSchema, "Wat er gevonden is."), ...problems(401, 404, 409) },
});

/** Adds searching. */
export function addSearchRoute(api: Api, cases: Cases): void {
  api.openapi(search, async (context) => {
    const { q, dossier, gemeente } = context.req.valid("query");
    const scope = {
      ...(dossier === undefined ? {} : { dossier }),
      ...(gemeente === undefined ? {} : { municipality: gemeente }),
    };
    return context.json(toWire(await cases.search(context.var.principal, q, scope)), 200);
  });
}
