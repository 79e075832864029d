import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { problem, UserError } from "../../figure/problem.ts";

/** Short texts under keys, to be taken out again key by key. Beyond a bound they wait on the disk, so that memory does not grow. */
export interface FactStore {
  /** Neither text may hold one of {@link separators}. */
  readonly put: (key: string, fact: string) => void;
  /**
   * Everything, part after part: of one key all facts are in one part, in the order in which they were put. A part is about
   * a 256th of the whole, unless one key has more. Nothing may be put any more.
   */
  readonly parts: () => Iterable<Iterable<string>>;
  readonly close: () => void;
}

/** Where facts wait, and from when. */
export interface FactRoom {
  /** The folder for the file; it is made when it is needed. */
  readonly folder: string;
  /** Facts in memory before they go to the disk; what comes out is the same whatever it is. */
  readonly limit: number;
}

/**
 * Between the fields of a fact, and behind it: characters that XML does not have, so that no value of a message holds them.
 * A fact as it comes out is `key`, {@link separators.field}, `fact`.
 */
export const separators = { field: "\u0001", fact: "\u0002" } as const;

/** In so many parts the keys are divided: two million facts a gigabyte make parts of some megabytes. */
const count = 256;

/** Bytes that wait at most; a bound beside that of the number of facts. */
const most = { first: 64 * 1024, bytes: 8_000_000 } as const;

/** What went to the disk at once: where it stands in the file, and where each part of it begins. */
interface Chunk {
  readonly position: number;
  readonly starts: Uint32Array;
}

/**
 * Opens an empty store. Texts are copied into one buffer as soon as they come: a text that was cut out of a file holds on to the
 * piece of file that it was cut from. UserError `lake.disk-full` when the file does not fit.
 */
export function factStore({ folder, limit }: FactRoom): FactStore {
  const path = join(folder, `facts-${randomUUID()}`);
  let file: number | undefined;
  let position = 0;
  const chunks: Chunk[] = [];
  let buffer = Buffer.alloc(0);
  let used = 0;
  let facts = 0;
  let ends = new Uint32Array(Math.min(limit, 1024));
  let parts = new Uint8Array(ends.length);

  /** The buffer in the order of the parts, and where each begins. */
  const sorted = (): { readonly bytes: Buffer; readonly starts: Uint32Array } => {
    const starts = new Uint32Array(count + 1);
    for (let at = 0, from = 0; at < facts; from = ends[at] ?? 0, at += 1)
      starts[(parts[at] ?? 0) + 1] = (starts[(parts[at] ?? 0) + 1] ?? 0) + (ends[at] ?? 0) - from;
    for (let part = 1; part <= count; part += 1) starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
    const next = starts.slice();
    const bytes = Buffer.allocUnsafe(used);
    for (let at = 0, from = 0; at < facts; from = ends[at] ?? 0, at += 1) {
      const [part, end] = [parts[at] ?? 0, ends[at] ?? 0];
      buffer.copy(bytes, next[part], from, end);
      next[part] = (next[part] ?? 0) + end - from;
    }
    return { bytes, starts };
  };

  const spill = (): void => {
    if (facts === 0) return;
    const { bytes, starts } = sorted();
    try {
      if (file === undefined) {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        file = openSync(path, "wx+", 0o600);
      }
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at);
    } catch (error) {
      if (error instanceof Error && "code" in error && ["ENOSPC", "EDQUOT", "EFBIG"].includes(String(error.code)))
        throw new UserError([problem("lake.disk-full", { folder })]);
      throw error;
    }
    chunks.push({ position, starts });
    position += bytes.length;
    used = 0;
    facts = 0;
  };

  /** Makes room for so many bytes and one fact more. */
  const makeRoom = (bytes: number): void => {
    if (facts >= limit || (facts > 0 && used + bytes > most.bytes)) spill();
    if (used + bytes > buffer.length) {
      const larger = Buffer.allocUnsafeSlow(
        Math.max(most.first, used + bytes, Math.min(2 * buffer.length, most.bytes)),
      );
      buffer.copy(larger, 0, 0, used);
      buffer = larger;
    }
    if (facts < ends.length) return;
    const longer = new Uint32Array(Math.min(limit, 4 * ends.length));
    longer.set(ends);
    const wider = new Uint8Array(longer.length);
    wider.set(parts);
    [ends, parts] = [longer, wider];
  };

  return {
    put: (key, fact) => {
      const text = `${key}${separators.field}${fact}${separators.fact}`;
      makeRoom(3 * text.length);
      used += buffer.write(text, used);
      ends[facts] = used;
      parts[facts] = partOf(key);
      facts += 1;
    },
    parts: function* () {
      const { bytes, starts } = sorted();
      for (let part = 0; part < count; part += 1) {
        const last = bytes.subarray(starts[part], starts[part + 1]);
        const held = chunks.filter((chunk) => chunk.starts[part] !== chunk.starts[part + 1]);
        if (held.length === 0 && last.length === 0) continue;
        yield factsIn([...held.map((chunk) => () => readPiece(file, chunk, part)), () => last]);
      }
    },
    close: () => {
      buffer = Buffer.alloc(0);
      if (file === undefined) return;
      closeSync(file);
      file = undefined;
      rmSync(path, { force: true });
    },
  };
}

/** The facts of one part, piece by piece: of one key there may be very many. */
function* factsIn(pieces: readonly (() => Buffer)[]): Generator<string> {
  for (const piece of pieces) {
    const text = piece().toString();
    if (text !== "") yield* text.slice(0, -1).split(separators.fact);
  }
}

function readPiece(file: number | undefined, { position, starts }: Chunk, part: number): Buffer {
  const [from, to] = [starts[part] ?? 0, starts[part + 1] ?? 0];
  const piece = Buffer.allocUnsafe(to - from);
  for (let at = 0; file !== undefined && at < piece.length; ) {
    const read = readSync(file, piece, at, piece.length - at, position + from + at);
    if (read === 0) throw new Error("the file with facts became shorter");
    at += read;
  }
  return piece;
}

/** In which part a key belongs: FNV-1a over its characters. */
function partOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 16) & (count - 1);
}
