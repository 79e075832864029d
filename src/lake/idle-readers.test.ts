import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { borrowReader, closeIdleReaders } from "./idle-readers.ts";
import { booking, deliver, inFolder, retentionOrder, rowsOf } from "./lake.fixture.ts";
import { openLake, type ReadOptions } from "./lake.ts";
import { type LakeReader, openReader } from "./reader.ts";
import type { Scope } from "./view.ts";

const all = "SELECT gemeente, boekstuk, bedrag FROM grootboekmutatie ORDER BY ALL";

test("who asks sees the rows of the municipalities and of the day that are theirs, whoever asked before", async () => {
  const asked = fc.record(
    {
      gemeenten: fc.subarray(["9901", "9902"], { minLength: 1 }),
      asOf: fc.constantFrom("2026-02-01", "2026-02-15", "2026-03-01"),
    },
    { requiredKeys: [] },
  );
  await inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliver(lake, "a", [booking("1", 100, "2026-02-01"), booking("2", 200, "2026-02-15")]);
    await deliver(lake, "b", [booking("1", 900, "2026-02-01")], { gemeente: "9902" });
    await deliver(lake, "c", [booking("1", 150, "2026-03-01")]);
    const expected = ({ gemeenten, asOf = "2026-12-31" }: ReadOptions) =>
      [
        ["9901", "1", asOf < "2026-03-01" ? 100 : 150] as const,
        ...(asOf < "2026-02-15" ? [] : [["9901", "2", 200] as const]),
        ["9902", "1", 900] as const,
      ].filter(([gemeente]) => gemeenten?.includes(gemeente) ?? true);
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 2, maxLength: 6 }), fc.boolean(), async (questions, isAtOnce) => {
        const ask = (options: ReadOptions) => rowsOf(lake, all, options);
        if (isAtOnce) expect(await Promise.all(questions.map(ask))).toEqual(questions.map(expected));
        else for (const question of questions) expect(await ask(question)).toEqual(expected(question));
      }),
      { numRuns: 8 },
    );
  });
}, 30_000);

test("what was delivered or deleted since is seen at once", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliver(lake, "a", [booking("1", 100, "2026-02-01")]);
    expect(await rowsOf(lake, all)).toEqual([["9901", "1", 100]]);
    await deliver(lake, "b", [booking("2", 200, "2026-03-01")]);
    expect(await rowsOf(lake, all)).toHaveLength(2);
    await lake.expire(retentionOrder);
    expect(await rowsOf(lake, all)).toEqual([["9901", "2", 200]]);
  }));

test("a reader goes to the next who asks the same, but not to two at once, and not after a question that failed", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliver(lake, "a", [booking("1", 100, "2026-02-01")]);
    const snapshot = await lake.snapshot();
    const scope: Scope = { snapshot, newest: snapshot, today: "2026-05-01" };
    const settings = { memory: 100_000_000, threads: 1, temporary: join(folder, "temporary") };
    let opened = 0;
    const borrow = (other: Partial<Scope> = {}): Promise<LakeReader> =>
      borrowReader(`${folder} of the test`, { ...scope, ...other }, () => {
        opened += 1;
        return openReader(folder, { ...scope, ...other }, settings);
      });
    const [one, two] = [await borrow(), await borrow()];
    expect(opened).toBe(2);
    one.close();
    one.close();
    two.close();
    await expect(one.query({ name: "test", sql: all }).next()).rejects.toThrow("closed");
    const again = await borrow();
    for await (const { rows } of again.query({ name: "test", sql: all })) expect(rows).toHaveLength(1);
    again.close();
    const third = await borrow();
    expect(opened).toBe(2);
    await expect(third.query({ name: "test", sql: "SELECT nergens FROM grootboekmutatie" }).next()).rejects.toThrow();
    third.close();
    (await borrow()).close();
    expect(opened).toBe(2);
    (await borrow({ today: "2026-05-02" })).close();
    (await borrow({ gemeenten: new Set(["9901"]) })).close();
    (await borrow({ asOf: "2026-05-01" })).close();
    expect(opened).toBe(5);
    closeIdleReaders(`${folder} of the test`);
    (await borrow()).close();
    expect(opened).toBe(6);
    closeIdleReaders(`${folder} of the test`);
  }));

test("who gives a reader back leaves nothing in it of what was worked out", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliver(lake, "a", [booking("1", 100, "2026-02-01")]);
    const snapshot = await lake.snapshot();
    const settings = { memory: 100_000_000, threads: 1, temporary: join(folder, "temporary") };
    const told: string[] = [];
    const scope: Scope = { snapshot, newest: snapshot, today: "2026-05-01" };
    const open = async (): Promise<LakeReader> => {
      const reader = await openReader(folder, scope, settings);
      return {
        ...reader,
        forget: () => {
          told.push("forgotten");
          reader.forget();
        },
        close: () => {
          told.push("closed");
          reader.close();
        },
      };
    };
    const reader = await borrowReader(`${folder} of the test`, scope, open);
    for await (const { rows } of reader.query({ name: "test", sql: all })) expect(rows).toHaveLength(1);
    reader.close();
    expect(told).toEqual(["forgotten"]);
    closeIdleReaders(`${folder} of the test`);
    expect(told).toEqual(["forgotten", "closed"]);
  }));
