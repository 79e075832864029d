import { join } from "node:path";
import process from "node:process";
import { problem, UserError } from "../figure/problem.ts";
import { isNodeError, type LakeFiles } from "./files.ts";

/** Which process this is, and whether another still runs; a test hands in its own. */
export interface Processes {
  readonly own: number;
  readonly isRunning: (id: number) => boolean;
}

/** The processes of this machine. */
export const machineProcesses: Processes = {
  own: process.pid,
  isRunning: (id) => {
    try {
      process.kill(id, 0);
      return true;
    } catch (error) {
      return isNodeError(error) && error.code === "EPERM";
    }
  },
};

/**
 * Takes the one right to write to a lake; the result gives it back. A process that was killed leaves its lock behind, and the next one
 * takes it over. UserError `lake.busy` while another process writes.
 */
export async function takeLock(folder: string, files: LakeFiles, processes: Processes): Promise<() => Promise<void>> {
  const path = join(folder, "writer.lock");
  let isTakenOver = false;
  for (;;) {
    try {
      await files.writeNew(path, String(processes.own));
      return () => files.remove(path);
    } catch (error) {
      if (!(isNodeError(error) && error.code === "EEXIST")) throw error;
    }
    const holder = await holderOf(path, files);
    // Given back in the meantime: whoever is first has it.
    if (holder === undefined) continue;
    if (isTakenOver || (Number.isInteger(holder) && holder > 0 && processes.isRunning(holder))) {
      throw new UserError([problem("lake.busy", { folder, process: holder })]);
    }
    isTakenOver = true;
    await files.remove(path);
  }
}

/** A lock that is empty is being written at this very moment, or was left by a process that was killed at such a moment. */
const patience = { tries: 20, ms: 25 } as const;

/** The process that a lock names; 0 where it names none for half a second, undefined where the lock is gone. */
async function holderOf(path: string, files: LakeFiles): Promise<number | undefined> {
  for (let tries = 0; ; tries += 1) {
    const text = await files.read(path);
    if (text === undefined) return undefined;
    if (text !== "" || tries === patience.tries) return Number(text);
    await new Promise((resolve) => setTimeout(resolve, patience.ms));
  }
}
