import { createHash } from "node:crypto";
import type { DossierFiles } from "./files.ts";

/**
 * SHA-256 over files, as hexadecimals: names in the order of their bytes, each name and text with its length before it, so
 * that no two sets of files give the same bytes.
 */
export function hashFiles(files: DossierFiles): string {
  const hash = createHash("sha256");
  for (const name of [...files.keys()].sort((one, other) => (one < other ? -1 : 1))) {
    for (const part of [name, files.get(name) ?? ""]) {
      const bytes = Buffer.from(part, "utf8");
      hash.update(`${bytes.length}:`).update(bytes);
    }
  }
  return hash.digest("hex");
}

/** The short form of a version, for people: the first twelve hexadecimals of the hash. */
export function shortVersion(hash: string): string {
  return hash.slice(0, 12);
}
