import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ReleaseAnswer, ReleaseTask } from "./release-task.ts";

/** What is told of a municipality that could not be released ahead; `""` where it was not about one. */
export type AheadFailed = (municipality: string, stack: string) => void;

/** Releases what pages of a lake will ask before they ask it, in a process of its own. */
export interface ReleasesAhead {
  /** From now on it works when it is woken, until it is closed. */
  readonly start: (failed: AheadFailed) => void;
  /**
   * Something may have come into the lake, of one municipality, `9912`, or of any. While it works it goes on with that afterwards,
   * first with the municipalities that were told.
   */
  readonly wake: (municipality?: string) => void;
  /** Waits until nothing is at work. */
  readonly ended: () => Promise<void>;
  /** Ends what is at work: what was released is kept, the rest a page makes. */
  readonly close: () => Promise<void>;
}

/** Opens what releases ahead; nothing happens before it is started and woken. */
export function openReleasesAhead(lake: string): ReleasesAhead {
  let failed: AheadFailed | undefined;
  let child: ChildProcess | undefined;
  let ended: Promise<void> = Promise.resolve();
  let isClosed = false;
  const municipalities = new Set<string>();
  let isAllWaiting = false;

  function run(told: AheadFailed, task: ReleaseTask): Promise<void> {
    const own = fork(entry(), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child = own;
    own.send(task);
    let isDone = false;
    own.on("message", (answer: ReleaseAnswer) => {
      if (answer.type === "failed") told(answer.municipality, answer.stack);
      else isDone = true;
    });
    return new Promise((resolve) => {
      own.once("error", (error) => {
        told("", error.message);
        resolve();
      });
      own.once("exit", (code, signal) => {
        if (!(isDone || isClosed)) told("", `the process that releases ahead ended (${signal ?? code})`);
        resolve();
      });
    });
  }

  async function work(told: AheadFailed): Promise<void> {
    for (let task = next(); task !== undefined; task = next()) {
      await run(told, task);
      child = undefined;
    }
  }

  /** What is to be done now; nothing where nothing waits, and after closing. */
  function next(): ReleaseTask | undefined {
    if (isClosed) return undefined;
    if (municipalities.size > 0) {
      const only = [...municipalities];
      municipalities.clear();
      return { lake, only };
    }
    if (!isAllWaiting) return undefined;
    isAllWaiting = false;
    return { lake };
  }

  return {
    start: (told) => {
      failed = told;
    },
    wake: (municipality) => {
      if (failed === undefined || isClosed) return;
      if (municipality === undefined) isAllWaiting = true;
      else municipalities.add(municipality);
      if (child === undefined) ended = work(failed);
    },
    ended: () => ended,
    close: async () => {
      isClosed = true;
      child?.kill("SIGKILL");
      await ended;
    },
  };
}

/** The file that the process runs: beside this one, as TypeScript or as it was built. */
function entry(): string {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return fileURLToPath(new URL(`./release-process.${extension}`, import.meta.url));
}
