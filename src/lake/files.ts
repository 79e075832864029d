import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that is being written, in order. */
export interface OpenFile {
  readonly write: (text: string) => Promise<void>;
  /** Does nothing the second time. */
  readonly close: () => Promise<void>;
}

/**
 * The file system as far as the lake changes it; a test hands in one that fails or stops at any moment. `sync` returns when a file or the
 * names in a folder are on the disk itself.
 */
export interface LakeFiles {
  readonly makeFolder: (path: string) => Promise<void>;
  readonly create: (path: string) => Promise<OpenFile>;
  /** Writes a file that is not there yet; rejects with `EEXIST` when it is. */
  readonly writeNew: (path: string, text: string) => Promise<void>;
  readonly sync: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Names in a folder, sorted; none when it is not there. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** The text of a file, or nothing when it is not there. */
  readonly read: (path: string) => Promise<string | undefined>;
  readonly size: (path: string) => Promise<number>;
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: (path: string) => Promise<string>;
}

/** The file system of this machine. */
export const nodeFiles: LakeFiles = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  create: async (path) => {
    const handle = await open(path, "w", 0o600);
    let isOpen = true;
    return {
      write: (text) => handle.writeFile(text),
      close: async () => {
        if (isOpen) await handle.close();
        isOpen = false;
      },
    };
  },
  writeNew: async (path, text) => {
    const handle = await open(path, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  sync: async (path) => {
    const handle = await open(path, "r");
    try {
      await handle.sync();
    } catch (error) {
      // Windows does not sync folders.
      if (!(isNodeError(error) && error.code === "EPERM")) throw error;
    } finally {
      await handle.close();
    }
  },
  rename: async (from, to) => {
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await rename(from, to);
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
  list: async (path) => {
    try {
      return (await readdir(path)).sort();
    } catch (error) {
      if (isNodeError(error) && error.code === "ENOENT") return [];
      throw error;
    }
  },
  read: async (path) => {
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      if (isNodeError(error) && error.code === "ENOENT") return undefined;
      throw error;
    }
  },
  size: async (path) => (await stat(path)).size,
  hash: async (path) => {
    const hash = createHash("sha256");
    const content: AsyncIterable<Uint8Array> = createReadStream(path);
    for await (const chunk of content) hash.update(chunk);
    return hash.digest("hex");
  },
};

/** Tells an error of the system, which has a code, from others. */
export function isNodeError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}
