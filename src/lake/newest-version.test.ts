import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalTables, isTableName, type LakeRow } from "./canonical.ts";
import { booking, deliver, inFolder } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";
import type { LakeReader } from "./reader.ts";
import type { CellValue, ColumnType, TableDefinition } from "./table.ts";

/** Few values, so that things have many versions and versions have much in common. */
const values: Readonly<Record<ColumnType, readonly CellValue[]>> = {
  text: ["1", "3", "13", "a"],
  integer: [1, 2],
  money: [-500, 500],
  decimal: [0.5, 2],
  date: ["2026-01-05", "2026-02-05"],
  month: ["2026-01", "2026-02"],
  boolean: [true, false],
};
const days = ["2026-01-10", "2026-02-10"];
const tables = Object.values<TableDefinition>(canonicalTables);
/** Numbers by which rows choose their values, one for each column. */
const choices = fc.array(fc.array(fc.nat(7), { minLength: 12, maxLength: 12 }), { minLength: 20, maxLength: 50 });

function rowOf({ name, columns }: TableDefinition, chosen: readonly number[]): LakeRow {
  const at = (index: number): number => chosen[index % chosen.length] ?? 0;
  const filled = Object.entries(columns).flatMap(([column, { type, optional }], index) => {
    const one = values[type][(at(index) + Math.floor(index / chosen.length)) % values[type].length];
    return one === undefined || (optional === true && at(index + 1) < 3) ? [] : [[column, one] as const];
  });
  if (!isTableName(name)) throw new Error(`no table ${name}`);
  const line = at(3) < 5 ? { line: at(2) } : {};
  // The compiler cannot know that the values are those that the columns of this table ask.
  return { table: name, knownOn: days[at(5) % 2] ?? "", values: Object.fromEntries(filled), ...line } as LakeRow;
}

/** What leads, by the definition itself: all versions of all things in their order, with every column in it. */
function definition({
  name,
  key,
  columns,
  newerBy = [],
  thenBy = [],
  withdrawnBy,
  countedBy,
}: TableDefinition): string {
  const keys = ["gemeente", ...key].join(", ");
  const order = [...newerBy, "known_on", "revision", ...thenBy, ...Object.keys(columns), "source_file", "source_line"];
  const place = `row_number() OVER (PARTITION BY ${keys} ORDER BY ${order.map((one) => `${one} DESC NULLS LAST`).join(", ")}) AS place`;
  const stands = withdrawnBy === undefined ? "true" : `${withdrawnBy.column} IS DISTINCT FROM '${withdrawnBy.value}'`;
  if (countedBy === undefined)
    return `SELECT * EXCLUDE (place) FROM (SELECT *, ${place} FROM ${name}_versies) WHERE place = 1 AND ${stands}`;
  const net = `count(DISTINCT ${countedBy}) FILTER (WHERE ${stands}) - count(DISTINCT ${countedBy}) FILTER (WHERE NOT (${stands}))`;
  const by = `SELECT ${keys}, known_on, ${net} AS net FROM ${name}_versies GROUP BY ${keys}, known_on`;
  const last = `SELECT ${keys}, max_by(net, known_on) AS net FROM (${by}) WHERE net <> 0 GROUP BY ${keys}`;
  const same = ["gemeente", ...key].map((one) => `v.${one} IS NOT DISTINCT FROM s.${one}`).join(" AND ");
  return `SELECT v.* EXCLUDE (place) FROM (SELECT *, ${place} FROM ${name}_versies WHERE ${stands}) v JOIN (${last}) s ON ${same} WHERE place = 1 AND net > 0`;
}

async function answerOf(reader: LakeReader, sql: string): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for await (const batch of reader.query({ name: "test", sql })) rows.push(...batch.rows);
  return rows;
}

test("of every thing in every table its newest version is seen, whatever the versions have in common", async () => {
  await fc.assert(
    fc.asyncProperty(choices, choices, async (first, second) => {
      await inFolder(async (folder) => {
        const lake = await openLake(folder);
        const allows = { purpose: "proef", basis: "proef", from: "2020-01-01", until: "2999-12-31" };
        await lake.recordHouseholds({ gemeente: "9901", by: "proef", allows });
        for (const [name, chosen] of [["een", first] as const, ["twee", second] as const])
          await deliver(
            lake,
            name,
            tables.flatMap((table) => chosen.map((one) => rowOf(table, one))),
          );
        for (const asOf of ["2026-01-31", "2026-03-01"]) {
          const reader = await lake.read({ asOf });
          for (const table of tables) {
            const seen = await answerOf(reader, `SELECT * FROM ${table.name} ORDER BY ALL`);
            expect(seen, table.name).toEqual(
              await answerOf(reader, `SELECT * FROM (${definition(table)}) ORDER BY ALL`),
            );
          }
          reader.close();
        }
      });
    }),
    { numRuns: 1 },
  );
}, 60_000);

test("every row says when its delivery was loaded, whichever rows are asked and whatever files were there", () =>
  inFolder(async (folder) => {
    const times = ["2026-03-01", "2026-03-05", "2026-03-09", "2026-03-13"];
    let at = 0;
    const lake = await openLake(folder, { now: () => new Date(`${times[at]}T10:00:00Z`) });
    for (const number of times.keys()) {
      at = number;
      await deliver(lake, `d${number}`, [
        booking("1", number, "2026-02-01"),
        booking(`${number}x`, number, "2026-02-01"),
      ]);
    }
    const sql = "SELECT bedrag, substr(CAST(loaded_at AS VARCHAR), 1, 10) FROM";
    const loaded = times.map((day, number) => [number, day]);
    const reader = await lake.read();
    expect(await answerOf(reader, `${sql} grootboekmutatie ORDER BY ALL`)).toEqual([...loaded, loaded[3]]);
    for (const [number, one] of loaded.entries()) {
      expect(await answerOf(reader, `${sql} grootboekmutatie_versies WHERE bedrag = ${number}`)).toEqual([one, one]);
      expect(await answerOf(reader, `${sql} grootboekmutatie WHERE boekstuk = '${number}x'`)).toEqual([one]);
    }
    reader.close();
  }));
