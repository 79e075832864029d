import { readdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LakeRow } from "./canonical.ts";
import { deliver, inFolder, rowsOf } from "./lake.fixture.ts";
import { type Lake, openLake } from "./lake.ts";
import type { RetentionRule } from "./retention.ts";

const wmo: RetentionRule = {
  source: "istandaarden",
  law: "wmo",
  per: "person",
  purpose: "bekostiging",
  basis: "artikel 5.3.4",
  until: "2011-03-01",
};
const messages = { source: "istandaarden" };
const order = (...rules: readonly RetentionRule[]) => ({ gemeente: "9901", by: "archivaris", rules });

function allocation(
  toewijzingnummer: number,
  client: string,
  knownOn: string,
  datumeindetoewijzing?: string,
  wet = "wmo",
): LakeRow {
  return {
    table: "toewijzing",
    knownOn,
    values: {
      wet,
      toewijzingnummer,
      client,
      leverancier: "12345678",
      datumtoewijzing: knownOn,
      datumstarttoewijzing: knownOn,
      datumeindetoewijzing,
      bericht: knownOn,
    },
  };
}
const start = (client: string, datumstart: string): LakeRow => ({
  table: "levering_start",
  knownOn: datumstart,
  values: {
    wet: "wmo",
    client,
    leverancier: "12345678",
    datumstart,
    statusaanlevering: "1",
    volgnummer: 1,
    bericht: "b",
  },
});
const person = (client: string, knownOn: string): LakeRow => ({ table: "client", knownOn, values: { client } });
const numbers = "SELECT DISTINCT toewijzingnummer FROM toewijzing_versies ORDER BY 1";

async function filesOf(lake: Lake): Promise<readonly string[]> {
  const names = await readdir(join(lake.folder, "files"), { recursive: true });
  return names.filter((name) => name.endsWith(".parquet")).sort();
}

