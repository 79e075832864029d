import { createRoute, z } from "@hono/zod-openapi";
import { PageContentSchema, PageSchema } from "../api/page.ts";
import { toWire } from "../api/wire.ts";
import type { Cases } from "../cases.ts";
import type { Api } from "../env.ts";
import { json, problems } from "../responses.ts";
import { dossierId } from "./dossiers.ts";

const open = createRoute({
  method: "get",
  path: "/dossiers/{id}/pages/{page}",
  operationId: "openPage",
  summary: "Een pagina van een dossier",
  tags: ["Dossiers"],
  request: {
    params: z.object({
      id: dossierId,
      page: z.string().openapi({
        description: "De naam van een pagina, zoals in de lijst `pages` van het dossier.",
        example: "bronnen",
      }),
    }),
  },
  responses: { 200: json(PageSchema, "De pagina."), ...problems(401, 404, 409) },
});

const compare = createRoute({
  method: "get",
  path: "/comparison",
  operationId: "compareDossiers",
  summary: "Wat tussen de dossiers te vergelijken is, en wat niet",
  description: "De verwijzing van een cijfer begint met de naam van zijn dossier en een dubbele punt.",
  tags: ["Dossiers"],
  responses: { 200: json(PageContentSchema, "De vergelijking."), ...problems(401) },
});

/** Adds the pages that are made of blocks. */
export function addPageRoutes(api: Api, cases: Cases): void {
  api.openapi(open, async (context) => {
    const { id, page } = context.req.valid("param");
    return context.json(toWire(await cases.openPage(context.var.principal, id, page)), 200);
  });
  api.openapi(compare, async (context) =>
    context.json(toWire(await cases.compareDossiers(context.var.principal)), 200),
  );
}
