import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { problem, UserError } from "../../figure/problem.ts";
import type { SourceFile } from "../../lake/manifest.ts";
import type { SavedResponses } from "./observation.ts";
import { entityName, wrongShape } from "./shape.ts";

/** A folder with the responses of one table, as they came. */
export interface SavedTable extends SavedResponses {
  /** Which entity sets are there. */
  readonly entities: ReadonlySet<string>;
  /** All responses together, as one file of a delivery: another edition of the table is another file. */
  readonly file: SourceFile;
}

const largest = 64_000_000;
const mostFiles = 10_000;

/**
 * Opens a folder of saved responses: `Observations.json`, `Observations-0002.json`, … Other files are left alone. UserError `file.missing`,
 * and `statline.shape` for a folder without responses or one that is too large to be one.
 */
export async function openSaved(folder: string): Promise<SavedTable> {
  const about = await stat(folder).catch(() => undefined);
  if (about?.isDirectory() !== true) throw new UserError([problem("file.missing", { path: folder })]);
  const pages = new Map<string, string[]>();
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  if (names.length > mostFiles) throw wrongShape(basename(folder));
  const hash = createHash("sha256");
  let bytes = 0;
  for (const name of names) {
    const entity = name.replace(/(-\d{4})?\.json$/, "");
    const path = join(folder, name);
    const { size } = await stat(path);
    if (!entityName.test(entity) || size > largest) throw wrongShape(entity.slice(0, 60));
    pages.set(entity, [...(pages.get(entity) ?? []), path]);
    hash.update(
      `${name} ${createHash("sha256")
        .update(await readFile(path))
        .digest("hex")}\n`,
    );
    bytes += size;
  }
  if (pages.size === 0) throw wrongShape(basename(folder));
  return {
    entities: new Set(pages.keys()),
    file: { name: basename(folder), sha256: hash.digest("hex"), bytes },
    pages: async function* (entity) {
      // `X.json` before `X-0002.json`, which sorts the other way round.
      const paths = (pages.get(entity) ?? []).sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
      for (const path of paths) {
        let value: unknown;
        try {
          value = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
        } catch {
          throw wrongShape(entity);
        }
        yield value;
      }
    },
  };
}
