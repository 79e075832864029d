import fc from "fast-check";
import { expect, test } from "vitest";
import type { LakeRow } from "./canonical.ts";
import { deliver, inFolder, rowsOf } from "./lake.fixture.ts";
import { type Lake, openLake } from "./lake.ts";
import type { RetentionRule } from "./retention.ts";

const messages = { source: "istandaarden" };
const common = { source: "istandaarden", purpose: "bekostiging", basis: "artikel 7.3.8" } as const;

/** A start that names its allocation and not its product, so that it bears the mark of the allocation. */
function start(client: string, mark: string, knownOn: string): LakeRow {
  const values = { wet: "jeugdwet", client, leverancier: "01234567", bericht: knownOn, volgnummer: 1 };
  return {
    table: "levering_start",
    knownOn,
    mark,
    values: { ...values, datumstart: knownOn, statusaanlevering: "1", toewijzingnummer: Number(mark.slice(1)) },
  };
}

function listed(kenmerk: string, knownOn: string): LakeRow {
  return { table: "weggelaten", knownOn, values: { wet: "jeugdwet", kenmerk } };
}

const starts = "SELECT client, toewijzingnummer FROM levering_start_versies ORDER BY ALL";

async function storedParts(lake: Lake): Promise<readonly string[]> {
  return (await lake.snapshot()).deliveries.flatMap(({ parts }) => parts.map(({ table, rows }) => `${table} ${rows}`));
}

test("a start of what was left out before is not even kept, and one that came earlier is not seen", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliver(lake, "a", [start("a", "m1", "2026-01-05"), start("b", "m2", "2026-01-05")], messages);
    const { id } = await lake.snapshot();
    await deliver(lake, "b", [listed("m1", "2026-02-01"), start("c", "m1", "2026-01-05")], messages);
    await deliver(lake, "c", [start("d", "m1", "2026-01-05"), start("e", "m3", "2026-01-05")], messages);
    expect(await storedParts(lake)).toEqual(["levering_start 2", "weggelaten 1", "levering_start 1"]);
    expect(await rowsOf(lake, starts)).toEqual([
      ["b", 2],
      ["e", 3],
    ]);
    // Whatever the day that is asked of, and in an earlier snapshot too.
    expect(await rowsOf(lake, starts, { asOf: "2026-01-10" })).toHaveLength(2);
    expect(await rowsOf(lake, starts, { snapshot: id })).toEqual([["b", 2]]);
  }));

test("no question can be asked about the list itself, nor about marks", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliver(lake, "a", [listed("m1", "2026-02-01"), start("a", "m2", "2026-01-05")], messages);
    for (const sql of [
      "SELECT * FROM weggelaten",
      "SELECT * FROM weggelaten_versies",
      "SELECT * FROM lake_left_out",
      "SELECT kenmerk FROM levering_start",
    ])
      await expect(rowsOf(lake, sql)).rejects.toMatchObject({
        problems: [{ code: expect.stringMatching(/^lake\.query-/) }],
      });
  }));

test("a retention deletes what is on the list with the term, and never lets see what it hid", async () => {
  const day = fc.constantFrom("2010-05-05", "2012-05-05", "2014-05-05");
  const told = fc.record({ client: fc.constantFrom("a", "b", "c"), mark: fc.constantFrom("m1", "m2", "m3"), day });
  const onList = fc.record({ mark: fc.constantFrom("m1", "m2"), day });
  const rule = fc.record({ per: fc.constantFrom("person" as const, "row" as const), until: day });
  await fc.assert(
    fc.asyncProperty(
      fc.array(told, { minLength: 3, maxLength: 8 }),
      fc.array(onList, { minLength: 1, maxLength: 3 }),
      rule,
      rule,
      (rows, list, jeugdwet, wmo) =>
        inFolder(async (folder) => {
          const lake = await openLake(folder);
          const persons = rows.map(
            ({ client, mark, day: knownOn }): LakeRow => ({ table: "client", knownOn, mark, values: { client } }),
          );
          await deliver(lake, "a", [...rows.map((one) => start(one.client, one.mark, one.day)), ...persons], messages);
          const lists = list.map((one) => listed(one.mark, one.day));
          await deliver(lake, "b", lists, messages);
          const hidden = new Set<string>(list.map(({ mark }) => mark));
          const visible = rows.filter(({ mark }) => !hidden.has(mark));
          const names = (all: readonly (readonly unknown[])[]) => new Set(all.map(([name]) => name));
          expect(names(await rowsOf(lake, "SELECT client FROM client"))).toEqual(
            names(visible.map((one) => [one.client])),
          );
          const rules: readonly RetentionRule[] = [
            { ...common, ...jeugdwet, law: "jeugdwet" },
            { ...common, ...wmo, law: "wmo" },
          ];
          await lake.expire({ gemeente: "9901", by: "archivaris", rules });
          const left = await rowsOf(lake, starts, {});
          for (const [, number] of left) expect(hidden).not.toContain(`m${number}`);
          for (const [client] of await rowsOf(lake, "SELECT client FROM client_versies"))
            expect(visible.map((one) => one.client)).toContain(client);
          const kept = lists.filter(
            ({ values }) =>
              jeugdwet.until <
              (list
                .map((one) => ("kenmerk" in values && one.mark === values.kenmerk ? one.day : ""))
                .toSorted()
                .at(-1) ?? ""),
          );
          const stored = await storedParts(lake);
          expect(stored.filter((one) => one.startsWith("weggelaten"))).toEqual(
            kept.length === 0 ? [] : [`weggelaten ${kept.length}`],
          );
          expect(await lake.findExpired({ gemeente: "9901", by: "archivaris", rules })).toEqual([]);
        }),
    ),
    { numRuns: 6 },
  );
}, 60_000);
