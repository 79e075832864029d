import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { holdsBsn } from "../../figure/bsn.ts";
import { problem, UserError } from "../../figure/problem.ts";
import { isNodeError } from "../../lake/files.ts";
import "./problems.ts";

const aboutSchema = z.object({ gemeente: z.string(), name: z.string(), bytes: z.number().int() }).readonly();

/** A file on its way in: as large as was announced when all of it is here. */
export interface Upload {
  readonly id: string;
  /** As it is shown and read: no folders, no control characters, nothing that looks like a BSN. */
  readonly name: string;
  readonly bytes: number;
  readonly received: number;
}

/**
 * Where files wait until they are loaded: a folder each, that only its owner may read, and that goes as soon as the import has ended.
 * A file comes in parts, so that its size has no limit and a connection that breaks costs one part.
 */
export interface UploadRoom {
  readonly begin: (gemeente: string, name: string, bytes: number) => Promise<Upload>;
  /** Adds a part. UserError `upload.unknown`, `upload.offset`, `upload.size`, `upload.disk-full`. */
  readonly add: (gemeente: string, id: string, offset: number, part: AsyncIterable<Uint8Array>) => Promise<Upload>;
  /** A file with its path. UserError `upload.unknown`. */
  readonly find: (gemeente: string, id: string) => Promise<Upload & { readonly path: string }>;
  readonly remove: (gemeente: string, id: string) => Promise<void>;
  /** Removes what was left: files that nobody added to for a day, except those that are still to be loaded. */
  readonly sweep: (isWaiting: (gemeente: string, id: string) => Promise<boolean>) => Promise<void>;
}

/** So long a file waits for who sends or loads it. */
const staleMs = 24 * 60 * 60 * 1000;
const longestName = 120;
const aboutFile = "about.json";
const idForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opens the waiting room in a folder. */
export function openUploads(root: string, now: () => Date = () => new Date()): UploadRoom {
  /** Parts of one file come one after another. */
  const busy = new Map<string, Promise<unknown>>();
  const folderOf = (id: string): string => join(root, id);

  async function find(gemeente: string, id: string): Promise<Upload & { readonly path: string }> {
    const text = idForm.test(id)
      ? await readFile(join(folderOf(id), aboutFile), "utf8").catch(() => undefined)
      : undefined;
    const about = aboutSchema.safeParse(JSON.parse(text ?? "null"));
    // A file of another municipality is as unknown as one that is not there.
    if (!about.success || about.data.gemeente !== gemeente) throw new UserError([problem("upload.unknown", {})]);
    const { name, bytes } = about.data;
    const path = join(folderOf(id), "file", name);
    return { id, name, bytes, received: (await stat(path)).size, path };
  }

  async function add(gemeente: string, id: string, offset: number, part: AsyncIterable<Uint8Array>): Promise<Upload> {
    const { path, ...upload } = await find(gemeente, id);
    if (offset !== upload.received) throw new UserError([problem("upload.offset", { received: upload.received })]);
    const received = await explained(append(path, upload, part));
    return { ...upload, received };
  }

  return {
    begin: async (gemeente, given, bytes) => {
      const [id, name] = [randomUUID(), safeName(given)];
      await explained(mkdir(join(folderOf(id), "file"), { recursive: true, mode: 0o700 }));
      await explained(writeFile(join(folderOf(id), "file", name), "", { mode: 0o600, flag: "wx" }));
      await explained(
        writeFile(join(folderOf(id), aboutFile), JSON.stringify({ gemeente, name, bytes }), { mode: 0o600 }),
      );
      return { id, name, bytes, received: 0 };
    },
    add: async (gemeente, id, offset, part) => {
      const before = busy.get(id) ?? Promise.resolve();
      const work = before.catch(() => undefined).then(() => add(gemeente, id, offset, part));
      busy.set(id, work);
      try {
        return await work;
      } finally {
        if (busy.get(id) === work) busy.delete(id);
      }
    },
    find,
    remove: async (gemeente, id) => {
      await find(gemeente, id);
      await rm(folderOf(id), { recursive: true, force: true });
    },
    sweep: async (isWaiting) => {
      for (const id of await readdir(root).catch(() => [])) {
        if (!idForm.test(id)) continue;
        const path = join(folderOf(id), aboutFile);
        const about = await stat(path).catch(() => undefined);
        if (about !== undefined && now().getTime() - about.mtimeMs <= staleMs) continue;
        const text = about === undefined ? "null" : await readFile(path, "utf8");
        const read = aboutSchema.safeParse(JSON.parse(text));
        if (read.success && (await isWaiting(read.data.gemeente, id))) continue;
        await rm(folderOf(id), { recursive: true, force: true });
      }
    },
  };
}

/** Writes a part behind what is there; what came of a part that broke off is cut off again. */
async function append(path: string, { bytes, received }: Upload, part: AsyncIterable<Uint8Array>): Promise<number> {
  const handle = await open(path, "r+");
  let at = received;
  try {
    for await (const chunk of part) {
      if (at + chunk.length > bytes)
        throw new UserError([problem("upload.size", { announced: bytes, received: at + chunk.length })]);
      await handle.write(chunk, 0, chunk.length, at);
      at += chunk.length;
    }
    return at;
  } catch (error) {
    await handle.truncate(received);
    throw error;
  } finally {
    await handle.close();
  }
}

async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isNodeError(error) && ["ENOSPC", "EDQUOT", "EFBIG"].includes(error.code ?? ""))
      throw new UserError([problem("upload.disk-full", {})]);
    throw error;
  }
}

/**
 * The name of a file as it may be shown and used: what follows the last slash, without control characters or what Windows refuses, and
 * with the digits of what looks like a BSN masked. UserError `upload.name` when nothing is left.
 */
export function safeName(given: string): string {
  const plain = given
    .normalize("NFC")
    .replace(/^.*[\\/]/, "")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, "")
    .replace(/^[. ]+|[. ]+$/g, "");
  const name = holdsBsn(plain) ? plain.replaceAll(/\d/g, "0") : plain;
  if (name === "") throw new UserError([problem("upload.name", {})]);
  if (name.length <= longestName) return name;
  const end = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return `${name.slice(0, longestName - end.length).replace(/[\ud800-\udbff]$/, "")}${end}`;
}
