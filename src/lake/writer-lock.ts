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
  for (let tries = 0; ; tries += 1) {
    try {
      await files.writeNew(path, String(processes.own));
      return () => files.remove(path);
    } catch (error) {
      if (!(isNodeError(error) && error.code === "EEXIST")) throw error;
    }
    const holder = Number(await files.read(path));
    if (tries > 0 || (Number.isInteger(holder) && holder > 0 && processes.isRunning(holder))) {
      throw new UserError([problem("lake.busy", { folder, process: holder })]);
    }
    await files.remove(path);
  }
}
