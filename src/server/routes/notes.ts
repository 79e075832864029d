import { createRoute, z } from "@hono/zod-openapi";
import { holdsBsn } from "../../figure/bsn.ts";
import { problem, UserError } from "../../figure/problem.ts";
import { NewNoteSchema, NoteChangeSchema, NoteListSchema, NoteSchema } from "../api/note.ts";
import { toWire } from "../api/wire.ts";
import type { Cases } from "../cases.ts";
import type { Api } from "../env.ts";
import { readVersion } from "../if-match.ts";
import { notesPerFigure } from "../problems.ts";
import { empty, json, problems } from "../responses.ts";
import { dossierId } from "./dossiers.ts";

const tags = ["Notities"];
const noteId = z.string().openapi({ description: "Het kenmerk van een notitie." });
/** The header with the version that somebody read. */
export const ifMatch = z.object({
  "if-match": z
    .string()
    .optional()
    .openapi({
      description: 'De versie die u las, als `"3"`.',
      param: { name: "if-match", in: "header", required: true },
      example: '"3"',
    }),
});

const list = createRoute({
  method: "get",
  path: "/dossiers/{id}/notes",
  operationId: "listNotes",
  summary: "De notities bij een dossier",
  tags,
  request: {
    params: z.object({ id: dossierId }),
    query: z.object({ ref: z.string().optional().openapi({ description: "Alleen de notities bij dit getal." }) }),
  },
  responses: { 200: json(NoteListSchema, "De notities, de oudste eerst."), ...problems(401, 404, 409) },
});

const add = createRoute({
  method: "post",
  path: "/dossiers/{id}/notes",
  operationId: "addNote",
  summary: "Een notitie schrijven",
  tags,
  request: {
    params: z.object({ id: dossierId }),
    body: { required: true, content: { "application/json": { schema: NewNoteSchema } } },
  },
  responses: { 201: json(NoteSchema, "De notitie."), ...problems(401, 403, 404, 409, 411, 413, 415) },
});

const change = createRoute({
  method: "put",
  path: "/dossiers/{id}/notes/{note}",
  operationId: "changeNote",
  summary: "Een notitie wijzigen",
  tags,
  request: {
    params: z.object({ id: dossierId, note: noteId }),
    headers: ifMatch,
    body: { required: true, content: { "application/json": { schema: NoteChangeSchema } } },
  },
  responses: { 200: json(NoteSchema, "De gewijzigde notitie."), ...problems(401, 403, 404, 411, 412, 413, 415, 428) },
});

const remove = createRoute({
  method: "delete",
  path: "/dossiers/{id}/notes/{note}",
  operationId: "removeNote",
  summary: "Een notitie verwijderen",
  tags,
  request: { params: z.object({ id: dossierId, note: noteId }), headers: ifMatch },
  responses: { 204: empty("De notitie is weg."), ...problems(401, 403, 404, 412, 428) },
});

/** Adds reading and writing notes. */
export function addNoteRoutes(api: Api, cases: Cases): void {
  api.openapi(list, async (context) => {
    const { id } = context.req.valid("param");
    const { ref } = context.req.valid("query");
    const notes = await cases.listNotes(context.var.principal, id, ref);
    return context.json({ notes: toWire(notes) }, 200);
  });
  api.openapi(add, async (context) => {
    const { id } = context.req.valid("param");
    const { ref, body } = context.req.valid("json");
    const { principal } = context.var;
    // The store refuses a BSN in the text; a reference that does not exist would be repeated before it gets there.
    if (holdsBsn(ref)) throw new UserError([problem("text.bsn", { key: "ref" })]);
    if ((await cases.listNotes(principal, id, ref)).length >= notesPerFigure) {
      throw new UserError([problem("note.too-many", { limit: notesPerFigure })]);
    }
    const note = await cases.addNote(principal, id, ref, body);
    context.header("ETag", `"${note.version}"`);
    return context.json(toWire(note), 201);
  });
  api.openapi(change, async (context) => {
    const version = readVersion(context.req.header("If-Match"), 1);
    const { body } = context.req.valid("json");
    const { id, note: noteId } = context.req.valid("param");
    const note = await cases.changeNote(context.var.principal, id, noteId, version, body);
    context.header("ETag", `"${note.version}"`);
    return context.json(toWire(note), 200);
  });
  api.openapi(remove, async (context) => {
    const version = readVersion(context.req.header("If-Match"), 1);
    const { id, note } = context.req.valid("param");
    await cases.removeNote(context.var.principal, id, note, version);
    return context.body(null, 204);
  });
}
