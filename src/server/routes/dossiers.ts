import { createRoute, z } from "@hono/zod-openapi";
import { DossierListSchema, DossierSchema } from "../api/dossier.ts";
import { FigurePageListSchema, FigurePageSchema } from "../api/figure-page.ts";
import { FindingListSchema } from "../api/finding.ts";
import { ScenarioComparisonSchema } from "../api/scenario.ts";
import { TableSchema } from "../api/table.ts";
import { toWire } from "../api/wire.ts";
import type { Cases } from "../cases.ts";
import type { Api } from "../env.ts";
import { json, problems } from "../responses.ts";

/** The most figures that one request may ask for. */
const figuresPerRequest = 50;

/** The dossier in the path of a route. */
export const dossierId = z.string().openapi({
  param: { name: "id", in: "path" },
  description: "Het kenmerk van een dossier.",
  example: "dronten-2018",
});

const figureRef = z.string().min(1).openapi({
  description: "De verwijzing naar een getal; schuine strepen in het pad als %2F.",
  example: "tabel-1/totaal/2019",
});

const tags = ["Dossiers"];

const list = createRoute({
  method: "get",
  path: "/dossiers",
  operationId: "listDossiers",
  summary: "Alle dossiers die u mag openen",
  tags,
  responses: { 200: json(DossierListSchema, "De dossiers."), ...problems(401) },
});

const open = createRoute({
  method: "get",
  path: "/dossiers/{id}",
  operationId: "openDossier",
  summary: "De startpagina van een dossier",
  tags,
  request: { params: z.object({ id: dossierId }) },
  responses: { 200: json(DossierSchema, "Het dossier."), ...problems(401, 404, 409) },
});

const compare = createRoute({
  method: "get",
  path: "/dossiers/{id}/scenarios",
  operationId: "compareScenarios",
  summary: "De scenario's naast elkaar",
  tags,
  request: { params: z.object({ id: dossierId }) },
  responses: { 200: json(ScenarioComparisonSchema, "De vergelijking."), ...problems(401, 404, 409) },
});

const table = createRoute({
  method: "get",
  path: "/dossiers/{id}/tables/{table}",
  operationId: "showTable",
  summary: "Een tabel van een dossier",
  tags,
  request: {
    params: z.object({
      id: dossierId,
      table: z.string().openapi({ description: "Het kenmerk van een tabel.", example: "tabel-1" }),
    }),
  },
  responses: { 200: json(TableSchema, "De tabel."), ...problems(401, 404, 409) },
});

const figures = createRoute({
  method: "get",
  path: "/dossiers/{id}/figures",
  operationId: "describeFigures",
  summary: "Getallen met hun uitleg, gevraagd met ?ref=",
  tags,
  request: {
    params: z.object({ id: dossierId }),
    query: z.object({
      ref: z
        .preprocess((value) => (typeof value === "string" ? [value] : value), z.array(figureRef).max(figuresPerRequest))
        .openapi({ type: "array", items: { type: "string" }, maxItems: figuresPerRequest }),
    }),
  },
  responses: { 200: json(FigurePageListSchema, "De getallen, in de gevraagde volgorde."), ...problems(401, 404, 409) },
});

const figure = createRoute({
  method: "get",
  path: "/dossiers/{id}/figures/{ref}",
  operationId: "describeFigure",
  summary: "Eén getal met zijn uitleg",
  tags,
  request: { params: z.object({ id: dossierId, ref: figureRef }) },
  responses: { 200: json(FigurePageSchema, "Het getal."), ...problems(401, 404, 409) },
});

const check = createRoute({
  method: "get",
  path: "/dossiers/{id}/findings",
  operationId: "checkDossier",
  summary: "Wat de toetsing vond",
  tags,
  request: { params: z.object({ id: dossierId }) },
  responses: { 200: json(FindingListSchema, "De bevindingen."), ...problems(401, 404, 409) },
});

/** Adds everything that can be read in a dossier. */
export function addDossierRoutes(api: Api, cases: Cases): void {
  api.openapi(list, async (context) => {
    const dossiers = await cases.listDossiers(context.var.principal);
    return context.json({ dossiers: toWire(dossiers) }, 200);
  });
  api.openapi(open, async (context) => {
    const { id } = context.req.valid("param");
    return context.json(toWire(await cases.openStart(context.var.principal, id)), 200);
  });
  api.openapi(compare, async (context) => {
    const { id } = context.req.valid("param");
    return context.json(toWire(await cases.compareScenarios(context.var.principal, id)), 200);
  });
  api.openapi(table, async (context) => {
    const { id, table } = context.req.valid("param");
    return context.json(toWire(await cases.showTable(context.var.principal, id, table)), 200);
  });
  api.openapi(figures, async (context) => {
    const { id } = context.req.valid("param");
    const { ref } = context.req.valid("query");
    const { principal } = context.var;
    const figures = await Promise.all(ref.map((one) => cases.describeFigure(principal, id, one)));
    return context.json({ figures: toWire(figures) }, 200);
  });
  api.openapi(figure, async (context) => {
    const { id, ref } = context.req.valid("param");
    return context.json(toWire(await cases.describeFigure(context.var.principal, id, ref)), 200);
  });
  api.openapi(check, async (context) => {
    const { id } = context.req.valid("param");
    return context.json(toWire(await cases.checkDossier(context.var.principal, id)), 200);
  });
}
