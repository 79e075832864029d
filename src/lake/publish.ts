import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { problem, UserError } from "../figure/problem.ts";
import { isNodeError, type LakeFiles } from "./files.ts";
import type { Snapshot } from "./manifest.ts";

/** A folder for what is not part of the lake yet; the next writer sweeps up what stays in it. */
export async function stagingFolder(folder: string, files: LakeFiles): Promise<string> {
  const path = join(folder, "staging", randomUUID());
  await files.makeFolder(path);
  return path;
}

/** Writes a manifest under its number, in one step: before it nothing has changed, after it everything has. */
export async function publish(folder: string, files: LakeFiles, staging: string, snapshot: Snapshot): Promise<void> {
  const waiting = join(staging, "manifest.json");
  await files.writeNew(waiting, `${JSON.stringify(snapshot, null, 1)}\n`);
  await files.rename(waiting, join(folder, "manifests", `${String(snapshot.sequence).padStart(8, "0")}.json`));
  await files.sync(join(folder, "manifests"));
}

/** Says of a full disk that it is full. */
export async function explained<T>(folder: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const isFull = isNodeError(error)
      ? ["ENOSPC", "EDQUOT", "EFBIG"].includes(error.code ?? "")
      : /no space left|File too large/i.test(String(error));
    if (isFull) throw new UserError([problem("lake.disk-full", { folder })]);
    throw error;
  }
}
