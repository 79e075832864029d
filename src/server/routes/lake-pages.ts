import { createRoute, z } from "@hono/zod-openapi";
import { privacyDocuments } from "../../cases/register/privacy-document-id.ts";
import { documentFormats } from "../../cases/renderer.ts";
import { FigurePageListSchema } from "../api/figure-page.ts";
import {
  ExplanationWishSchema,
  LakePageListSchema,
  LakePageSchema,
  MonthNoteSchema,
  NewMonthNoteSchema,
  PurposeSchema,
} from "../api/lake-page.ts";
import { toWire } from "../api/wire.ts";
import type { Api } from "../env.ts";
import { readVersion } from "../if-match.ts";
import type { LakePageCases } from "../lake-page-cases.ts";
import { empty, json, media, problems } from "../responses.ts";
import { documentPolicy } from "../security-headers.ts";
import { municipalityCode } from "./data.ts";
import { disposition, mediaTypes } from "./documents.ts";
import { ifMatch } from "./notes.ts";

const tags = ["Gemeenten"];
const page = z.string().openapi({ description: "De naam van een pagina, zoals in de lijst.", example: "monitor" });
const choices = z.string().max(2000).optional().openapi({
  description: "Wat er gekozen is: paren van onderdeel en keuze, met komma’s ertussen.",
  example: "indicator:trajecten-instroom,wet:wmo",
});

const list = createRoute({
  method: "get",
  path: "/municipalities/{code}/pages",
  operationId: "listMunicipalityPages",
  summary: "De pagina’s van een gemeente",
  tags,
  request: { params: z.object({ code: municipalityCode }) },
  responses: { 200: json(LakePageListSchema, "De gemeente en haar pagina’s."), ...problems(401, 404) },
});

const open = createRoute({
  method: "get",
  path: "/municipalities/{code}/pages/{page}",
  operationId: "openMunicipalityPage",
  summary: "Een pagina van een gemeente, gemaakt uit haar gegevens",
  tags,
  request: { params: z.object({ code: municipalityCode, page }), query: z.object({ choices }) },
  responses: { 200: json(LakePageSchema, "De pagina."), ...problems(401, 404, 409) },
});

const figure = createRoute({
  method: "get",
  path: "/municipalities/{code}/pages/{page}/figures",
  operationId: "describeMunicipalityFigure",
  summary: "Alles over één getal van een pagina",
  tags,
  request: {
    params: z.object({ code: municipalityCode, page }),
    query: z.object({ choices, ref: z.string().openapi({ description: "De verwijzing van het getal." }) }),
  },
  responses: { 200: json(FigurePageListSchema, "Het getal."), ...problems(401, 404, 409) },
});

const state = createRoute({
  method: "put",
  path: "/municipalities/{code}/purpose",
  operationId: "statePurpose",
  summary: "Zeggen waarvoor u ware aantallen wilt zien",
  description: "Het doel komt in het logboek en geldt acht uur. Met een leeg doel ziet u weer afgeschermde cijfers.",
  tags,
  request: {
    params: z.object({ code: municipalityCode }),
    body: { required: true, content: { "application/json": { schema: PurposeSchema } } },
  },
  responses: { 204: empty("Het doel staat in het logboek."), ...problems(401, 403, 404, 411, 413, 415) },
});

const note = createRoute({
  method: "post",
  path: "/municipalities/{code}/notes",
  operationId: "addMonthNote",
  summary: "Een notitie plaatsen bij een maand van een cijfer",
  description: "Met uw naam en de dag, in de grafiek en in de lijst eronder. Zet er geen persoonsgegevens in.",
  tags,
  request: {
    params: z.object({ code: municipalityCode }),
    body: { required: true, content: { "application/json": { schema: NewMonthNoteSchema } } },
  },
  responses: { 201: json(MonthNoteSchema, "De notitie."), ...problems(401, 403, 404, 409, 411, 413, 415) },
});

const unnote = createRoute({
  method: "delete",
  path: "/municipalities/{code}/notes/{note}",
  operationId: "removeMonthNote",
  summary: "Een eigen notitie weghalen",
  tags,
  request: {
    params: z.object({
      code: municipalityCode,
      note: z.string().openapi({ description: "Het kenmerk van een notitie." }),
    }),
    headers: ifMatch,
  },
  responses: { 204: empty("De notitie is weg."), ...problems(401, 403, 404, 412, 428) },
});

