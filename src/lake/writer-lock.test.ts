import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, describe, expect, test } from "vitest";
import { type LakeFiles, nodeFiles } from "./files.ts";
import { processState } from "./process-state.ts";
import { machineProcesses, takeLock } from "./writer-lock.ts";

const root = mkdtempSync(join(tmpdir(), "sluitend-slot-"));
afterAll(() => rmSync(root, { recursive: true }));
const fresh = (): string => mkdtempSync(join(root, "lake-"));

/** Files that are there empty for a moment before anything stands in them, as they are on a busy machine. */
const slow: LakeFiles = {
  ...nodeFiles,
  writeNew: async (path, text) => {
    await nodeFiles.writeNew(path, "");
    await new Promise((resolve) => setTimeout(resolve, 60));
    writeFileSync(path, text);
  },
};

async function takers(folder: string, many: number, files: LakeFiles) {
  const all = Array.from({ length: many }, () => takeLock(folder, files, machineProcesses));
  const ended = await Promise.allSettled(all);
  return ended.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

describe("the lock of a lake", () => {
  test("is one writer's, also while it is only being written", async () => {
    expect(await takers(fresh(), 2, slow)).toHaveLength(1);
    for (let times = 0; times < 20; times += 1) expect(await takers(fresh(), 8, nodeFiles)).toHaveLength(1);
  });

  test("can be taken again when it was given back", async () => {
    const folder = fresh();
    const [giveBack] = await takers(folder, 3, nodeFiles);
    await giveBack?.();
    expect(await takers(folder, 3, nodeFiles)).toHaveLength(1);
  });

  test("is taken over from a process that is gone, or that was killed before it could say who it was", async () => {
    for (const left of ["999999999", "999999999 12", ""]) {
      const folder = fresh();
      writeFileSync(join(folder, "writer.lock"), left);
      expect(await takers(folder, 1, nodeFiles)).toHaveLength(1);
    }
  });

  test.runIf(existsSync("/proc/self/stat"))(
    "is taken over from an earlier process that had the same number",
    async () => {
      const folder = fresh();
      writeFileSync(join(folder, "writer.lock"), `${process.pid} 1`);
      expect(await takers(folder, 1, nodeFiles)).toHaveLength(1);
      const [number, began] = readFileSync(join(folder, "writer.lock"), "utf8").split(" ");
      expect([number, began]).toEqual([String(process.pid), processState(process.pid)?.began]);
      expect(await takers(folder, 1, nodeFiles)).toHaveLength(0);
    },
  );

  test.runIf(existsSync("/proc/self/stat"))(
    "is taken over from a process that ended and of which nobody took note",
    async () => {
      // The shell becomes another program, which does not know that it has a child that ended.
      const parent = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 20"], { stdio: ["ignore", "pipe", "ignore"] });
      try {
        const [text] = (await once(parent.stdout, "data")) as [Buffer];
        const ended = Number(text.toString());
        await expect.poll(() => processState(ended)?.hasEnded).toBe(true);
        const folder = fresh();
        writeFileSync(join(folder, "writer.lock"), String(ended));
        expect(await takers(folder, 1, nodeFiles)).toHaveLength(1);
      } finally {
        parent.kill();
      }
    },
  );
});
