import { createRoute, z } from "@hono/zod-openapi";
import { accepts } from "hono/accepts";
import type { DocumentFormat } from "../../cases/documents.ts";
import { problem, UserError } from "../../figure/problem.ts";
import type { Cases } from "../cases.ts";
import type { Api } from "../env.ts";
import { media, problems } from "../responses.ts";
import { documentPolicy } from "../security-headers.ts";
import { dossierId } from "./dossiers.ts";

const mediaTypes = { pdf: "application/pdf", html: "text/html" } as const satisfies Record<DocumentFormat, string>;
const formats = ["pdf", "html"] as const satisfies readonly DocumentFormat[];

const document = createRoute({
  method: "get",
  path: "/dossiers/{id}/documents/{template}",
  operationId: "renderDocument",
  summary: "Een document over een dossier, als PDF of HTML",
  description: "Kies de vorm met `Accept`, of zet `.pdf` of `.html` achter de naam van het sjabloon.",
  tags: ["Documenten"],
  request: {
    params: z.object({
      id: dossierId,
      template: z.string().openapi({ description: "De naam van een sjabloon.", example: "scenarionotitie.pdf" }),
    }),
  },
  responses: {
    200: media([mediaTypes.pdf, mediaTypes.html], "Het document."),
    ...problems(401, 404, 406, 409),
  },
});

/** Adds the documents that can be made of a dossier. */
export function addDocumentRoutes(api: Api, cases: Cases): void {
  api.openapi(document, async (context) => {
    const { id, template: name } = context.req.valid("param");
    const { template, format: suffix } = splitSuffix(name);
    const format = suffix ?? negotiate(context.req.header("Accept") ? accepts(context, negotiation) : "*/*");
    const bytes = await cases.renderDocument(context.var.principal, id, template, format);
    context.header("Content-Type", format === "html" ? "text/html; charset=utf-8" : mediaTypes.pdf);
    context.header("Content-Disposition", `inline; filename="${fileName(id, template)}.${format}"`);
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

function negotiate(mediaType: string): DocumentFormat {
  if (mediaType === "*/*") return "pdf";
  const format = formats.find((candidate) => mediaTypes[candidate] === mediaType);
  if (format !== undefined) return format;
  throw new UserError([problem("request.not-acceptable", { available: Object.values(mediaTypes) })]);
}

function splitSuffix(name: string): { readonly template: string; readonly format?: DocumentFormat } {
  const format = formats.find((candidate) => name.endsWith(`.${candidate}`));
  return format === undefined ? { template: name } : { template: name.slice(0, -format.length - 1), format };
}

// The parts come from the address; a header takes only plain letters.
function fileName(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[^A-Za-z0-9-]+/g, "-")).join("-");
}
