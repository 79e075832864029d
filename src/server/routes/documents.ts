import { createRoute, z } from "@hono/zod-openapi";
import { accepts } from "hono/accepts";
import { csvNotations, type DocumentFormat, type DocumentWishes, documentFormats } from "../../cases/renderer.ts";
import { problem, UserError } from "../../figure/problem.ts";
import { DocumentListSchema } from "../api/document-list.ts";
import { toWire } from "../api/wire.ts";
import type { Cases } from "../cases.ts";
import type { Api } from "../env.ts";
import { json, media, problems } from "../responses.ts";
import { documentPolicy } from "../security-headers.ts";
import { dossierId } from "./dossiers.ts";

const office = "application/vnd.openxmlformats-officedocument";
/** The media type of each form of a document. */
export const mediaTypes = {
  pdf: "application/pdf",
  docx: `${office}.wordprocessingml.document`,
  html: "text/html",
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: "application/zip",
} as const satisfies Record<DocumentFormat, string>;

const document = createRoute({
  method: "get",
  path: "/dossiers/{id}/documents/{template}",
  operationId: "renderDocument",
  summary: "Een document over een dossier, als PDF, Word, HTML, Excel of csv",
  description:
    "Kies de vorm met `Accept`, of zet `.pdf`, `.docx`, `.html`, `.xlsx` of `.csv` achter de naam van het sjabloon. " +
    "Csv is een zip met elke tabel als bestand; met `table` krijgt u één tabel als `text/csv`.",
  tags: ["Documenten"],
  request: {
    params: z.object({
      id: dossierId,
      template: z.string().openapi({ description: "De naam van een sjabloon.", example: "scenarionotitie.pdf" }),
    }),
    query: z.object({
      table: z.string().min(1).max(200).optional().openapi({ description: "Alleen bij csv: de tabel." }),
      since: z
        .string()
        .regex(/^[0-9a-fA-F]{12,64}$/)
        .optional()
        .openapi({
          description: "Een eerdere versie van het dossier: een bijlage zegt wat er in de eigen tekst veranderde.",
        }),
      notation: z
        .enum(csvNotations)
        .optional()
        .openapi({ description: "Alleen bij csv: `nl` (puntkomma, decimale komma) of `international`." }),
    }),
  },
  responses: {
    200: media([...Object.values(mediaTypes), "text/csv"], "Het document."),
    ...problems(400, 401, 404, 406, 409),
  },
});

const list = createRoute({
  method: "get",
  path: "/dossiers/{id}/documents",
  operationId: "listDocuments",
  summary: "De documenten die van een dossier te maken zijn",
  tags: ["Documenten"],
  request: { params: z.object({ id: dossierId }) },
  responses: { 200: json(DocumentListSchema, "De documenten en de eerdere versies."), ...problems(401, 404, 409) },
});

/** Adds the documents that can be made of a dossier. */
export function addDocumentRoutes(api: Api, cases: Cases): void {
  api.openapi(list, async (context) => {
    const { id } = context.req.valid("param");
    return context.json(toWire(await cases.listDocuments(context.var.principal, id)), 200);
  });
  api.openapi(document, async (context) => {
    const { id, template: name } = context.req.valid("param");
    const { template, format: suffix } = splitSuffix(name);
    const format = suffix ?? negotiate(context.req.header("Accept") ? accepts(context, negotiation) : "*/*");
    const { table, notation, since } = context.req.valid("query");
    const wishes = {
      ...(table === undefined ? {} : { table }),
      ...(notation === undefined ? {} : { notation }),
      ...(since === undefined ? {} : { since }),
    };
    const bytes = await cases.renderDocument(context.var.principal, id, template, format, wishes);
    context.header("Content-Type", contentType(format, wishes));
    context.header("Content-Disposition", disposition([id, template], format, wishes));
    context.header("Content-Security-Policy", documentPolicy);
    if (suffix === undefined) context.header("Vary", "Accept", { append: true });
    return context.body(bytes, 200);
  });
}

const negotiation: Parameters<typeof accepts>[1] = {
  header: "Accept",
  supports: [...Object.values(mediaTypes), "*/*"],
  default: "none",
};

function contentType(format: DocumentFormat, { table }: DocumentWishes): string {
  if (format === "html") return "text/html; charset=utf-8";
  return format === "csv" && table !== undefined ? "text/csv; charset=utf-8" : mediaTypes[format];
}

/** A page and a PDF are shown; the others are kept as a file. */
export function disposition(
  names: readonly string[],
  format: DocumentFormat,
  { table }: Pick<DocumentWishes, "table"> = {},
): string {
  const isShown = format === "html" || format === "pdf";
  const extension = format === "csv" && table === undefined ? "zip" : format;
  const name = fileName(...names, ...(format === "csv" && table !== undefined ? [table] : []));
  return `${isShown ? "inline" : "attachment"}; filename="${name}.${extension}"`;
}

function negotiate(mediaType: string): DocumentFormat {
  if (mediaType === "*/*") return "pdf";
  const format = documentFormats.find((candidate) => mediaTypes[candidate] === mediaType);
  if (format !== undefined) return format;
  throw new UserError([problem("request.not-acceptable", { available: Object.values(mediaTypes) })]);
}

function splitSuffix(name: string): { readonly template: string; readonly format?: DocumentFormat } {
  const format = documentFormats.find((candidate) => name.endsWith(`.${candidate}`));
  return format === undefined ? { template: name } : { template: name.slice(0, -format.length - 1), format };
}

// The parts come from the address; a header takes only plain letters.
function fileName(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[^A-Za-z0-9-]+/g, "-")).join("-");
}
