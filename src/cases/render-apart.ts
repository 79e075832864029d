import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Problem } from "../figure/problem.ts";
import { UserError } from "../figure/problem.ts";
import type { Report } from "../report/model.ts";
import type { DocumentFormat, DocumentWishes, Renderer } from "./renderer.ts";

/** A document to be made by the process that makes them. */
export interface RenderTask {
  readonly id: number;
  readonly report: Report;
  readonly format: DocumentFormat;
  readonly wishes: DocumentWishes;
}

/** What became of it: the bytes, the mistakes of the user, or what went wrong in the program. */
export type RenderAnswer = { readonly id: number } & (
  | { readonly type: "made"; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly type: "problems"; readonly problems: readonly Problem[] }
  | { readonly type: "failed"; readonly stack: string }
);

interface Waiting {
  readonly resolve: (content: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (reason: Error) => void;
}

/** How long the process stays when nobody asks for a document, and how long one document may take, in milliseconds. */
export interface RenderLimits {
  readonly idle: number;
  readonly longest: number;
}

const usual: RenderLimits = { idle: 60_000, longest: 120_000 };

/** A renderer in a process of its own, which ends when it is closed. */
export interface ApartRenderer extends Renderer {
  readonly close: () => void;
  /** The number of the process, while there is one. */
  readonly process: () => number | undefined;
}

/**
 * Makes documents in a process of its own, so that a page does not wait while a document of a hundred pages is set, and
 * the memory of the typesetter goes back to the machine. The process starts with the first document and ends when none
 * was asked for a while; when it dies, the documents that it was making fail and the next one starts a new process.
 */
export function openRendererApart(limits: RenderLimits = usual): ApartRenderer {
  let child: ChildProcess | undefined;
  let made = 0;
  let timer: NodeJS.Timeout | undefined;
  const waiting = new Map<number, Waiting>();

  const end = (reason: string) => {
    clearTimeout(timer);
    child?.removeAllListeners();
    child?.kill("SIGKILL");
    child = undefined;
    for (const { reject } of waiting.values()) reject(new Error(`The process that makes documents ${reason}`));
    waiting.clear();
  };
  const watch = () => {
    clearTimeout(timer);
    const isIdle = waiting.size === 0;
    timer = setTimeout(() => end("took too long"), isIdle ? limits.idle : limits.longest);
    // Nobody waits for a process that only waits itself.
    if (isIdle) timer.unref();
  };
  const settle = (answer: RenderAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    watch();
    if (answer.type === "made") asked?.resolve(answer.content);
    else asked?.reject(answer.type === "problems" ? new UserError(answer.problems) : new Error(answer.stack));
  };
  const start = () => {
    const own = fork(entry(), { serialization: "advanced", stdio: ["ignore", "inherit", "inherit", "ipc"] });
    own.on("message", (answer: RenderAnswer) => settle(answer));
    own.on("exit", (code, signal) => end(`ended (${signal ?? code})`));
    own.on("error", (error) => end(`did not start: ${error.message}`));
    // The server stops when it wants to; the process notices that it is alone.
    own.unref();
    own.channel?.unref();
    return own;
  };
  return {
    render: (report, format, wishes = {}) =>
      new Promise((resolve, reject) => {
        child ??= start();
        made += 1;
        const task: RenderTask = { id: made, report, format, wishes };
        waiting.set(task.id, { resolve, reject });
        watch();
        child.send(task);
      }),
    close: () => end("was closed"),
    process: () => child?.pid,
  };
}

/** The file that the process runs: beside this one, as TypeScript or as it was built. */
function entry(): string {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return fileURLToPath(new URL(`./render-process.${extension}`, import.meta.url));
}
