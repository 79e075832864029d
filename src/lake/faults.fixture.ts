import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { type LakeFiles, nodeFiles } from "./files.ts";
import type { Lake } from "./lake.ts";

/** What happens at the step that fails: the machine stops before it, after it or halfway through it, or the disk is full. */
export type Fault = "before" | "after" | "halfway" | "full";

/**
 * A file system on which everything that changes something fails from step `first` on, as when the process is killed there: nothing can be
 * tidied up any more. With `full` only what writes fails.
 */
export function failing(first: number, fault: Fault): { readonly files: LakeFiles; readonly steps: () => number } {
  let steps = 0;
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const dead = new Error("killed");
  async function step<T>(writes: boolean, work: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    steps += 1;
    if (fault === "full") {
      if (steps >= first && writes) {
        await half?.();
        throw full;
      }
      return work();
    }
    if (steps > first) throw dead;
    if (steps < first) return work();
    if (fault === "after") await work();
    if (fault === "halfway") await half?.();
    throw dead;
  }
  const files: LakeFiles = {
    ...nodeFiles,
    makeFolder: (path) => step(false, () => nodeFiles.makeFolder(path)),
    create: async (path) => {
      const open = await step(true, () => nodeFiles.create(path));
      return {
        write: (text) =>
          step(
            true,
            () => open.write(text),
            () => open.write(text.slice(0, text.length / 2)),
          ),
        close: () => open.close(),
      };
    },
    writeNew: (path, text) =>
      step(
        true,
        () => nodeFiles.writeNew(path, text),
        () => nodeFiles.writeNew(path, text.slice(0, text.length / 2)),
      ),
    sync: (path) => step(true, () => nodeFiles.sync(path)),
    rename: (from, to) => step(false, () => nodeFiles.rename(from, to)),
    remove: (path) => step(false, () => nodeFiles.remove(path)),
  };
  return { files, steps: () => steps };
}

/** The lake as a whole: its name, and every file that its manifest names with what is really in it. */
export async function stateOf(lake: Lake) {
  const { id, deliveries } = await lake.snapshot();
  const parts = deliveries.flatMap(({ parts }) => parts);
  for (const { path, sha256, bytes } of parts) {
    const content = await readFile(join(lake.folder, path));
    expect(content.length).toBe(bytes);
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
  }
  return { id, paths: parts.map(({ path }) => path).sort() };
}

/** Every file below a folder, sorted. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name))
    .sort();
}
