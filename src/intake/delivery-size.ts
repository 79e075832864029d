import { opendir, stat } from "node:fs/promises";
import { join } from "node:path";
import { openPromise } from "yauzl";

/**
 * How many bytes a delivery has, unpacked: files, folders and what a zip archive says of its content. Only to tell how far the reading
 * is: what cannot be read counts as nothing here, and the reading itself says what is wrong with it.
 */
export async function sizeOfDelivery(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) bytes += await sizeOf(path);
  return bytes;
}

async function sizeOf(path: string): Promise<number> {
  const about = await stat(path).catch(() => undefined);
  if (about === undefined) return 0;
  if (about.isDirectory()) {
    let bytes = 0;
    for await (const entry of await opendir(path))
      if (!entry.isSymbolicLink() && !entry.name.startsWith(".")) bytes += await sizeOf(join(path, entry.name));
    return bytes;
  }
  return /\.zip$/i.test(path) ? unpacked(path) : about.size;
}

async function unpacked(path: string): Promise<number> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
    let bytes = 0;
    try {
      for await (const entry of zip.eachEntry()) bytes += entry.uncompressedSize;
    } finally {
      zip.close();
    }
    return bytes;
  } catch {
    return 0;
  }
}
