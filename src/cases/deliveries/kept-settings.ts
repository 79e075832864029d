import { copyFile, mkdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";

/** What is kept of a municipality to read its next delivery with: the mapping of a source, the list of neighbourhoods. */
export type KeptSetting = { readonly mapping: string } | "areas";

function placeOf(lake: string, gemeente: string, setting: KeptSetting): string {
  return join(lake, "settings", gemeente, setting === "areas" ? "postcodes.csv" : `${setting.mapping}.yaml`);
}

/** Keeps the file with which a delivery was read, for the next one. It holds no rows. */
export async function keepSetting(lake: string, gemeente: string, setting: KeptSetting, from: string): Promise<void> {
  const path = placeOf(lake, gemeente, setting);
  if (path === from) return;
  await mkdir(join(lake, "settings", gemeente), { recursive: true, mode: 0o700 });
  await copyFile(from, `${path}.half`);
  await rename(`${path}.half`, path);
}

/** The file that was kept; undefined when there is none. */
export async function keptSetting(lake: string, gemeente: string, setting: KeptSetting): Promise<string | undefined> {
  const path = placeOf(lake, gemeente, setting);
  return (await stat(path).catch(() => undefined))?.isFile() === true ? path : undefined;
}
