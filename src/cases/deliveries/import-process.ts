import process from "node:process";
import { UserError } from "../../figure/problem.ts";
import { importDelivery } from "../import-delivery.ts";
import type { ImportAnswer, ImportOrder, ImportResult, ImportTask } from "./import-task.ts";
import { type ImportProgress, ImportStopped, type ImportWatch } from "./import-watch.ts";

/** The process of one import. It is asked once, tells how far it is, asks before it changes the lake, and ends. */
const leastMs = 200;
const stop = new AbortController();
let answered: ((may: boolean) => void) | undefined;

process.on("message", (message: ImportTask | ImportOrder) => {
  if (message.type === "stop") stop.abort(new ImportStopped());
  else if (message.type === "commit") answered?.(message.may);
  else void work(message);
});
// Without the server nobody knows of this import: the lake stays as it was.
process.on("disconnect", () => process.exit());

async function work(task: ImportTask): Promise<void> {
  await say(await answerTo(task));
  process.disconnect();
}

async function answerTo(task: ImportTask): Promise<ImportAnswer> {
  try {
    return { type: "done", result: await run(task) };
  } catch (error) {
    if (error instanceof ImportStopped) return { type: "stopped" };
    if (error instanceof UserError) return { type: "problems", problems: error.problems };
    return { type: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function run(task: ImportTask): Promise<ImportResult> {
  if (task.type === "synthesis") {
    const { loadSyntheticMunicipality } = await import("../synthetic/load-municipality.ts");
    return loadSyntheticMunicipality(task, watch);
  }
  const { record } = await importDelivery(task.request, watch);
  return { record: record.id, accepted: record.accepted, rejections: record.rejections };
}

let told = 0;
const watch: ImportWatch = {
  signal: stop.signal,
  progress: (progress: ImportProgress) => {
    const now = performance.now();
    if (progress.phase === "reading" && now - told < leastMs) return;
    told = now;
    void say({ type: "progress", progress });
  },
  mayCommit: async () => {
    const answer = new Promise<boolean>((resolve) => {
      answered = resolve;
    });
    await say({ type: "may-commit" });
    return answer;
  },
};

function say(answer: ImportAnswer): Promise<void> {
  return new Promise((resolve) => {
    // A server that is gone is noticed above.
    process.send?.(answer, undefined, undefined, () => resolve());
  });
}
