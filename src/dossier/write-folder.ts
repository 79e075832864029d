import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { problem, UserError } from "../figure/problem.ts";
import { type DossierFiles, tableOfFile, textOfFile, topFiles } from "./files.ts";

/**
 * Writes the files of a dossier into a folder, made when it is not there. Every file is first written beside its place and
 * then put in it, so that a folder that is cut short holds whole files only; files of a dossier that it no longer has go
 * last, and whatever else stands in the folder stays. UserError `file.unreadable` when the path is no folder.
 */
export function writeFolder(root: string, files: DossierFiles): void {
  const status = lstatSync(root, { throwIfNoEntry: false });
  if (status !== undefined && !status.isDirectory())
    throw new UserError([problem("file.unreadable", { path: root, reason: "not-a-folder" })]);
  for (const [name, text] of files) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    const beside = `${path}.nieuw`;
    writeFileSync(beside, text);
    renameSync(beside, path);
  }
  for (const name of presentFiles(root)) if (!files.has(name)) rmSync(join(root, name));
}

/** The files in a folder that are a dossier's by their name. */
function presentFiles(root: string): readonly string[] {
  const inside = (folder: string): readonly string[] => {
    const path = join(root, folder);
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(path).map((name) => `${folder}/${name}`);
  };
  const names = [...readdirSync(root), ...inside("tables"), ...inside("text")];
  return names.filter(
    (name) => topFiles.includes(name) || tableOfFile(name) !== undefined || textOfFile(name) !== undefined,
  );
}
