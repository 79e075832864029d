import { join } from "node:path";
import { expect, test } from "vitest";
import { type Engine, openEngine } from "./engine.ts";
import { booking, deliver, inFolder, rowsOf } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";
import type { LakeReader, Model } from "./reader.ts";
import { openSharedParts } from "./shared-parts.ts";

const dear = "SELECT boekstuk, bedrag FROM grootboekmutatie WHERE bedrag > $1";

/** How much is booked above so many cents, on a part that others may stand on too. */
function booked(above: number, { over = "SELECT sum(bedrag) FROM duur", part = dear } = {}): Model {
  return {
    name: "test",
    sql: `WITH duur AS (${dear}) ${over}`,
    shared: { parts: [{ name: "duur", sql: part, parameters: [above] }], sql: over, parameters: [] },
  };
}

async function answer(reader: LakeReader, above: number, model: Model = booked(above)) {
  const rows: unknown[] = [];
  for await (const batch of reader.query(model, [above])) rows.push(...batch.rows);
  return rows;
}

/** An engine that notes what it is told. */
async function heard(folder: string) {
  const engine = await openEngine({ memory: 100_000_000, threads: 1, temporary: join(folder, "temporary") });
  const texts: string[] = [];
  const noted: Engine = {
    ...engine,
    run: (sql) => {
      texts.push(sql);
      return engine.run(sql);
    },
    stream: (sql, ...rest) => {
      texts.push(sql);
      return engine.stream(sql, ...rest);
    },
  };
  return { engine: noted, made: () => texts.filter((one) => one.startsWith("CREATE")), texts };
}

test("questions on one part give what they give apart, and with another amount another answer", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliver(lake, "a", [booking("1", 100, "2026-02-01"), booking("2", 250, "2026-02-01")]);
    const reader = await lake.read();
    expect(await answer(reader, 50)).toEqual([[350]]);
    expect(await answer(reader, 50, booked(50, { over: "SELECT count(*) FROM duur" }))).toEqual([[2]]);
    expect(await answer(reader, 200)).toEqual([[250]]);
    reader.close();
    await deliver(lake, "b", [booking("3", 400, "2026-02-02")]);
    const later = await lake.read();
    expect(await answer(later, 50)).toEqual([[750]]);
    later.close();
    await expect(rowsOf(lake, "SELECT * FROM lake_shared_1")).rejects.toMatchObject({
      problems: [expect.objectContaining({ code: "lake.query-refused" })],
    });
  }));

test("a part that reads more than the question it belongs to is refused, and so is one that is no question", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliver(lake, "a", [booking("1", 100, "2026-02-01")]);
    for (const part of ["SELECT bedrag FROM begrotingregel", "SELECT * FROM read_text('x')", "DROP TABLE vervallen"]) {
      const reader = await lake.read();
      await expect(answer(reader, 50, booked(50, { part }))).rejects.toMatchObject({
        problems: expect.arrayContaining([expect.objectContaining({ code: "lake.query-refused" })]),
      });
      reader.close();
    }
  }));

test("a part is worked out once, and again after it was forgotten or when that failed", () =>
  inFolder(async (folder) => {
    const { engine, made, texts } = await heard(folder);
    const shared = openSharedParts(engine);
    const numbers = { name: "getal", sql: "SELECT 1 AS n", parameters: [] };
    const twice = { name: "dubbel", sql: "SELECT 2 * n AS n FROM getal", parameters: [] };
    const over = await shared.over("SELECT n FROM dubbel", [numbers, twice]);
    for await (const { rows } of engine.stream(over, [])) expect(rows).toEqual([[2]]);
    await Promise.all([
      shared.over("SELECT n FROM getal", [numbers]),
      shared.over("SELECT n FROM dubbel", [numbers, twice]),
    ]);
    expect(made()).toHaveLength(2);
    shared.forget();
    await shared.settled();
    expect(texts.filter((one) => one.startsWith("DROP"))).toHaveLength(2);
    await shared.over("SELECT n FROM getal", [numbers]);
    expect(made()).toHaveLength(3);
    const wrong = { name: "fout", sql: "SELECT nergens", parameters: [] };
    for (const _ of [1, 2]) await expect(shared.over("SELECT * FROM fout", [wrong])).rejects.toThrow("nergens");
    shared.forget();
    await shared.settled();
    engine.close();
  }));

test("who asks over ever other months does not fill the memory", () =>
  inFolder(async (folder) => {
    const { engine, texts } = await heard(folder);
    const shared = openSharedParts(engine);
    for (let month = 0; month < 100; month += 1)
      await shared.over("SELECT n FROM getal", [{ name: "getal", sql: "SELECT $1 AS n", parameters: [month] }]);
    await shared.settled();
    expect(texts.filter((one) => one.startsWith("DROP"))).toHaveLength(36);
    engine.close();
  }));
