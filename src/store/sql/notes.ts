import { UserError } from "../../figure/problem.ts";
import type { AuditRecord } from "../audit-log.ts";
import { decodeFlag, decodeInstant, encodeFlag, wholeNumber } from "../codec.ts";
import type { NewNote, Note, NoteStore, NoteVersion } from "../note.ts";
import { noteLimit } from "../note.ts";
import { problemsOfText, withPlainLineEndings } from "../plain-text.ts";
import type { NoteRow } from "../tables.ts";
import type { VersionRef } from "../user.ts";
import { appendAudit } from "./audit.ts";
import type { Session } from "./session.ts";
import { notFound, refusalOfChange } from "./stale.ts";
import { findUser } from "./users.ts";

const referenceLimit = 500;

/** The notes on SQL. */
export function sqlNotes(session: Session): NoteStore {
  return {
    write: (note, by) => session.inTransaction((inside) => write(inside, note, by)),
    find: (gemeente, id) => find(session, gemeente, id),
    list: (gemeente, dossier, ref) => list(session, gemeente, dossier, ref),
    edit: (ref, body, by) => session.inTransaction((inside) => edit(inside, ref, body, by)),
    remove: (ref, by) => session.inTransaction((inside) => remove(inside, ref, by)),
    history: (gemeente, id) => history(session, gemeente, id),
  };
}

async function write(session: Session, note: NewNote, by: string): Promise<Note> {
  const body = checkedBody(note.body);
  const problems = [
    ...problemsOfText("dossier", note.dossier, referenceLimit),
    ...problemsOfText("ref", note.ref, referenceLimit),
  ];
  if (problems.length > 0) throw new UserError(problems);
  if ((await findUser(session, note.gemeente, by)) === undefined) throw notFound("user", by);
  const now = session.now();
  const row: NoteRow = {
    gemeente: note.gemeente,
    id: session.effects.newId(),
    dossier: note.dossier,
    ref: note.ref,
    body,
    author: by,
    created_at: now,
    deleted_at: null,
    changed_at: now,
    changed_by: by,
    version: 1,
  };
  await session.db.insertInto("notes").values(row).execute();
  await keep(session, row, "note.write");
  return noteOf(row);
}

async function edit(session: Session, ref: VersionRef, text: string, by: string): Promise<Note> {
  const row = await change(session, ref, { body: checkedBody(text) }, by);
  await keep(session, row, "note.edit");
  return noteOf(row);
}

async function remove(session: Session, ref: VersionRef, by: string): Promise<void> {
  const row = await change(session, ref, { deleted_at: session.now() }, by);
  await keep(session, row, "note.remove");
}

async function change(
  session: Session,
  ref: VersionRef,
  columns: Partial<Pick<NoteRow, "body" | "deleted_at">>,
  by: string,
): Promise<NoteRow> {
  const row = await session.db
    .updateTable("notes")
    .set({ ...columns, changed_at: session.now(), changed_by: by })
    .set((column) => ({ version: column("version", "+", 1) }))
    .where("gemeente", "=", ref.gemeente)
    .where("id", "=", ref.id)
    .where("version", "=", ref.version)
    .where("deleted_at", "is", null)
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return row;
  const now = await session.db
    .selectFrom("notes")
    .select(["version", "changed_at", "changed_by"])
    .where("gemeente", "=", ref.gemeente)
    .where("id", "=", ref.id)
    .executeTakeFirst();
  throw await refusalOfChange(session, "note", ref, now);
}

/** Adds the row as it is now to the history and the change to the audit log. */
async function keep(session: Session, row: NoteRow, action: AuditRecord["action"]): Promise<void> {
  await session.db
    .insertInto("note_versions")
    .values({
      gemeente: row.gemeente,
      note_id: row.id,
      version: row.version,
      body: row.body,
      deleted: encodeFlag(row.deleted_at !== null),
      changed_at: row.changed_at,
      changed_by: row.changed_by,
    })
    .execute();
  await appendAudit(session, {
    gemeente: row.gemeente,
    by: row.changed_by,
    action,
    thing: { kind: "note", id: row.id },
    details: { dossier: row.dossier, ref: row.ref, version: String(row.version) },
  });
}

async function find({ db }: Session, gemeente: string, id: string): Promise<Note | undefined> {
  const row = await db
    .selectFrom("notes")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? undefined : noteOf(row);
}

async function list({ db }: Session, gemeente: string, dossier: string, ref?: string): Promise<readonly Note[]> {
  let notes = db
    .selectFrom("notes")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where("dossier", "=", dossier)
    .where("deleted_at", "is", null);
  if (ref !== undefined) notes = notes.where("ref", "=", ref);
  const rows = await notes.orderBy("created_at").orderBy("id").execute();
  return rows.map(noteOf);
}

async function history({ db }: Session, gemeente: string, id: string): Promise<readonly NoteVersion[]> {
  const rows = await db
    .selectFrom("note_versions")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where("note_id", "=", id)
    .orderBy("version")
    .execute();
  return rows.map((row) => ({
    version: wholeNumber(row.version),
    body: row.body,
    deleted: decodeFlag(row.deleted),
    changedAt: decodeInstant(row.changed_at),
    changedBy: row.changed_by,
  }));
}

function checkedBody(text: string): string {
  const body = withPlainLineEndings(text);
  const problems = problemsOfText("body", body, noteLimit);
  if (problems.length > 0) throw new UserError(problems);
  return body;
}

function noteOf(row: NoteRow): Note {
  return {
    gemeente: row.gemeente,
    id: row.id,
    dossier: row.dossier,
    ref: row.ref,
    body: row.body,
    author: row.author,
    createdAt: decodeInstant(row.created_at),
    changedAt: decodeInstant(row.changed_at),
    changedBy: row.changed_by,
    version: wholeNumber(row.version),
  };
}
