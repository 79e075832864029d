import { problem, UserError } from "../../figure/problem.ts";
import { importerOf } from "../import-delivery.ts";
import type { Principal } from "../principal.ts";
import type { Site } from "../site.ts";
import { keeperOf } from "./data-access.ts";
import { taskOf } from "./import-input.ts";
import { type ImportView, viewImport } from "./list-imports.ts";
import type { Upload } from "./uploads.ts";

/** What somebody asks to load: files that were sent, as one delivery of one source. */
export interface ImportWish {
  readonly source: string;
  readonly uploads: readonly string[];
  /** A mapping that was sent along; without it the last one of this source is used. */
  readonly mapping?: string;
  readonly knownOn?: string;
}

/** Begins to take in a file. Noted in the log with its size, never with its name. UserError `upload.name`. */
export async function beginUpload(
  site: Site,
  principal: Principal,
  code: string,
  name: string,
  bytes: number,
): Promise<Upload> {
  const account = await keeperOf(site, principal, code);
  const upload = await site.data.uploads.begin(code, name, bytes);
  await site.store.auditLog.append({
    gemeente: code,
    by: account,
    action: "upload.begin",
    thing: { kind: "upload", id: upload.id },
    details: { bytes: String(bytes) },
  });
  return upload;
}

/** Adds a part to a file. UserError `upload.unknown`, `upload.offset`, `upload.size`, `upload.disk-full`. */
export async function addToUpload(
  site: Site,
  principal: Principal,
  code: string,
  upload: string,
  offset: number,
  part: AsyncIterable<Uint8Array>,
): Promise<Upload> {
  await keeperOf(site, principal, code);
  return site.data.uploads.add(code, upload, offset, part);
}

/** Takes a file away again. UserError `upload.unknown`. */
export async function removeUpload(site: Site, principal: Principal, code: string, upload: string): Promise<void> {
  const account = await keeperOf(site, principal, code);
  await site.data.uploads.remove(code, upload);
  await site.store.auditLog.append({
    gemeente: code,
    by: account,
    action: "upload.remove",
    thing: { kind: "upload", id: upload },
  });
}

/** Puts files in the queue to be loaded. UserError for what can be told beforehand: a source, a file or a mapping that lacks. */
export async function startImport(
  site: Site,
  principal: Principal,
  code: string,
  { source, uploads, mapping, knownOn }: ImportWish,
): Promise<ImportView> {
  const account = await keeperOf(site, principal, code);
  importerOf(source);
  if (uploads.length === 0) throw new UserError([problem("upload.none", {})]);
  const input = {
    type: "files" as const,
    ...{ source, uploads },
    ...(mapping === undefined ? {} : { mapping }),
    ...(knownOn === undefined ? {} : { knownOn }),
  };
  const { lake, uploads: room } = site.data;
  await taskOf(code, input, { lake, uploads: room, workshop: "" });
  return viewImport(site, await site.data.imports.enqueue(code, input, account));
}

/** Stops an import; the lake stays as it was. UserError `import.unknown`, `import.too-late`. */
export async function stopImport(site: Site, principal: Principal, code: string, id: string): Promise<ImportView> {
  const account = await keeperOf(site, principal, code);
  return viewImport(site, await site.data.imports.cancel(code, id, account));
}
