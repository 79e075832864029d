import { problem, UserError } from "../figure/problem.ts";
import type { Remark } from "../policy/remark.ts";
import type { Note } from "../store/note.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { Site } from "./site.ts";
import type { NoteView } from "./views.ts";

/**
 * The notes on a dossier, or on one figure or page of it, oldest first: those of the store, and before them those that an
 * earlier export left in the folder and that the store never had.
 */
export async function listNotes(
  site: Site,
  principal: Principal,
  id: string,
  ref?: string,
): Promise<readonly NoteView[]> {
  const { dossier } = await reach(site, principal, id);
  const notes = await site.store.notes.list(dossier.municipality, dossier.id, ref);
  const remarks = dossier.remarks.filter(({ about }) => ref === undefined || about === ref);
  const foreign = await Promise.all(
    remarks.map(async (remark) =>
      (await site.store.notes.history(dossier.municipality, remark.id)).length > 0 ? [] : [viewRemark(remark)],
    ),
  );
  return [...foreign.flat(), ...(await Promise.all(notes.map((note) => viewNote(site, principal, note))))];
}

function viewRemark({ id, about, text, author, at }: Remark): NoteView {
  return { id, ref: about, body: text, author, createdAt: at, changedAt: at, version: 1, mine: false };
}

/** Writes a note on a figure. UserError when the figure does not exist or the text cannot be kept. */
export async function addNote(
  site: Site,
  principal: Principal,
  id: string,
  ref: string,
  body: string,
): Promise<NoteView> {
  const opened = await reach(site, principal, id);
  mustExist(opened, ref);
  const { dossier } = opened;
  const note = await site.store.notes.write(
    { gemeente: dossier.municipality, dossier: dossier.id, ref, body },
    accountIn(principal, dossier.municipality),
  );
  return viewNote(site, principal, note);
}

/** Changes a note of one's own. UserError `store.stale` when somebody changed it since, `note.not-yours`. */
export async function changeNote(
  site: Site,
  principal: Principal,
  id: string,
  note: string,
  version: number,
  body: string,
): Promise<NoteView> {
  const gemeente = await ownNote(site, principal, id, note);
  return viewNote(
    site,
    principal,
    await site.store.notes.edit({ gemeente, id: note, version }, body, accountIn(principal, gemeente)),
  );
}

/** Takes a note of one's own away; its history stays in the store. */
export async function removeNote(
  site: Site,
  principal: Principal,
  id: string,
  note: string,
  version: number,
): Promise<void> {
  const gemeente = await ownNote(site, principal, id, note);
  await site.store.notes.remove({ gemeente, id: note, version }, accountIn(principal, gemeente));
}

async function ownNote(site: Site, principal: Principal, id: string, note: string): Promise<string> {
  const { dossier } = await reach(site, principal, id);
  const found = await site.store.notes.find(dossier.municipality, note);
  if (found === undefined || found.dossier !== dossier.id) throw new UserError([problem("note.unknown", { note })]);
  if (found.author !== principal.accounts.get(dossier.municipality))
    throw new UserError([problem("note.not-yours", { note })]);
  return dossier.municipality;
}

function accountIn({ accounts }: Principal, municipality: string): string {
  const account = accounts.get(municipality);
  if (account === undefined) throw new UserError([problem("note.no-account", { municipality })]);
  return account;
}

function mustExist(opened: OpenedDossier, ref: string): void {
  if (opened.figure(ref) === undefined)
    throw new UserError([problem("figure.unknown", { reference: ref, dossier: opened.dossier.id })]);
}

async function viewNote(site: Site, principal: Principal, note: Note): Promise<NoteView> {
  const author = await site.store.users.find(note.gemeente, note.author);
  return {
    id: note.id,
    ref: note.ref,
    body: note.body,
    author: author?.name ?? note.author,
    createdAt: note.createdAt,
    changedAt: note.changedAt,
    version: note.version,
    mine: note.author === principal.accounts.get(note.gemeente),
  };
}
