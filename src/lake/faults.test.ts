import { createHash } from "node:crypto";
import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type LakeFiles, nodeFiles } from "./files.ts";
import { booking, deliver, inFolder, rowsOf } from "./lake.fixture.ts";
import { type Lake, openLake } from "./lake.ts";

/** What happens at the step that fails: the machine stops before it, after it or halfway through it, or the disk is full. */
type Fault = "before" | "after" | "halfway" | "full";

/**
 * A file system on which everything that changes something fails from step `first` on, as when the process is killed there: nothing can be
 * tidied up any more. With `full` only what writes fails.
 */
function failing(first: number, fault: Fault): { readonly files: LakeFiles; readonly steps: () => number } {
  let steps = 0;
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const dead = new Error("killed");
  async function step<T>(writes: boolean, work: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    steps += 1;
    if (fault === "full") {
      if (steps >= first && writes) {
        await half?.();
        throw full;
      }
      return work();
    }
    if (steps > first) throw dead;
    if (steps < first) return work();
    if (fault === "after") await work();
    if (fault === "halfway") await half?.();
    throw dead;
  }
  const files: LakeFiles = {
    ...nodeFiles,
    makeFolder: (path) => step(false, () => nodeFiles.makeFolder(path)),
    create: async (path) => {
      const open = await step(true, () => nodeFiles.create(path));
      return {
        write: (text) =>
          step(
            true,
            () => open.write(text),
            () => open.write(text.slice(0, text.length / 2)),
          ),
        close: () => open.close(),
      };
    },
    writeNew: (path, text) =>
      step(
        true,
        () => nodeFiles.writeNew(path, text),
        () => nodeFiles.writeNew(path, text.slice(0, text.length / 2)),
      ),
    sync: (path) => step(true, () => nodeFiles.sync(path)),
    rename: (from, to) => step(false, () => nodeFiles.rename(from, to)),
    remove: (path) => step(false, () => nodeFiles.remove(path)),
  };
  return { files, steps: () => steps };
}

const rows = [booking("1", 150, "2026-02-02"), booking("2", 10, "2026-02-02")];
const restarted = { processes: { own: 2, isRunning: () => false }, now: () => new Date("2026-03-01") };

async function addSecond(folder: string, files: LakeFiles): Promise<void> {
  const lake = await openLake(folder, { ...restarted, files });
  await deliver(lake, "b", rows);
}

/** The lake as a whole: its name, and every file that its manifest names with what is really in it. */
async function stateOf(lake: Lake) {
  const { id, deliveries } = await lake.snapshot();
  const parts = deliveries.flatMap(({ parts }) => parts);
  for (const { path, sha256, bytes } of parts) {
    const content = await readFile(join(lake.folder, path));
    expect(content.length).toBe(bytes);
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
  }
  return { id, paths: parts.map(({ path }) => path).sort() };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name))
    .sort();
}

test.each<Fault>(["before", "after", "halfway", "full"])(
  "a delivery that is stopped %s any step is in the lake as a whole or not at all, and comes in whole the next time",
  { timeout: 120_000 },
  (fault) =>
    inFolder(async (base) => {
      const start = join(base, "start");
      await deliver(await openLake(start, restarted), "a", [booking("1", 100, "2026-02-01")]);
      const before = await stateOf(await openLake(start, restarted));
      const whole = join(base, "whole");
      await cp(start, whole, { recursive: true });
      await addSecond(whole, nodeFiles);
      const after = await stateOf(await openLake(whole, restarted));
      for (let first = 1; ; first += 1) {
        const folder = join(base, `${first}`);
        await cp(start, folder, { recursive: true });
        const { files, steps } = failing(first, fault);
        const outcome = await addSecond(folder, files).then(
          () => "done",
          () => "stopped",
        );
        const lake = await openLake(folder, restarted);
        const found = await stateOf(lake);
        expect([before, after]).toContainEqual(found);
        if (outcome === "done") expect(found).toEqual(after);
        await addSecond(folder, nodeFiles);
        expect(await stateOf(lake)).toEqual(after);
        const left = (await filesIn(folder)).map((path) => path.slice(folder.length));
        const expected = (await filesIn(whole)).map((path) => path.slice(whole.length));
        expect(left).toEqual(expected);
        if (steps() < first) break;
      }
    }),
);

test("a lake whose making was stopped at any step can be made again", () =>
  inFolder(async (base) => {
    for (let first = 1; first <= 4; first += 1) {
      const folder = join(base, `${first}`);
      const { files } = failing(first, "after");
      await openLake(folder, { ...restarted, files }).catch(() => undefined);
      expect((await (await openLake(folder, restarted)).snapshot()).deliveries).toEqual([]);
    }
  }));

test("a full disk is told as such, and leaves the lake open for the next delivery", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    const tight = await openLake(folder, { files: failing(4, "full").files });
    await expect(deliver(tight, "a", rows)).rejects.toMatchObject({ problems: [{ code: "lake.disk-full" }] });
    await deliver(lake, "a", rows);
    expect(await rowsOf(lake, "SELECT count(*) FROM grootboekmutatie")).toEqual([[2]]);
  }));

test("two writers never write at once: the second is told to wait", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    const first = await lake.deliver({ gemeente: "9901", source: "grootboek" });
    await expect(lake.deliver({ gemeente: "9901", source: "grootboek" })).rejects.toMatchObject({
      problems: [{ code: "lake.busy" }],
    });
    await first.abandon();
    await deliver(lake, "a", rows);
  }));
