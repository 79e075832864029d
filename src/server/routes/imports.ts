import { createRoute, z } from "@hono/zod-openapi";
import {
  ImportListSchema,
  ImportSchema,
  NewImportSchema,
  NewUploadSchema,
  PreviewSchema,
  UploadSchema,
} from "../api/import.ts";
import { toWire } from "../api/wire.ts";
import type { DataCases } from "../data-cases.ts";
import type { Api } from "../env.ts";
import { empty, json, problems } from "../responses.ts";
import { partMediaType } from "../upload-part.ts";
import { municipalityCode } from "./data.ts";

const tags = ["Gegevens"];
const uploadId = z.string().openapi({ description: "Het kenmerk van een bestand dat binnenkomt." });
const importId = z.string().openapi({ description: "Het kenmerk van een levering die wordt ingelezen." });

const begin = createRoute({
  method: "post",
  path: "/municipalities/{code}/uploads",
  operationId: "beginUpload",
  summary: "Een bestand aankondigen",
  description: "Daarna komt het in delen, elk met PUT. Zo is er geen grens aan de grootte.",
  tags,
  request: {
    params: z.object({ code: municipalityCode }),
    body: { required: true, content: { "application/json": { schema: NewUploadSchema } } },
  },
  responses: { 201: json(UploadSchema, "Het bestand, nog leeg."), ...problems(401, 403, 404, 411, 413, 415) },
});

const add = createRoute({
  method: "put",
  path: "/municipalities/{code}/uploads/{upload}",
  operationId: "addToUpload",
  summary: "Een deel van een bestand sturen",
  tags,
  request: {
    params: z.object({ code: municipalityCode, upload: uploadId }),
    query: z.object({
      offset: z.coerce.number().int().min(0).openapi({ description: "Waar dit deel begint, in bytes.", example: 0 }),
    }),
    body: { required: true, content: { [partMediaType]: { schema: { type: "string", format: "binary" } } } },
  },
  responses: { 200: json(UploadSchema, "Hoeveel er nu is."), ...problems(401, 403, 404, 409, 411, 413, 415) },
});

const remove = createRoute({
  method: "delete",
  path: "/municipalities/{code}/uploads/{upload}",
  operationId: "removeUpload",
  summary: "Een bestand weghalen dat nog niet is ingelezen",
  tags,
  request: { params: z.object({ code: municipalityCode, upload: uploadId }) },
  responses: { 204: empty("Het bestand is weg."), ...problems(401, 403, 404) },
});

const list = createRoute({
  method: "get",
  path: "/municipalities/{code}/imports",
  operationId: "listImports",
  summary: "Wat er wordt ingelezen, en wat net klaar is",
  tags,
  request: { params: z.object({ code: municipalityCode }) },
  responses: { 200: json(ImportListSchema, "De nieuwste eerst."), ...problems(401, 403, 404) },
});

const start = createRoute({
  method: "post",
  path: "/municipalities/{code}/imports",
  operationId: "startImport",
  summary: "Bestanden inlezen als één levering",
  tags,
  request: {
    params: z.object({ code: municipalityCode }),
    body: { required: true, content: { "application/json": { schema: NewImportSchema } } },
  },
  responses: { 201: json(ImportSchema, "De levering wacht."), ...problems(401, 403, 404, 409, 411, 413, 415) },
});

const preview = createRoute({
  method: "post",
  path: "/municipalities/{code}/previews",
  operationId: "previewImport",
  summary: "Zien hoe de eerste rijen zouden binnenkomen",
  description: "Er wordt niets ingelezen en niets bewaard. Alleen voor bronnen met een mapping.",
  tags,
  request: {
    params: z.object({ code: municipalityCode }),
    body: { required: true, content: { "application/json": { schema: NewImportSchema } } },
  },
  responses: { 200: json(PreviewSchema, "De eerste rijen."), ...problems(401, 403, 404, 409, 411, 413, 415) },
});

const stop = createRoute({
  method: "delete",
  path: "/municipalities/{code}/imports/{import}",
  operationId: "stopImport",
  summary: "Het inlezen stoppen; er is dan niets gewijzigd",
  tags,
  request: { params: z.object({ code: municipalityCode, import: importId }) },
  responses: { 200: json(ImportSchema, "De gestopte levering."), ...problems(401, 403, 404, 409) },
});

/** Adds sending files and loading them. */
export function addImportRoutes(api: Api, cases: DataCases): void {
  api.openapi(begin, async (context) => {
    const { code } = context.req.valid("param");
    const { name, bytes } = context.req.valid("json");
    return context.json(toWire(await cases.beginUpload(context.var.principal, code, name, bytes)), 201);
  });
  api.openapi(add, async (context) => {
    const { code, upload } = context.req.valid("param");
    const { offset } = context.req.valid("query");
    const part = bytesOf(context.req.raw.body);
    return context.json(toWire(await cases.addToUpload(context.var.principal, code, upload, offset, part)), 200);
  });
  api.openapi(remove, async (context) => {
    const { code, upload } = context.req.valid("param");
    await cases.removeUpload(context.var.principal, code, upload);
    return context.body(null, 204);
  });
  api.openapi(list, async (context) => {
    const { code } = context.req.valid("param");
    return context.json({ imports: toWire(await cases.listImports(context.var.principal, code)) }, 200);
  });
  api.openapi(start, async (context) => {
    const { code } = context.req.valid("param");
    const wish = wishOf(context.req.valid("json"));
    return context.json(toWire(await cases.startImport(context.var.principal, code, wish)), 201);
  });
  api.openapi(preview, async (context) => {
    const { code } = context.req.valid("param");
    const wish = wishOf(context.req.valid("json"));
    return context.json(toWire(await cases.previewDelivery(context.var.principal, code, wish)), 200);
  });
  api.openapi(stop, async (context) => {
    const { code, import: id } = context.req.valid("param");
    return context.json(toWire(await cases.stopImport(context.var.principal, code, id)), 200);
  });
}

function wishOf({ source, uploads, mapping }: z.infer<typeof NewImportSchema>) {
  return { source, uploads, ...(mapping === undefined ? {} : { mapping }) };
}

/** The bytes of a request as they come: at most one chunk of it is in memory. */
async function* bytesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
