import { type Zippable, zipSync } from "fflate";

/** A file of an archive. */
export interface ZipFile {
  readonly path: string;
  readonly content: Uint8Array | string;
  /** Pictures are compressed already: they are put in as they are. */
  readonly stored?: boolean;
}

/** The first day that a zip can state; read by its parts, so that the time zone of the machine changes nothing. */
const fixedDay = new Date(1980, 0, 1);

/** Puts files in a zip, in this order and with a fixed date: the same files give the same bytes on any machine. */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const { path, content, stored } of files) {
    entries[path] = [typeof content === "string" ? encoder.encode(content) : content, { level: stored ? 0 : 6 }];
  }
  return new Uint8Array(zipSync(entries, { mtime: fixedDay }));
}
