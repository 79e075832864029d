import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { problem, UserError } from "../figure/problem.ts";

/** A file of the web application, ready to send. */
export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly cacheControl: string;
  /** Weak, over the bytes: they may travel compressed. */
  readonly etag: string;
}

/** The files of the web application by their path in the address (`/assets/index-4f2a.js`). */
export interface StaticFiles {
  readonly find: (path: string) => Promise<StaticFile | undefined>;
  /** The page that every address of the application starts with. */
  readonly index: () => Promise<StaticFile>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Opens a folder with a built web application. The list of files is made once and an address is looked up in it, so no
 * address can reach a file outside the folder.
 *
 * @throws UserError `file.missing` when the folder holds no `index.html`: the web application was not built.
 */
export async function openStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map(
    entries
      .filter((entry) => entry.isFile() && mediaTypes[extname(entry.name)] !== undefined)
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file]),
  );
  const find = async (path: string) => {
    const file = files.get(path);
    return file === undefined ? undefined : readStaticFile(file, path.startsWith("/assets/"));
  };
  const index = files.get("/index.html");
  if (index === undefined) throw new UserError([problem("file.missing", { path: join(folder, "index.html") })]);
  return { find, index: () => readStaticFile(index, false) };
}

async function readStaticFile(file: string, hashed: boolean): Promise<StaticFile> {
  const bytes = new Uint8Array(await readFile(file));
  return {
    bytes,
    mediaType: mediaTypes[extname(file)] ?? "application/octet-stream",
    cacheControl: hashed ? "public, max-age=31536000, immutable" : "no-cache",
    etag: `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`,
  };
}
