import { createHash } from "node:crypto";
import { editedFiles } from "../dossier/edited-files.ts";
import { readDossier } from "../dossier/read-dossier.ts";
import type { Problem } from "../figure/problem.ts";
import type { Edit } from "../store/edit.ts";
import type { Store } from "../store/store.ts";
import { type OpenedDossier, openDossier } from "./opened-dossier.ts";
import type { DossierLibrary } from "./site.ts";

/** An edit that no longer fits the dossier, because its folder changed, with what is wrong now. It is kept, not shown. */
export interface StrandedEdit {
  readonly edit: Edit;
  readonly problems: readonly Problem[];
}

/** The dossiers of a site with what people wrote in the application in the place of what the folder says. */
export interface EditedDossiers extends DossierLibrary {
  /** The dossier as its folder has it. */
  readonly original: (id: string) => Promise<OpenedDossier>;
  /** The edits of a dossier that cannot be used as long as its folder is as it is. */
  readonly stranded: (id: string) => Promise<readonly StrandedEdit[]>;
}

interface Applied {
  readonly key: string;
  readonly dossier: OpenedDossier;
  readonly stranded: readonly StrandedEdit[];
}

/**
 * Lays the edits of the store over the dossiers of the folders. The result is computed once for each folder content and
 * set of edits; an edit that would break the dossier is left out and told.
 */
export function editedDossiers(folders: DossierLibrary, store: Store): EditedDossiers {
  const applied = new Map<string, Applied>();
  const apply = async (id: string): Promise<Applied> => {
    const original = await folders.open(id);
    const edits = await store.edits.list(original.dossier.municipality, id);
    const key = [original.dossier.hash, ...edits.map(({ kind, part, version }) => `${kind}/${part}@${version}`)].join(
      " ",
    );
    const before = applied.get(id);
    if (before?.key === key) return before;
    const now: Applied = { key, ...lay(original, edits) };
    applied.set(id, now);
    return now;
  };
  return {
    ids: () => folders.ids(),
    open: async (id) => (await apply(id)).dossier,
    original: (id) => folders.open(id),
    stranded: async (id) => (await apply(id)).stranded,
  };
}

/** All edits at once when the dossier stands it, otherwise one after another, each only when it breaks nothing. */
function lay(original: OpenedDossier, edits: readonly Edit[]): Pick<Applied, "dossier" | "stranded"> {
  if (edits.length === 0) return { dossier: original, stranded: [] };
  const { source } = original.dossier;
  const whole = readDossier(editedFiles(source, edits)).dossier;
  if (whole !== undefined) return { dossier: openDossier(whole), stranded: [] };
  const kept: Edit[] = [];
  const stranded: StrandedEdit[] = [];
  for (const edit of edits) {
    const { dossier, problems } = readDossier(editedFiles(source, [...kept, edit]));
    if (dossier === undefined) stranded.push({ edit, problems });
    else kept.push(edit);
  }
  const rest = kept.length === 0 ? undefined : readDossier(editedFiles(source, kept)).dossier;
  return { dossier: rest === undefined ? original : openDossier(rest), stranded };
}

/** The hash of what the folder says in a part, by which a later change of the folder shows. */
export function hashOfContent(content: string | undefined): string | undefined {
  return content === undefined ? undefined : createHash("sha256").update(content, "utf8").digest("hex");
}
