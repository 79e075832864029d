import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LakeRow } from "./canonical.ts";
import { booking, deliver, inFolder, rowsOf } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";

const all = "SELECT boekstuk, bedrag FROM grootboekmutatie ORDER BY boekstuk";

describe("a lake", () => {
  test("keeps every version, and shows the newest that was known on a day", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliver(lake, "maart", [booking("1", 300, "2026-03-10")]);
      await deliver(lake, "februari", [booking("1", 200, "2026-02-10")]);
      expect(await rowsOf(lake, all)).toEqual([["1", 300]]);
      expect(await rowsOf(lake, all, { asOf: "2026-03-09" })).toEqual([["1", 200]]);
      expect(await rowsOf(lake, all, { asOf: "2026-02-09" })).toEqual([]);
      expect(await rowsOf(lake, "SELECT bedrag FROM grootboekmutatie_versies ORDER BY 1")).toEqual([[200], [300]]);
    }));

  test("answers from an earlier snapshot as it did then", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliver(lake, "a", [booking("1", 100, "2026-02-01")]);
      const { id } = await lake.snapshot();
      await deliver(lake, "b", [booking("1", 150, "2026-02-02"), booking("2", 10, "2026-02-02")]);
      expect(await rowsOf(lake, all, { snapshot: id })).toEqual([["1", 100]]);
      expect(await rowsOf(lake, all)).toEqual([
        ["1", 150],
        ["2", 10],
      ]);
      await expect(lake.read({ snapshot: "onzin" })).rejects.toMatchObject({
        problems: [{ code: "lake.snapshot-unknown" }],
      });
    }));

  test("reads a file again under a newer version of its mapping, and then leaves the old reading out", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      const first = { mapping: { version: 1, hash: "a" } };
      const second = { mapping: { version: 2, hash: "b" } };
      await deliver(lake, "f", [booking("1", 100, "2026-02-01"), booking("2", 5, "2026-02-01")], first);
      await deliver(lake, "f", [booking("1", -100, "2026-02-01")], second);
      expect(await rowsOf(lake, all)).toEqual([["1", -100]]);
      await deliver(lake, "f", [booking("1", 100, "2026-02-01")], first);
      expect(await rowsOf(lake, all)).toEqual([["1", -100]]);
      await expect(deliver(lake, "f", [], { mapping: { version: 2, hash: "c" } })).rejects.toMatchObject({
        problems: [{ code: "lake.mapping-changed" }],
      });
    }));

  test("lets the newest version of an allocation lead whatever day it became known, and forgets one that was never sent", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      const allocation = (number: number, moment: string, knownOn: string, redenwijziging?: string): LakeRow => ({
        table: "toewijzing",
        knownOn,
        values: {
          wet: "wmo",
          toewijzingnummer: number,
          client: "p",
          leverancier: "12345678",
          datumtoewijzing: "2026-01-05",
          tijdtoewijzing: moment,
          datumstarttoewijzing: "2026-01-01",
          redenwijziging,
          bericht: moment,
        },
      });
      await deliver(lake, "a", [
        allocation(1, "09:00:00", "2026-01-09"),
        allocation(1, "12:00:00", "2026-01-06"),
        allocation(2, "09:00:00", "2026-01-06"),
        allocation(2, "10:00:00", "2026-01-07", "13"),
      ]);
      const sql = "SELECT toewijzingnummer, bericht FROM toewijzing";
      expect(await rowsOf(lake, sql)).toEqual([[1, "12:00:00"]]);
      expect(await rowsOf(lake, `${sql} ORDER BY 1`, { asOf: "2026-01-06" })).toEqual([
        [1, "12:00:00"],
        [2, "09:00:00"],
      ]);
    }));

  test("refuses pseudonyms that were made with another key than those it has", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliver(lake, "a", [booking("1", 1, "2026-01-01")], { keyPrint: "k1" });
      await expect(deliver(lake, "b", [], { keyPrint: "k2" })).rejects.toMatchObject({
        problems: [{ code: "lake.other-key" }],
      });
      await deliver(lake, "b", [booking("1", 1, "2026-01-01")], { keyPrint: "k2", gemeente: "9902" });
    }));

  test("keeps texts as they are: quotes, separators, line ends, letters of any language", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      const texts = ['a"b', "x,y;z", "twee\nregels", "Ø€é漢", "'", "NULL", " "];
      await deliver(
        lake,
        "a",
        texts.map((text) => booking(text, 1, "2026-01-01")),
      );
      const read = await rowsOf(lake, "SELECT boekstuk FROM grootboekmutatie");
      expect(read.map(([text]) => text).sort()).toEqual([...texts].sort());
    }));

  test("is the same whatever the order and grouping of its deliveries, and however often they come", {
    timeout: 60_000,
  }, async () => {
    const row = fc.record({
      boekstuk: fc.constantFrom("1", "2", "3"),
      bedrag: fc.integer({ min: -500, max: 500 }),
      day: fc.constantFrom("2026-01-05", "2026-01-06", "2026-02-01"),
    });
    const files = fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    const order = fc.array(fc.nat({ max: 2 }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(files, order, async (contents, extra) => {
        const named = contents.map((rows, index) => ({
          name: `f${index} ${JSON.stringify(rows)}`,
          rows: rows.map(({ boekstuk, bedrag, day }) => booking(boekstuk, bedrag, day)),
        }));
        const stateAfter = (deliveries: typeof named) =>
          inFolder(async (folder) => {
            const lake = await openLake(folder);
            for (const { name, rows } of deliveries) await deliver(lake, name, rows);
            const days = ["2026-01-05", "2026-01-31", "2026-03-01"];
            return {
              id: (await lake.snapshot()).id,
              states: await Promise.all(days.map((asOf) => rowsOf(lake, all, { asOf }))),
            };
          });
        const again = extra.flatMap((index) => named[index % named.length] ?? []);
        expect(await stateAfter([...named.toReversed(), ...again])).toEqual(await stateAfter(named));
      }),
      { numRuns: 4 },
    );
  });
});