describe("a retention", () => {
  test("deletes what nobody has spoken of since, keeps what still goes on, and leaves a log without persons", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder, { now: () => new Date("2026-03-01T10:00:00Z") });
      await deliver(
        lake,
        "a",
        [
          allocation(1, "oud", "2010-01-01", "2010-12-31"),
          allocation(2, "loopt", "2010-01-01"),
          allocation(3, "lang", "2010-01-01", "2025-12-31"),
          start("oud", "2010-01-02"),
          start("loopt", "2010-01-02"),
        ],
        messages,
      );
      await deliver(
        lake,
        "b",
        [
          allocation(4, "terug", "2010-01-01", "2010-02-01"),
          allocation(5, "terug", "2020-01-01", "2020-02-01"),
          allocation(6, "kind", "2010-01-01", "2010-02-01", "jeugdwet"),
        ],
        messages,
      );
      const wanted = [
        ["levering_start", 1],
        ["toewijzing", 1],
      ];
      const told = await lake.findExpired(order(wmo));
      expect(told.map(({ table, rows }) => [table, rows]).sort()).toEqual(wanted);
      expect((await lake.snapshot()).deletions).toBeUndefined();
      const { deletions } = await lake.expire(order(wmo));
      expect(deletions?.map(({ table, rows }) => [table, rows]).sort()).toEqual(wanted);
      expect(deletions?.[0]).toEqual({
        gemeente: "9901",
        source: "istandaarden",
        table: expect.any(String),
        law: "wmo",
        until: "2011-03-01",
        rows: 1,
        parts: 1,
        purpose: "bekostiging",
        basis: "artikel 5.3.4",
        by: "archivaris",
        at: "2026-03-01T10:00:00.000Z",
      });
      expect(await rowsOf(lake, numbers)).toEqual([[2], [3], [4], [5], [6]]);
      expect(await rowsOf(lake, "SELECT client FROM levering_start")).toEqual([["loopt"]]);
      expect((await filesOf(lake)).length).toBe(
        (await lake.snapshot()).deliveries.flatMap(({ parts }) => parts).length,
      );
      expect(await lake.findExpired(order(wmo))).toEqual([]);
    }));

  test("of each row by itself also deletes what is old of who came back", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliver(
        lake,
        "a",
        [
          allocation(4, "terug", "2010-01-01", "2010-02-01"),
          allocation(4, "terug", "2010-03-01", "2010-04-01"),
          allocation(5, "terug", "2010-01-01", "2010-02-01"),
          allocation(5, "terug", "2020-01-01", "2020-02-01"),
        ],
        messages,
      );
      const { deletions } = await lake.expire(order({ ...wmo, per: "row" }));
      expect(deletions?.map(({ rows }) => rows)).toEqual([2]);
      expect(await rowsOf(lake, "SELECT toewijzingnummer, count(*) FROM toewijzing_versies GROUP BY 1")).toEqual([
        [5, 2],
      ]);
    }));

  test("deletes what tells no law by the longest of the terms, and not at all while one law has none", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliver(
        lake,
        "a",
        [
          ...["a", "b"].flatMap((client, n) => [
            person(client, "2005-01-01"),
            allocation(n, client, "2005-01-01", n === 0 ? "2005-02-01" : "2010-02-01"),
          ]),
        ],
        messages,
      );
      expect((await lake.findExpired(order(wmo))).map(({ table }) => table)).toEqual(["toewijzing"]);
      const jeugd: RetentionRule = { ...wmo, law: "jeugdwet", until: "2006-03-01" };
      await lake.expire(order(wmo, jeugd));
      expect(await rowsOf(lake, "SELECT client FROM client")).toEqual([["b"]]);
      expect(await rowsOf(lake, numbers)).toEqual([]);
    }));

  test("makes earlier days and earlier snapshots answer that they have expired, and other questions as before", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliver(
        lake,
        "a",
        [allocation(1, "oud", "2010-01-01", "2010-12-31"), start("nieuw", "2020-01-01")],
        messages,
      );
      await deliver(lake, "b", [allocation(2, "nieuw", "2020-01-01", "2020-12-31")], messages);
      const { id } = await lake.snapshot();
      expect(await rowsOf(lake, numbers, { asOf: "2010-06-01" })).toEqual([[1]]);
      await lake.expire(order(wmo));
      const expired = { problems: [{ code: "lake.expired", facts: { table: "toewijzing", until: "2011-03-01" } }] };
      await expect(rowsOf(lake, numbers, { asOf: "2010-06-01" })).rejects.toMatchObject(expired);
      await expect(rowsOf(lake, numbers, { asOf: "2011-03-01" })).rejects.toMatchObject(expired);
      await expect(rowsOf(lake, "SELECT 1 FROM toewijzing", { snapshot: id })).rejects.toMatchObject(expired);
      expect(await rowsOf(lake, numbers, { asOf: "2011-03-02" })).toEqual([]);
      expect(await rowsOf(lake, numbers, { asOf: "2020-06-01" })).toEqual([[2]]);
      expect(await rowsOf(lake, "SELECT client FROM levering_start", { snapshot: id })).toEqual([["nieuw"]]);
      expect(await rowsOf(lake, numbers, { asOf: "2010-06-01", gemeenten: ["9902"] })).toEqual([]);
      expect(await rowsOf(lake, "SELECT gemeente, tabel, wet, tot_en_met FROM vervallen")).toEqual([
        ["9901", "toewijzing", "wmo", "2011-03-01"],
      ]);
      expect((await lake.snapshot()).id).not.toBe(id);
    }));

  test("does not let a file come back that was delivered before", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      const rows = [allocation(1, "oud", "2010-01-01", "2010-12-31")];
      await deliver(lake, "a", rows, messages);
      await lake.expire(order(wmo));
      await deliver(lake, "a", rows, messages);
      expect(await rowsOf(lake, numbers)).toEqual([]);
      expect(await filesOf(lake)).toEqual([]);
    }));

  test("keeps exactly the persons of whom something is later than the term, whatever was delivered", {
    timeout: 60_000,
  }, async () => {
    const day = fc.constantFrom("2010-05-05", "2011-03-01", "2011-03-02", "2020-01-01");
    const row = fc.record({
      number: fc.nat({ max: 4 }),
      client: fc.constantFrom("a", "b", "c"),
      knownOn: day,
      end: fc.option(day, { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
        (files) =>
          inFolder(async (folder) => {
            const lake = await openLake(folder);
            // One allocation is of one person.
            const all = files.map((rows) =>
              rows.map((one) => ({ ...one, number: one.number * 3 + "abc".indexOf(one.client) })),
            );
            for (const [index, rows] of all.entries())
              await deliver(
                lake,
                `f${index} ${JSON.stringify(rows)}`,
                rows.map(({ number, client, knownOn, end }) => allocation(number, client, knownOn, end)),
                messages,
              );
            const open = await rowsOf(
              lake,
              "SELECT DISTINCT client FROM toewijzing WHERE datumeindetoewijzing IS NULL",
            );
            const rows = all.flat();
            const kept = rows
              .filter(
                ({ client }) =>
                  open.some(([one]) => one === client) ||
                  rows.some((one) => one.client === client && (one.knownOn > wmo.until || (one.end ?? "") > wmo.until)),
              )
              .map(({ client }) => client);
            const before = await rowsOf(lake, "SELECT count(*) FROM toewijzing_versies");
            const { deletions = [] } = await lake.expire(order(wmo));
            const after = await rowsOf(lake, "SELECT client FROM toewijzing_versies");
            expect(after.map(([client]) => client).sort()).toEqual([...kept].sort());
            expect(deletions.reduce((sum, one) => sum + one.rows, 0)).toBe(Number(before[0]?.[0]) - after.length);
          }),
      ),
      { numRuns: 5 },
    );
  });
});
