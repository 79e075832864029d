import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, problem } from "../figure/problem.ts";
import type { DossierFiles } from "./files.ts";

/** How much of a folder is read before it is refused. */
export interface FolderLimits {
  readonly files: number;
  readonly bytesPerFile: number;
  readonly bytes: number;
}

/** Twenty times the largest dossier known. */
const ordinaryLimits: FolderLimits = Object.freeze({ files: 2000, bytesPerFile: 10_000_000, bytes: 100_000_000 });

const folders = ["tables", "text"];

interface Found {
  readonly files: Map<string, string>;
  readonly problems: Problem[];
  bytes: number;
}

function unreadable(name: string, reason: string): Problem {
  return problem("file.unreadable", { path: name, reason }, { file: name });
}

/** Reads one file without following a link in its last part and without waiting for a pipe. */
function readOne(root: string, name: string, limits: FolderLimits, found: Found): Problem | undefined {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = openSync(join(root, name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const status = fstatSync(file);
    if (!status.isFile()) return unreadable(name, "not-a-file");
    const limit = Math.min(limits.bytesPerFile, limits.bytes - found.bytes);
    if (status.size > limit)
      return problem("file.too-large", { path: name, bytes: status.size, limit }, { file: name });
    const content = readFileSync(file);
    found.bytes += content.length;
    found.files.set(name, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content));
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** The word for a failure of the system, for the catalogue of texts. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof TypeError) return "not-utf-8";
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code === "ELOOP") return "symbolic-link";
  if (error.code === "EACCES" || error.code === "EPERM") return "no-permission";
  return error.code === "ENOENT" ? "gone" : undefined;
}

function readName(root: string, name: string, limits: FolderLimits, found: Found): void {
  if (found.files.size >= limits.files) {
    if (found.files.size === limits.files && found.problems.length === 0) {
      found.problems.push(unreadable(name, "too-many-files"));
    }
    return;
  }
  try {
    const wrong = readOne(root, name, limits, found);
    if (wrong) found.problems.push(wrong);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    found.problems.push(unreadable(name, reason));
  }
}

/** Only files that could be a dossier's are read: YAML, CSV and Markdown in the three known places. */
function isOurs(folder: string, name: string): boolean {
  if (name.startsWith(".")) return false;
  return folder === "" ? /\.(?:ya?ml|csv)$/i.test(name) : /\.(?:csv|md)$/i.test(name);
}

function readPlace(root: string, folder: string, limits: FolderLimits, found: Found): void {
  const prefix = folder === "" ? "" : `${folder}/`;
  for (const name of readdirSync(join(root, folder)).sort()) {
    if (isOurs(folder, name)) readName(root, `${prefix}${name}`, limits, found);
  }
}

/**
 * Reads the files of a dossier folder. Links, pipes, files that are no UTF-8, too large or too many are refused, each as a
 * problem with its name; nothing outside the folder is ever opened. Reasons of `file.unreadable`: `symbolic-link`,
 * `not-a-file`, `not-a-folder`, `not-utf-8`, `too-many-files`, `no-permission`, `gone`.
 */
export function readFolder(
  root: string,
  limits: FolderLimits = ordinaryLimits,
): { readonly files: DossierFiles; readonly problems: readonly Problem[] } {
  const found: Found = { files: new Map(), problems: [], bytes: 0 };
  const status = lstatSync(root, { throwIfNoEntry: false });
  if (status === undefined) return { files: found.files, problems: [problem("file.missing", { path: root })] };
  if (!status.isDirectory()) {
    const reason = status.isSymbolicLink() ? "symbolic-link" : "not-a-folder";
    return { files: found.files, problems: [problem("file.unreadable", { path: root, reason })] };
  }
  readPlace(root, "", limits, found);
  for (const folder of folders) {
    const inside = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (inside === undefined) continue;
    if (inside.isDirectory()) readPlace(root, folder, limits, found);
    else found.problems.push(unreadable(folder, inside.isSymbolicLink() ? "symbolic-link" : "not-a-folder"));
  }
  return found;
}
