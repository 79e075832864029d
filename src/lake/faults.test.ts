import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Fault, failing, filesIn, stateOf } from "./faults.fixture.ts";
import { type LakeFiles, nodeFiles } from "./files.ts";
import { booking, deliver, inFolder, retentionOrder, rowsOf } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";

const rows = [booking("1", 150, "2026-02-02"), booking("2", 10, "2026-02-02")];
const restarted = { processes: { own: 2, isRunning: () => false }, now: () => new Date("2026-03-01") };

async function addSecond(folder: string, files: LakeFiles): Promise<void> {
  const lake = await openLake(folder, { ...restarted, files });
  await deliver(lake, "b", rows);
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

test.each<Fault>(["after", "halfway", "full"])(
  "a retention that is stopped %s any step has deleted all or nothing, and the next one leaves nothing behind",
  { timeout: 120_000 },
  (fault) =>
    inFolder(async (base) => {
      const start = join(base, "start");
      const first = await openLake(start, restarted);
      await deliver(first, "a", [booking("1", 100, "2026-02-01"), booking("2", 5, "2026-02-03")]);
      await deliver(first, "b", [booking("3", 150, "2026-02-01")]);
      const before = await stateOf(first);
      const whole = join(base, "whole");
      await cp(start, whole, { recursive: true });
      await (await openLake(whole, restarted)).expire(retentionOrder);
      const after = await stateOf(await openLake(whole, restarted));
      expect(after.paths).toEqual([expect.stringMatching(/-3\.parquet$/)]);
      for (let step = 1; ; step += 1) {
        const folder = join(base, `${step}`);
        await cp(start, folder, { recursive: true });
        const { files, steps } = failing(step, fault);
        const lake = await openLake(folder, { ...restarted, files });
        await lake.expire(retentionOrder).catch(() => undefined);
        const mended = await openLake(folder, restarted);
        const found = await stateOf(mended);
        expect([before, after]).toContainEqual(found);
        const gone = await rowsOf(mended, "SELECT count(*) FROM grootboekmutatie WHERE boekstuk <> '2'");
        expect(gone).toEqual([[found.id === after.id ? 0 : 2]]);
        await mended.expire(retentionOrder);
        expect(await stateOf(mended)).toEqual(after);
        expect((await mended.snapshot()).deletions).toHaveLength(1);
        const left = (await filesIn(folder)).map((path) => path.slice(folder.length));
        expect(left).toEqual((await filesIn(whole)).map((path) => path.slice(whole.length)));
        if (steps() < step) break;
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
