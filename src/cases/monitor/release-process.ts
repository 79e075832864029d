import { constants, setPriority } from "node:os";
import process from "node:process";
import { UserError } from "../../figure/problem.ts";
import { releaseAhead } from "./release-ahead.ts";
import type { ReleaseAnswer, ReleaseTask } from "./release-task.ts";

/** The process that releases what pages will ask. Nobody waits for it: whoever has something to do goes first. */
setPriority(constants.priority.PRIORITY_LOW);

process.on("message", (task: ReleaseTask) => void work(task));
// Without the server nobody asks for pages. An edition is kept whole or not at all, so that it may end at any moment.
process.on("disconnect", () => process.exit());

async function work({ lake, only }: ReleaseTask): Promise<void> {
  const failed = (municipality: string, error: unknown): void =>
    void say({ type: "failed", municipality, stack: stackOf(error) });
  try {
    await releaseAhead(lake, { now: () => new Date(), failed }, only);
  } catch (error) {
    failed("", error);
  }
  await say({ type: "done" });
  process.disconnect();
}

function stackOf(error: unknown): string {
  if (error instanceof UserError) return error.problems.map(({ code }) => code).join(", ");
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function say(answer: ReleaseAnswer): Promise<void> {
  return new Promise((resolve) => {
    // A server that is gone is noticed above.
    process.send?.(answer, undefined, undefined, () => resolve());
  });
}
