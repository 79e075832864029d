import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { problem, UserError } from "../figure/problem.ts";
import { downloadTable } from "../intake/statline/download.ts";
import { type FetchRoom, networkGet, statlineLimits, statlineOrigins } from "../intake/statline/fetch.ts";
import "../intake/statline/problems.ts";

/** Which table comes into which folder. */
export interface StatlineRequest {
  readonly table: string;
  readonly api: "v3" | "v4";
  readonly filter?: string;
  /** New or empty. */
  readonly folder: string;
}

/** The servers of CBS, asked over the network. */
const cbs: FetchRoom & { readonly servers: Readonly<Record<"v3" | "v4", string>> } = {
  get: networkGet,
  origins: Object.values(statlineOrigins),
  limits: statlineLimits,
  servers: statlineOrigins,
};

/**
 * Fetches a table of StatLine and keeps every response as it came, a file each; `sluitend import statline` reads them later, without a
 * network. Returns how many. UserError `statline.folder` for a folder that holds something.
 */
export async function downloadStatline(
  { folder, table, api, filter }: StatlineRequest,
  { servers, ...room }: typeof cbs = cbs,
): Promise<number> {
  const held = await readdir(folder).catch(() => []);
  if (held.length > 0) throw new UserError([problem("statline.folder", { folder })]);
  const request = { table, api, server: servers[api], ...(filter === undefined ? {} : { filter }) };
  let count = 0;
  for await (const { name, text } of downloadTable(request, room)) {
    if (count === 0) await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}.json`), text);
    count += 1;
  }
  return count;
}
