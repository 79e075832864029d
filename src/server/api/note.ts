import { z } from "@hono/zod-openapi";

// How long it may be and what may be in it the store decides, for every way in.
const body = z.string().min(1).openapi({
  description: "Platte tekst. Opmaak wordt niet uitgevoerd. Zet er geen persoonsgegevens in.",
  example: "Dit bedrag is exclusief beschermd wonen.",
});

/** A remark by a reader on one figure; the outside of `NoteView`. */
export const NoteSchema = z
  .object({
    id: z.string(),
    ref: z.string(),
    body: z.string(),
    author: z.string(),
    createdAt: z.string().openapi({ format: "date-time" }),
    changedAt: z.string().openapi({ format: "date-time" }),
    version: z.int().min(1).openapi({ description: "Stuur dit getal mee in `If-Match` als u de notitie wijzigt." }),
    mine: z.boolean(),
  })
  .openapi("Note");

/** The notes of a dossier, or of one figure of it. */
export const NoteListSchema = z.object({ notes: z.array(NoteSchema) }).openapi("NoteList");

/** A new note. */
export const NewNoteSchema = z.strictObject({ ref: z.string().min(1), body }).openapi("NewNote");

/** Another text for a note. */
export const NoteChangeSchema = z.strictObject({ body }).openapi("NoteChange");