const explain = createRoute({
  method: "put",
  path: "/municipalities/{code}/explanations",
  operationId: "explainDifference",
  summary: "Een verschil van de aansluiting verklaren",
  description: "Met uw naam, de dag en het bedrag van nu. Elke wijziging is een nieuwe versie.",
  tags,
  request: {
    params: z.object({ code: municipalityCode }),
    body: { required: true, content: { "application/json": { schema: ExplanationWishSchema } } },
  },
  responses: { 204: empty("De verklaring is bewaard."), ...problems(401, 403, 404, 411, 412, 413, 415) },
});

const privacyDocument = createRoute({
  method: "get",
  path: "/municipalities/{code}/documents/{document}",
  operationId: "downloadPrivacyDocument",
  summary: "Het verwerkingsregister of het sjabloon voor de DPIA",
  description: "Gemaakt van wat er nu is ingelezen. Wie er een ophaalt, komt in het logboek.",
  tags,
  request: {
    params: z.object({
      code: municipalityCode,
      document: z.enum(privacyDocuments).openapi({ description: "Welk document.", example: "verwerkingsregister" }),
    }),
    query: z.object({ form: z.enum(documentFormats).openapi({ description: "De vorm.", example: "pdf" }) }),
  },
  responses: {
    200: media(Object.values(mediaTypes), "Het document."),
    ...problems(401, 403, 404, 409),
  },
});

/** Adds the pages that are made of the rows of a municipality. */
export function addLakePageRoutes(api: Api, cases: LakePageCases): void {
  api.openapi(list, async (context) =>
    context.json(toWire(await cases.listLakePages(context.var.principal, context.req.valid("param").code)), 200),
  );
  api.openapi(open, async (context) => {
    const { code, page: id } = context.req.valid("param");
    const wishes = readChoices(context.req.valid("query").choices);
    return context.json(toWire(await cases.openLakePage(context.var.principal, code, id, wishes)), 200);
  });
  api.openapi(figure, async (context) => {
    const { code, page: id } = context.req.valid("param");
    const { choices: text, ref } = context.req.valid("query");
    const view = await cases.describeLakeFigure(context.var.principal, code, id, readChoices(text), ref);
    return context.json({ figures: [toWire(view)] }, 200);
  });
  api.openapi(note, async (context) => {
    const { code } = context.req.valid("param");
    const placed = await cases.addMonthNote(context.var.principal, code, context.req.valid("json"));
    return context.json(toWire(placed), 201);
  });
  api.openapi(unnote, async (context) => {
    const version = readVersion(context.req.header("If-Match"), 1);
    const { code, note: id } = context.req.valid("param");
    await cases.removeMonthNote(context.var.principal, code, id, version);
    return context.body(null, 204);
  });
  api.openapi(explain, async (context) => {
    const { code } = context.req.valid("param");
    await cases.explainDifference(context.var.principal, code, context.req.valid("json"));
    return context.body(null, 204);
  });
  api.openapi(privacyDocument, async (context) => {
    const { code, document } = context.req.valid("param");
    const { form } = context.req.valid("query");
    const bytes = await cases.privacyDocument(context.var.principal, code, document, form);
    context.header("Content-Type", form === "html" ? "text/html; charset=utf-8" : mediaTypes[form]);
    context.header("Content-Disposition", disposition([document, code], form));
    context.header("Content-Security-Policy", documentPolicy);
    return context.body(bytes, 200);
  });
  api.openapi(state, async (context) => {
    const { code } = context.req.valid("param");
    await cases.statePurpose(context.var.principal, code, context.req.valid("json").purpose);
    return context.body(null, 204);
  });
}

/** `indicator:trajecten-instroom,wet:wmo`; what is no pair is left out, as a page does with a choice that it does not know. */
function readChoices(text = ""): ReadonlyMap<string, string> {
  return new Map(
    text.split(",").flatMap((pair) => {
      const at = pair.indexOf(":");
      return at < 1 ? [] : [[pair.slice(0, at), pair.slice(at + 1)] as const];
    }),
  );
}
