import { join } from "node:path";
import process from "node:process";
import { problem, UserError } from "../figure/problem.ts";
import { isNodeError, type LakeFiles } from "./files.ts";
import { processState } from "./process-state.ts";

/** Which process this is, and whether another still runs; a test hands in its own. */
export interface Processes {
  readonly own: number;
  /** When this process began, where the machine tells: numbers are given out again. */
  readonly began?: string;
  /** Whether a process runs, and is the one that began then where that is known. */
  readonly isRunning: (id: number, began?: string) => boolean;
}

const ownState = processState(process.pid);

/** The processes of this machine. */
export const machineProcesses: Processes = {
  own: process.pid,
  ...(ownState === undefined ? {} : { began: ownState.began }),
  isRunning: (id, began) => {
    try {
      process.kill(id, 0);
    } catch (error) {
      if (!(isNodeError(error) && error.code === "EPERM")) return false;
    }
    const state = processState(id);
    return state === undefined || !(state.hasEnded || (began !== undefined && began !== state.began));
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
      await files.writeNew(path, [processes.own, processes.began ?? []].flat().join(" "));
      return () => files.remove(path);
    } catch (error) {
      if (!(isNodeError(error) && error.code === "EEXIST")) throw error;
    }
    const holder = await holderOf(path, files);
    // Given back in the meantime: whoever is first has it.
    if (holder === undefined) continue;
    const { id, began } = holder;
    if (isTakenOver || (Number.isInteger(id) && id > 0 && processes.isRunning(id, began))) {
      throw new UserError([problem("lake.busy", { folder, process: id })]);
    }
    isTakenOver = true;
    await files.remove(path);
  }
}

/** A lock that is empty is being written at this very moment, or was left by a process that was killed at such a moment. */
const patience = { tries: 20, ms: 25 } as const;

interface Holder {
  readonly id: number;
  readonly began?: string;
}

/** The process that a lock names, with when it began; 0 where it names none for half a second, undefined where the lock is gone. */
async function holderOf(path: string, files: LakeFiles): Promise<Holder | undefined> {
  for (let tries = 0; ; tries += 1) {
    const text = await files.read(path);
    if (text === undefined) return undefined;
    if (text !== "" || tries === patience.tries) {
      const [id, began] = text.split(" ");
      return { id: Number(id), ...(began === undefined ? {} : { began }) };
    }
    await new Promise((resolve) => setTimeout(resolve, patience.ms));
  }
}
