import { type Entry, openPromise, validateFileName, type ZipFile } from "yauzl";
import { problem } from "../../figure/problem.ts";
import type { FileReason } from "../../messages/problems.ts";
import type { Delivered } from "./delivery.ts";
import { Unreadable } from "./message-reader.ts";

/** More unpacked bytes per packed byte than any real message has; only counted past the first ten megabytes. */
const inflation = { ratio: 300, from: 10_000_000 } as const;

/**
 * The files of a zip archive, one by one, unpacked while they are read. Names are shown and never used as a path. What
 * is not a message is told, and the rest goes on.
 */
export async function* archivedFiles(path: string, name: string): AsyncGenerator<Delivered> {
  const wrong = (reason: FileReason, at = name): Delivered => ({
    name: at,
    mistake: problem("message.file", { reason }, { file: at }),
  });
  let zip: ZipFile;
  try {
    // Names are judged one by one below: by itself the library stops at the first wrong one.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch {
    yield wrong("zip");
    return;
  }
  try {
    for await (const entry of zip.eachEntry()) {
      const inside = nameOf(entry);
      if (inside.endsWith("/")) continue;
      const said = `${name}/${inside}`;
      if (validateFileName(inside) !== null) yield wrong("zip-name", name);
      else if (entry.isEncrypted()) yield wrong("zip-locked", said);
      else if (/\.zip$/i.test(inside)) yield wrong("zip-in-zip", said);
      else if (!/\.xml$/i.test(inside)) yield wrong("extension", said);
      else yield { name: said, bytes: entry.uncompressedSize, open: () => inflate(zip, entry, said) };
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    yield wrong("zip");
  } finally {
    zip.close();
  }
}

async function* inflate(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  const stop = (reason: FileReason) => new Unreadable(problem("message.file", { reason }, { file: name }));
  let unpacked = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > inflation.from && unpacked > entry.compressedSize * inflation.ratio) throw stop("zip-inflates");
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : stop("zip");
  }
}

/** With `decodeStrings` off, yauzl gives the bytes of the name. */
function nameOf(entry: Entry): string {
  const given: unknown = entry.fileName;
  return (Buffer.isBuffer(given) ? given.toString("utf8") : String(given)).replaceAll("\\", "/");
}
