import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { openStore } from "../../store/open.ts";
import { openImportQueue } from "./import-queue.ts";
import type { ImportEnd, RunningImport } from "./run-import.ts";
import { openUploads } from "./uploads.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-queue-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one import of a synthetic municipality that ends as told, and gives how its job ended with the bugs that were told. */
async function jobThat(name: string, run: () => RunningImport) {
  const { store, close } = await openStore(join(folder, `${name}.sqlite`));
  const bugs: string[] = [];
  const places = { lake: join(folder, "lake"), uploads: openUploads(join(folder, name)), workshop: folder };
  const queue = openImportQueue(store, places, run);
  try {
    const { id } = await queue.enqueue("GM9912", { type: "synthesis", code: "9912", until: "2026-10" }, "anna");
    queue.start((reference, stack) => bugs.push(`${reference} ${stack}`));
    for (;;) {
      const job = await store.jobs.find("GM9912", id);
      if (job !== undefined && job.state.status !== "queued" && job.state.status !== "running")
        return { state: job.state, bugs };
      await wait(20);
    }
  } finally {
    await queue.close();
    await close();
  }
}

const ends = (end: ImportEnd): RunningImport => ({ ended: Promise.resolve(end), stop: () => undefined });

describe("an import in the queue", () => {
  test("of which the process breaks off fails with a number that stands in the log beside what went wrong", async () => {
    const { state, bugs } = await jobThat("failed", () => ends({ type: "failed", stack: "TypeError: x" }));
    expect(state).toMatchObject({ status: "failed", problems: [{ code: "import.broke-off" }] });
    const problem = state.status === "failed" ? state.problems[0] : undefined;
    const reference = problem?.code === "import.broke-off" ? problem.facts.reference : "";
    expect(bugs).toEqual([`${reference} TypeError: x`]);
  });

  test("fails too when its process vanished without a word", async () => {
    const { state, bugs } = await jobThat("vanished", () => ends({ type: "vanished" }));
    expect(state).toMatchObject({ status: "failed", problems: [{ code: "import.broke-off" }] });
    expect(bugs).toHaveLength(1);
  });

  test("that was the last is told of, of its municipality and of all, as is a queue that is empty at the start", async () => {
    const { store, close } = await openStore(join(folder, "emptied.sqlite"));
    const places = { lake: join(folder, "lake"), uploads: openUploads(join(folder, "emptied")), workshop: folder };
    const result = { record: "r", accepted: 1, rejections: 0 };
    const queue = openImportQueue(store, places, () => ends({ type: "done", result }));
    const over: (string | undefined)[] = [];
    queue.start(
      () => undefined,
      (gemeente) => over.push(gemeente),
    );
    await expect.poll(() => over).toEqual([undefined]);
    const month = (code: string): Promise<unknown> =>
      queue.enqueue(`GM${code}`, { type: "synthesis", code, until: "2026-10" }, "anna");
    await Promise.all([month("9912"), month("9912"), month("9925")]);
    await expect.poll(() => over.length).toBe(4);
    // Once of each municipality, though one had two imports; and of all when nothing was left.
    expect(over.slice(1).toSorted()).toEqual(["GM9912", "GM9925", undefined]);
    expect(over.at(-1)).toBeUndefined();
    await queue.close();
    await close();
  });

  test("is done once when it went well", async () => {
    let tries = 0;
    const { state, bugs } = await jobThat("well", () => {
      tries += 1;
      return ends({ type: "done", result: { record: "r", accepted: 1, rejections: 0 } });
    });
    expect(state).toMatchObject({ status: "done", result: { accepted: 1 } });
    expect([tries, bugs]).toEqual([1, []]);
  });
});
