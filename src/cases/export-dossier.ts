import type { DossierFiles } from "../dossier/files.ts";
import { writeSource } from "../dossier/write-dossier.ts";
import { writeFolder } from "../dossier/write-folder.ts";
import type { Remark } from "../policy/remark.ts";
import type { Note } from "../store/note.ts";
import { writeZip } from "../tables/zip-write.ts";
import { editorIn } from "./editors.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { Site } from "./site.ts";

/**
 * The files of a dossier with everything that people wrote in the application: texts and explanations in their places, notes
 * as `remarks.yaml`. Reading them gives the dossier that readers see; writing that again gives the same bytes. UserError
 * `edit.not-allowed` for who may not write: notes and names of colleagues are not for every reader.
 */
async function exportDossier(site: Site, principal: Principal, id: string): Promise<DossierFiles> {
  const { dossier } = await reach(site, principal, id);
  if (principal.municipalities !== "all") editorIn(principal, dossier.municipality);
  const notes = await site.store.notes.list(dossier.municipality, id);
  const written = await Promise.all(notes.map((note) => remarkOf(site, note)));
  const ids = new Set(written.map((remark) => remark.id));
  const kept = dossier.source.entities.remarks.filter((remark) => !ids.has(remark.id));
  const remarks = [...kept, ...written].sort((one, other) => compare(one.at, other.at) || compare(one.id, other.id));
  return writeSource({ ...dossier.source, entities: { ...dossier.source.entities, remarks } });
}

/** Writes that dossier into a folder; see {@link writeFolder} for what becomes of what stands there. */
export async function exportToFolder(site: Site, principal: Principal, id: string, path: string): Promise<void> {
  writeFolder(path, await exportDossier(site, principal, id));
}

/** That dossier as a zip with one folder, named after it; the same dossier gives the same bytes. */
export async function exportZip(site: Site, principal: Principal, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const files = await exportDossier(site, principal, id);
  return writeZip([...files].map(([name, content]) => ({ path: `${id}/${name}`, content })));
}

async function remarkOf({ store }: Site, note: Note): Promise<Remark> {
  const author = (await store.users.find(note.gemeente, note.author))?.name ?? note.author;
  return { id: note.id, about: note.ref, text: note.body, author, at: note.changedAt };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
