import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LakeFiles, nodeFiles } from "../../lake/files.ts";
import type { Edition } from "./edition.ts";
import { openReleaseStore } from "./release-store.ts";

let lake = "";
beforeEach(async () => {
  lake = await mkdtemp(join(tmpdir(), "sluitend-releases-"));
});
afterEach(() => rm(lake, { recursive: true }));

function edition(number: number): Edition {
  return {
    format: 1,
    number,
    ...{ subject: "clienten gestart", municipality: "9901", snapshot: "s", asOf: "2026-01-31", settings: { gat: 30 } },
    made: "2026-02-01T09:00:00.000Z",
    tables: [
      {
        ...{ dataset: "d", since: "2026-01-31", rules: { id: "counts", version: 1 } },
        cells: { a: { shown: 12, ground: "protected" }, b: { hidden: { because: "small", threshold: 10 } } },
      },
    ],
    kept: {},
    frames: { m: { columns: ["maand"], rows: [["2026-01"]], without: [""] } },
  };
}

describe("the store of releases", () => {
  test("gives back what was released, the oldest first", async () => {
    const store = openReleaseStore(lake);
    expect(await store.editions("9901", "clienten gestart")).toEqual([]);
    expect(await store.add(edition(1))).toBe(true);
    expect(await store.add(edition(2))).toBe(true);
    expect(await openReleaseStore(lake).editions("9901", "clienten gestart")).toEqual([edition(1), edition(2)]);
    expect(await store.editions("9902", "clienten gestart")).toEqual([]);
  });

  test("takes one of two that were made against the same editions", async () => {
    const stores = [openReleaseStore(lake), openReleaseStore(lake)];
    const added = await Promise.all(stores.map((store) => store.add(edition(1))));
    expect(added.toSorted()).toEqual([false, true]);
    expect((await stores[0]?.editions("9901", "clienten gestart"))?.length).toBe(1);
  });

  test("does not take one that was held against what another subject no longer has", async () => {
    const store = openReleaseStore(lake);
    const before = await store.count("9901", "zorg");
    const isStill = async (): Promise<boolean> => (await store.count("9901", "zorg")) === before;
    expect(await store.add(edition(1), isStill)).toBe(true);
    await store.add({ ...edition(1), subject: "zorg" });
    expect(await store.add(edition(2), isStill)).toBe(false);
    expect(await store.count("9901", "clienten gestart")).toBe(1);
  });

  test("has the whole edition or nothing of it when writing is cut off", async () => {
    const full = Object.assign(new Error("no space left"), { code: "ENOSPC" });
    const failing: LakeFiles = { ...nodeFiles, rename: () => Promise.reject(full) };
    await openReleaseStore(lake).add(edition(1));
    await expect(openReleaseStore(lake, { files: failing }).add(edition(2))).rejects.toMatchObject({
      problems: [{ code: "lake.disk-full" }],
    });
    const store = openReleaseStore(lake);
    expect((await store.editions("9901", "clienten gestart")).length).toBe(1);
    expect(await store.add(edition(2))).toBe(true);
    const names = await readdir(join(lake, "vrijgaven", "9901", "clienten+gestart"));
    expect(names.toSorted()).toEqual(["000001.json", "000002.json"]);
  });

  test("takes over from a process that was stopped while it wrote", async () => {
    await openReleaseStore(lake).add(edition(1));
    const folder = join(lake, "vrijgaven", "9901");
    await nodeFiles.writeNew(join(folder, "writer.lock"), "1");
    const gone = openReleaseStore(lake, { processes: { own: 2, isRunning: () => false } });
    expect(await gone.add(edition(2))).toBe(true);
  });

  test("refuses a file that is no edition", async () => {
    await openReleaseStore(lake).add(edition(1));
    await nodeFiles.writeNew(join(lake, "vrijgaven", "9901", "clienten+gestart", "000002.json"), "{}");
    await expect(openReleaseStore(lake).editions("9901", "clienten gestart")).rejects.toMatchObject({
      problems: [{ code: "lake.format" }],
    });
  });
});
