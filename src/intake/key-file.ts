import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import process from "node:process";
import { problem, UserError } from "../figure/problem.ts";
import { isNodeError } from "../lake/files.ts";
import { type Pseudonyms, pseudonymsOf } from "./pseudonym.ts";

/** Where the key of a municipality lies, and for which lake. */
export interface KeyPlace {
  /** The folder of the keys; outside the lake, so that a copy of the lake holds no key. */
  readonly folder: string;
  readonly lake: string;
  readonly gemeente: string;
  /** Whether the lake holds pseudonyms of this municipality already: then a new key would tear persons in two. */
  readonly isUsed: boolean;
}

/**
 * The pseudonyms of a municipality. Its key of 32 bytes lies in a file that only its owner may read (0600); it is made the first time.
 * UserError `intake.key-place` for a key inside the lake, one that others may read, one that is damaged, or one that is gone while the lake
 * needs it.
 */
export async function openPseudonyms({ folder, lake, gemeente, isUsed }: KeyPlace): Promise<Pseudonyms> {
  const path = join(folder, `${gemeente}.key`);
  const refused = (reason: "in-lake" | "open" | "broken" | "missing"): UserError =>
    new UserError([problem("intake.key-place", { path, reason })]);
  if (await isInside(folder, lake)) throw refused("in-lake");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (!(isNodeError(error) && error.code === "ENOENT")) throw error;
    if (isUsed) throw refused("missing");
    text = await makeKey(path);
  }
  const { mode } = await stat(path);
  if (process.platform !== "win32" && (mode & 0o077) !== 0) throw refused("open");
  const hexadecimal = text.trim();
  if (!/^[0-9a-f]{64}$/.test(hexadecimal)) throw refused("broken");
  return pseudonymsOf(Buffer.from(hexadecimal, "hex"));
}

async function makeKey(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const text = `${randomBytes(32).toString("hex")}\n`;
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await chmod(path, 0o600);
  return text;
}

async function isInside(folder: string, lake: string): Promise<boolean> {
  const [inner, outer] = await Promise.all([real(folder), real(lake)]);
  return inner === outer || inner.startsWith(outer + sep);
}

/** The path without links, as far as it exists. */
async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!(isNodeError(error) && error.code === "ENOENT")) throw error;
    const parent = dirname(resolve(path));
    return parent === resolve(path) ? parent : join(await real(parent), resolve(path).slice(parent.length));
  }
}
