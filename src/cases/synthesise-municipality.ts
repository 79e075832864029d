import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { problem, UserError } from "../figure/problem.ts";
import type { Parameters } from "../synth/parameters.ts";
import type { Sink } from "../synth/sink.ts";
import { type MessageForm, type Written, writeMunicipality } from "../synth/write-municipality.ts";

/** What a user asks: a municipality and where it comes. */
export interface SynthesisRequest {
  readonly parameters: Parameters;
  readonly form: MessageForm;
  /** A folder that is empty or does not exist. */
  readonly folder: string;
  readonly progress: (inhabitants: number) => void;
}

/** What was made, with how many files. */
export interface Synthesis extends Written {
  readonly folder: string;
  readonly files: number;
}

/**
 * Writes a municipality that does not exist into a folder. It is written beside it and put in place at the end, so that a folder with
 * that name is always whole. UserError `synth.folder-taken` when there is something in it, `file.unreadable` when it cannot be written.
 */
export async function synthesise({ parameters, form, folder, progress }: SynthesisRequest): Promise<Synthesis> {
  const target = resolve(folder);
  await refuseTaken(target, folder);
  const staging = join(dirname(target), `.${basename(target)}.half`);
  try {
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
    const { sink, count } = folderSink(staging);
    const written = await writeMunicipality(parameters, form, sink, progress);
    await rmdir(target).catch(ignoreMissing);
    await rename(staging, target);
    return { ...written, folder, files: count() };
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw isRefusal(error)
      ? new UserError([problem("file.unreadable", { path: folder, reason: "no-permission" })])
      : error;
  }
}

async function refuseTaken(target: string, folder: string): Promise<void> {
  const present = await readdir(target).catch((error: unknown) => {
    if (codeOf(error) === "ENOTDIR") return ["a file"];
    ignoreMissing(error);
    return [];
  });
  if (present.length > 0) throw new UserError([problem("synth.folder-taken", { path: folder })]);
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== "ENOENT") throw error;
}

function isRefusal(error: unknown): boolean {
  return ["EACCES", "EPERM", "EROFS"].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** A folder on disk; how many files are in it is counted as they come. */
function folderSink(root: string): { readonly sink: Sink; readonly count: () => number } {
  let files = 0;
  const place = async (path: string): Promise<string> => {
    files += 1;
    const full = join(root, ...path.split("/"));
    await mkdir(dirname(full), { recursive: true });
    return full;
  };
  return {
    count: () => files,
    sink: {
      write: async (path, content) => writeFile(await place(path), content),
      open: async (path) => {
        const stream = createWriteStream(await place(path));
        return {
          // Waiting for the disk keeps what is not yet written out of memory.
          add: async (text) => {
            if (!stream.write(text)) await once(stream, "drain");
          },
          close: () => finished(stream.end()),
        };
      },
    },
  };
}
