import { readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readFolder } from "../dossier/folder.ts";
import { hashFiles } from "../dossier/hash.ts";
import { readDossier } from "../dossier/read-dossier.ts";
import { nearest } from "../figure/nearest.ts";
import { problem, UserError } from "../figure/problem.ts";
import { type OpenedDossier, openDossier } from "./opened-dossier.ts";
import type { DossierLibrary } from "./site.ts";

/**
 * The dossiers in the subfolders of one folder. Files are read at every opening, which is quick; computing is done again only when
 * their content changed, so that an edit in a text editor shows at the next request.
 */
export function dossierFolders(root: string): DossierLibrary {
  const opened = new Map<string, { readonly content: string; readonly dossier: OpenedDossier }>();
  const ids = () =>
    readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isDossier(join(root, entry.name)))
      .map(({ name }) => name)
      .sort();
  return {
    ids: () => Promise.resolve(ids()),
    open: (id) => {
      const known = ids();
      if (!known.includes(id)) {
        const near = nearest(id, known);
        return Promise.reject(
          new UserError([problem("dossier.unknown", { id, ...(near === undefined ? {} : { nearest: near }) })]),
        );
      }
      const before = opened.get(id);
      const { files, problems } = readFolder(join(root, id));
      if (problems.length > 0) return Promise.reject(new UserError(problems));
      const content = hashFiles(files);
      if (before?.content === content) return Promise.resolve(before.dossier);
      const read = readDossier(files);
      if (read.dossier === undefined) return Promise.reject(new UserError(read.problems));
      // The folder is how the site finds it and the id is how it speaks of itself: two names would give dead links.
      if (read.dossier.id !== id) {
        const facts = { key: "id", value: read.dossier.id, expected: id };
        return Promise.reject(new UserError([problem("value.invalid", facts, { file: "dossier.yaml", key: "id" })]));
      }
      const dossier = openDossier(read.dossier);
      opened.set(id, { content, dossier });
      return Promise.resolve(dossier);
    },
  };
}

/** Opens the dossier in a folder that the user named. UserError with everything that is wrong in it. */
export function openFolder(path: string): OpenedDossier {
  const { files, problems } = readFolder(resolve(path));
  if (problems.length > 0) throw new UserError(problems);
  const { dossier, problems: mistakes } = readDossier(files);
  if (dossier === undefined)
    throw new UserError(mistakes.length > 0 ? mistakes : [problem("dossier.unknown", { id: basename(path) })]);
  return openDossier(dossier);
}

/** Tells whether a folder holds a dossier. */
function isDossier(path: string): boolean {
  return statSync(join(path, "dossier.yaml"), { throwIfNoEntry: false })?.isFile() ?? false;
}
