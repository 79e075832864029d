import { open, opendir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { holdsBsn } from "../../figure/bsn.ts";
import { type Problem, problem } from "../../figure/problem.ts";
import { archivedFiles } from "./archive.ts";

/** A file with perhaps a message, wherever it stands; or why there is nothing to read. */
export type Delivered = DeliveredFile | { readonly name: string; readonly mistake: Problem };

export interface DeliveredFile {
  /** How it is called to the user: relative to the path that was given. */
  readonly name: string;
  /** The size in bytes, as far as it is known beforehand. */
  readonly bytes: number;
  /** Its bytes; a piece stands only until the next one is asked for. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/**
 * Everything in files, folders and zip archives, one by one and in the order of their names. Links inside a folder are
 * not followed.
 */
export async function* delivered(paths: readonly string[]): AsyncGenerator<Delivered> {
  for (const path of paths) {
    for await (const one of at(path, basename(path))) yield { ...one, name: shown(one.name) };
  }
}

/** So many bytes are read at a time. */
const piece = 256 * 1024;

/** A small file is read once, however often it is opened: most messages are small, and there are very many. */
function inOnePiece(path: string): DeliveredFile["open"] {
  let content: Promise<Uint8Array> | undefined;
  return async function* () {
    content ??= readFile(path);
    const bytes = await content;
    if (bytes.length > 0) yield bytes;
  };
}

/** A large file goes through one room: a new one for each piece would be work for the machine to clean up. */
async function* inPieces(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const room = Buffer.allocUnsafeSlow(piece);
    for (;;) {
      const { bytesRead } = await file.read(room, 0, piece);
      if (bytesRead === 0) return;
      yield room.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** A name as it may be repeated: digits that look like a BSN are not. */
function shown(name: string): string {
  return holdsBsn(name) ? name.replaceAll(/\d/g, "*") : name;
}

async function* at(path: string, name: string): AsyncGenerator<Delivered> {
  const mistake = (reason: string): Delivered => ({
    name,
    mistake: problem("file.unreadable", { path: name, reason }, { file: name }),
  });
  try {
    const about = await stat(path);
    if (about.isDirectory()) yield* inFolder(path, name);
    else if (!about.isFile()) yield { name, mistake: problem("message.file", { reason: "extension" }, { file: name }) };
    else yield* file(path, name, about.size);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield error.code === "ENOENT"
      ? { name, mistake: problem("file.missing", { path }, { file: name }) }
      : mistake(error.code);
  }
}

async function* inFolder(path: string, name: string): AsyncGenerator<Delivered> {
  const entries: string[] = [];
  for await (const entry of await opendir(path)) {
    if (!entry.isSymbolicLink() && !entry.name.startsWith(".")) entries.push(entry.name);
  }
  for (const entry of entries.sort()) yield* at(join(path, entry), `${name}/${entry}`);
}

async function* file(path: string, name: string, bytes: number): AsyncGenerator<Delivered> {
  switch (extname(path).toLowerCase()) {
    case ".zip":
      yield* archivedFiles(path, name);
      break;
    case ".xml":
      yield {
        name,
        bytes,
        open: bytes > piece ? () => inPieces(path) : inOnePiece(path),
      };
      break;
    default:
      yield { name, mistake: problem("message.file", { reason: "extension" }, { file: name }) };
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
