import { createRoute, z } from "@hono/zod-openapi";
import { OneTextSchema, TextChangeSchema, TextHistorySchema, TextListSchema, TextPreviewSchema } from "../api/text.ts";
import { toWire } from "../api/wire.ts";
import type { Cases } from "../cases.ts";
import type { Api } from "../env.ts";
import { readVersion } from "../if-match.ts";
import { empty, json, media, problems } from "../responses.ts";
import { dossierId } from "./dossiers.ts";

const tags = ["Teksten"];
const place = z.string().openapi({ description: "De plaats van de tekst: een pagina of document.", example: "plan" });
const params = z.object({ id: dossierId, place });
const body = { required: true, content: { "application/json": { schema: TextChangeSchema } } };
const ifMatch = z.object({
  "if-match": z
    .string()
    .optional()
    .openapi({
      description: 'De versie die u las, als `"3"`; `"0"` voor een tekst die hier nog niemand schreef.',
      param: { name: "if-match", in: "header", required: true },
      example: '"0"',
    }),
});

const list = createRoute({
  method: "get",
  path: "/dossiers/{id}/texts",
  operationId: "listTexts",
  summary: "De eigen teksten van de gemeente",
  tags,
  request: { params: z.object({ id: dossierId }) },
  responses: { 200: json(TextListSchema, "De teksten, in de volgorde van de pagina's."), ...problems(401, 404, 409) },
});

const open = createRoute({
  method: "get",
  path: "/dossiers/{id}/texts/{place}",
  operationId: "openText",
  summary: "Eén tekst, of de verklaring van een bevinding",
  tags,
  request: { params },
  responses: { 200: json(OneTextSchema, "De tekst."), ...problems(401, 404, 409) },
});

const history = createRoute({
  method: "get",
  path: "/dossiers/{id}/texts/{place}/versions",
  operationId: "listTextVersions",
  summary: "Alle versies van een tekst",
  tags,
  request: { params },
  responses: { 200: json(TextHistorySchema, "De versies, de nieuwste eerst."), ...problems(401, 404, 409) },
});

const preview = createRoute({
  method: "post",
  path: "/dossiers/{id}/texts/{place}/preview",
  operationId: "previewText",
  summary: "Een tekst bekijken voor u hem bewaart",
  tags,
  request: { params, body },
  responses: {
    200: json(TextPreviewSchema, "De tekst zoals lezers hem zien, en wat eraan mankeert."),
    ...problems(401, 403, 404, 409, 411, 413, 415),
  },
});

const save = createRoute({
  method: "put",
  path: "/dossiers/{id}/texts/{place}",
  operationId: "saveText",
  summary: "Een tekst schrijven",
  tags,
  request: { params, headers: ifMatch, body },
  responses: { 204: empty("De tekst is bewaard."), ...problems(401, 403, 404, 409, 411, 412, 413, 415, 428) },
});

const withdraw = createRoute({
  method: "delete",
  path: "/dossiers/{id}/texts/{place}",
  operationId: "withdrawText",
  summary: "Terug naar de tekst uit de map",
  tags,
  request: { params, headers: ifMatch },
  responses: { 204: empty("De tekst uit de map geldt weer."), ...problems(401, 403, 404, 409, 412, 428) },
});

const exported = createRoute({
  method: "get",
  path: "/dossiers/{id}/export",
  operationId: "exportDossier",
  summary: "Het dossier als map, met wat hier is geschreven",
  tags,
  request: { params: z.object({ id: dossierId }) },
  responses: { 200: media(["application/zip"], "Een zip met de map."), ...problems(401, 403, 404, 409) },
});

/** Adds reading and writing the municipality's own texts. */
export function addTextRoutes(api: Api, cases: Cases): void {
  api.openapi(list, async (context) => {
    const { id } = context.req.valid("param");
    return context.json(toWire(await cases.listTexts(context.var.principal, id)), 200);
  });
  api.openapi(open, async (context) => {
    const { id, place: at } = context.req.valid("param");
    return context.json(toWire(await cases.openText(context.var.principal, id, at)), 200);
  });
  api.openapi(exported, async (context) => {
    const { id } = context.req.valid("param");
    const zip = await cases.exportDossier(context.var.principal, id);
    context.header("Content-Type", "application/zip");
    context.header("Content-Disposition", `attachment; filename="${id.replace(/[^A-Za-z0-9-]+/g, "-")}.zip"`);
    return context.body(zip, 200);
  });
  api.openapi(history, async (context) => {
    const { id, place: at } = context.req.valid("param");
    return context.json({ versions: toWire(await cases.textHistory(context.var.principal, id, at)) }, 200);
  });
  api.openapi(preview, async (context) => {
    const { id, place: at } = context.req.valid("param");
    const { markdown } = context.req.valid("json");
    return context.json(toWire(await cases.previewText(context.var.principal, id, at, markdown)), 200);
  });
  api.openapi(save, async (context) => {
    const version = readVersion(context.req.header("If-Match"), 0);
    const { id, place: at } = context.req.valid("param");
    await cases.saveText(context.var.principal, id, at, version, context.req.valid("json").markdown);
    return context.body(null, 204);
  });
  api.openapi(withdraw, async (context) => {
    const version = readVersion(context.req.header("If-Match"), 1);
    const { id, place: at } = context.req.valid("param");
    await cases.withdrawText(context.var.principal, id, at, version);
    return context.body(null, 204);
  });
}
