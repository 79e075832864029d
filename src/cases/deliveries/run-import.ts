import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ImportAnswer, ImportOrder, ImportTask } from "./import-task.ts";
import type { ImportProgress } from "./import-watch.ts";

/** How a running import ended; absent from `ImportAnswer` is only that its process may vanish. */
export type ImportEnd =
  | Extract<ImportAnswer, { type: "done" | "stopped" | "problems" | "failed" }>
  | { readonly type: "vanished" };

/** What is asked of who watches over an import. */
export interface ImportWatcher {
  readonly progress: (progress: ImportProgress) => void;
  readonly mayCommit: () => Promise<boolean>;
}

/** An import at work. */
export interface RunningImport {
  readonly ended: Promise<ImportEnd>;
  /** Asks it to stop, and ends its process when it does not: the lake stays as it was either way. */
  readonly stop: () => void;
}

/** So long a process may take to stop by itself. */
const patienceMs = 5000;

/** Runs one import in a process of its own, so that readers do not wait and its memory goes back to the machine. */
export function runImport(task: ImportTask, watcher: ImportWatcher): RunningImport {
  const child = fork(entry(), { serialization: "advanced", stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const order = (one: ImportTask | ImportOrder): void => {
    if (child.connected) child.send(one);
  };
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<ImportEnd>((resolve) => {
    child.on("message", (answer: ImportAnswer) => {
      if (answer.type === "progress") watcher.progress(answer.progress);
      else if (answer.type === "may-commit")
        void watcher.mayCommit().then(
          (may) => order({ type: "commit", may }),
          () => order({ type: "commit", may: false }),
        );
      else resolve(answer);
    });
    child.on("exit", () => resolve({ type: "vanished" }));
    child.on("error", () => resolve({ type: "vanished" }));
  });
  order(task);
  void ended.finally(() => {
    clearTimeout(timer);
    end(child);
  });
  return {
    ended,
    stop: () => {
      order({ type: "stop" });
      timer ??= setTimeout(() => child.kill("SIGKILL"), patienceMs);
    },
  };
}

/** A process that has answered ends by itself; one that does not is ended. */
function end(child: ChildProcess): void {
  const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  child.once("exit", () => clearTimeout(timer));
  timer.unref();
}

/** The file that the process runs: beside this one, as TypeScript or as it was built. */
function entry(): string {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return fileURLToPath(new URL(`./import-process.${extension}`, import.meta.url));
}
