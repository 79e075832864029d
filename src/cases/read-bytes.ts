import { readFile, stat } from "node:fs/promises";
import { type Problem, problem, UserError } from "../figure/problem.ts";

/**
 * Reads a file that a user named. Looks before it opens, since a pipe or a device would never end. UserError when it is not there, no
 * file, too large or not ours to read.
 */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (!about.isFile()) throw new UserError([problem("file.unreadable", { path, reason: "not-a-file" })]);
    if (about.size > limit) throw new UserError([problem("file.too-large", { path, bytes: about.size, limit })]);
    return await readFile(path);
  } catch (error) {
    throw error instanceof UserError ? error : new UserError([unopened(path, error)]);
  }
}

function unopened(path: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EACCES" || code === "EPERM") return problem("file.unreadable", { path, reason: "no-permission" });
  if (code === "ENOENT" || code === "ENOTDIR") return problem("file.missing", { path });
  throw error;
}
