import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { foreignLimits } from "../../src/tables/limits.ts";
import { openBudget } from "../../src/tables/reading-budget.ts";
import { openZip } from "../../src/tables/zip-archive.ts";

/** Whatever could tell who somebody is, and a search for it. */
export interface Secrets {
  readonly size: number;
  /** Of a number of nine digits also the hashes that anybody could make of all such numbers. */
  readonly add: (...texts: readonly string[]) => void;
  /** The first that stands in a text, with what is around it. */
  readonly in: (text: string) => string | undefined;
  /** The same in every file below a folder and in its names: where, and what. */
  readonly below: (folder: string) => Promise<readonly string[]>;
}

/** Opens a search that knows of nobody yet. */
export function openSecrets(): Secrets {
  const known = new Set<string>();
  const find = (text: string): string | undefined => {
    for (const secret of known) {
      const at = text.indexOf(secret);
      if (at >= 0) return text.slice(Math.max(0, at - 40), at + secret.length + 20);
    }
    return undefined;
  };
  return {
    get size() {
      return known.size;
    },
    add: (...texts) => {
      for (const text of texts) {
        known.add(text);
        if (!/^\d{9}$/.test(text)) continue;
        for (const way of ["sha256", "sha1", "md5"]) known.add(createHash(way).update(text).digest("hex").slice(0, 32));
      }
    },
    in: find,
    below: async (folder) => {
      const found: string[] = [];
      for (const path of await filesBelow(folder)) {
        const where = path.slice(folder.length);
        for (const text of [where, ...(await textsOf(path))]) {
          const secret = find(text);
          if (secret !== undefined) found.push(`${where}: ${secret}`);
        }
      }
      return found;
    },
  };
}

/** Every file below a folder; none when there is no such folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

/** The texts in an archive, workbook or document, or that of a file that is none, byte for byte and as UTF-8. */
export async function textsOf(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path);
  if (!/\.(zip|xlsx|docx)$/.test(path)) return [bytes.toString("latin1"), bytes.toString("utf8")];
  const archive = await openZip(
    bytes,
    openBudget(path, foreignLimits, () => 0),
  );
  const texts: string[] = [];
  for (const name of archive.names) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive.read(name)) chunks.push(chunk);
    texts.push(name, Buffer.concat(chunks).toString("utf8"));
  }
  archive.close();
  return texts;
}
