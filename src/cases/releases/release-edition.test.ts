import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openHighs } from "../../solve/highs-solver.ts";
import type { Edition } from "./edition.ts";
import { type EditionAsked, releaseEdition } from "./release-edition.ts";
import { openReleaseStore } from "./release-store.ts";

let lake = "";
beforeEach(async () => {
  lake = await mkdtemp(join(tmpdir(), "sluitend-editions-"));
});
afterEach(() => rm(lake, { recursive: true }));

const asked: EditionAsked = {
  ...{ subject: "n", municipality: "9901", snapshot: "s", stamp: "t", asOf: "2026-01-31", settings: { gat: 30 } },
};

async function release(more: Partial<EditionAsked> = {}, models: readonly string[] = ["m"]): Promise<Edition> {
  const room = { store: openReleaseStore(lake), solver: openHighs, now: () => new Date("2026-02-01") };
  const frame = { columns: ["maand"], rows: [], without: [] };
  const frames = Object.fromEntries(models.map((model) => [model, frame]));
  const make = async () => ({ plans: [], frames });
  return (await releaseEdition({ ...asked, ...more }, models, make, room)).edition;
}

describe("an edition", () => {
  test("is made once for a lake, a day and settings, however many ask at the same time", async () => {
    const all = await Promise.all([release(), release(), release({ asOf: "2026-02-28" })]);
    expect(all.map(({ number }) => number)).toEqual([1, 1, 2]);
  });

  test("is given again while nothing of its municipality changed, whatever else came into the lake", async () => {
    await release();
    expect((await release({ snapshot: "later" })).number).toBe(1);
    expect((await release({ snapshot: "later", stamp: "own" })).number).toBe(2);
  });

  test("is made again when what it was held against was released anew meanwhile", async () => {
    const room = { store: openReleaseStore(lake), solver: openHighs, now: () => new Date("2026-02-01") };
    let made = 0;
    const make = async () => {
      made += 1;
      const isFirst = made === 1;
      return { plans: [], frames: {}, isStill: () => Promise.resolve(!isFirst) };
    };
    const { edition } = await releaseEdition(asked, [], make, room);
    expect([edition.number, made]).toEqual([1, 2]);
  });

  test("that has no stamp yet, as those of before, is given again for its own lake only", async () => {
    const { stamp: _, ...before } = asked;
    const store = openReleaseStore(lake);
    const frames = { m: { columns: ["maand"], rows: [], without: [] } };
    await store.add({ format: 1, number: 1, made: "", tables: [], kept: {}, ...before, frames });
    expect((await release()).number).toBe(1);
    expect((await release({ snapshot: "later" })).number).toBe(2);
  });

  test("is refused by other settings than those before", async () => {
    await release();
    await expect(release({ settings: { gat: 40 } })).rejects.toMatchObject({
      problems: [{ code: "releases.settings", facts: { settings: "gat 30" } }],
    });
  });

  test("is made anew when the program asks for more: a setting or a model that was not there before", async () => {
    await release();
    expect((await release({ settings: { gat: 30, norm: 42 } })).number).toBe(2);
    expect((await release({ settings: { gat: 30, norm: 42 } }, ["m", "n"])).number).toBe(3);
    expect((await release({ settings: { gat: 30, norm: 42 } }, ["m", "n"])).number).toBe(3);
  });
});
