import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./child.ts", import.meta.url));

/** What `child.ts` can be asked to do. */
export type Task = "migrate" | "stop-in-migration" | "stop-in-transaction" | "lock-file";

/** Runs a task to its end. Error with what it wrote when it fails. */
export async function runChild(task: Task, address: string): Promise<void> {
  const { child, errors } = start(task, address);
  const code = await exitOf(child);
  if (code !== 0) throw new Error(`${task} ended with ${code}: ${errors()}`);
}

/** Starts a task that stands still; resolves when it does, with the function that kills it on the spot (again: no effect). */
export async function startChild(task: Task, address: string): Promise<() => Promise<void>> {
  const { child, errors } = start(task, address);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`${task} ended with ${code ?? "a signal"}: ${errors()}`)));
  });
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = exitOf(child);
    child.kill("SIGKILL");
    await exit;
  };
}

function start(task: Task, address: string): { child: ChildProcess; errors: () => string } {
  const child = spawn(process.execPath, [script, task, address], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stderr.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  return { child, errors: () => text };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => void child.once("exit", (code) => resolve(code)));
}
