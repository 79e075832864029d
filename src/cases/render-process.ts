import process from "node:process";
import { UserError } from "../figure/problem.ts";
import type { RenderAnswer, RenderTask } from "./render-apart.ts";
import { openRenderer } from "./renderer.ts";

/** The process that makes documents: one after the other, in the order in which they were asked for. */
const renderer = openRenderer();
let last: Promise<void> = Promise.resolve();

process.on("message", (task: RenderTask) => {
  last = last.then(async () => {
    const answer = await make(task);
    process.send?.(answer);
  });
});
process.on("disconnect", () => process.exit());

async function make({ id, report, format, wishes }: RenderTask): Promise<RenderAnswer> {
  try {
    return { id, type: "made", content: await renderer.render(report, format, wishes) };
  } catch (error) {
    if (error instanceof UserError) return { id, type: "problems", problems: error.problems };
    return { id, type: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
