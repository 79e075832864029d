import { stat } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { dayInNetherlands } from "../../../text/write-moment.ts";
import { keysFolder } from "../../import-delivery.ts";

/** How the key of the pseudonyms of a municipality is kept. */
export interface KeyState {
  /** The day on which the file of the key was made or last put back; absent when there is none where it should be. */
  readonly since?: string;
  /** Whether others on the machine may read it. */
  readonly isOpen: boolean;
}

/** Looks how the key lies beside a lake, without reading it. */
export async function keyState(lake: string, gemeente: string): Promise<KeyState> {
  const found = await stat(join(keysFolder(lake), `${gemeente}.key`)).catch(() => undefined);
  if (found === undefined) return { isOpen: false };
  return {
    since: dayInNetherlands(found.mtime.toISOString()),
    isOpen: process.platform !== "win32" && (found.mode & 0o077) !== 0,
  };
}
