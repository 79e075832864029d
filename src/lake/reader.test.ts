import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { booking, deliver, inFolder, rowsOf } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";
import type { LakeReader } from "./reader.ts";

let shared: { readonly folder: string; readonly reader: LakeReader };

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "sluitend-lake-"));
  const lake = await openLake(join(folder, "lake"));
  await deliver(lake, "a", [booking("1", 100, "2026-02-01")]);
  shared = { folder, reader: await lake.read() };
});

afterAll(async () => {
  shared.reader.close();
  await rm(shared.folder, { recursive: true, force: true });
});

describe("a reader of the lake", () => {
  test("answers a question with parameters, over tables by their names", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliver(lake, "a", [booking("1", 12_345, "2026-02-01"), booking("2", -45, "2026-02-01")]);
      const sql =
        "WITH groot AS (SELECT bedrag FROM grootboekmutatie WHERE bedrag > ?) SELECT sum(bedrag), count(*) FROM groot";
      expect(await rowsOf(lake, sql, {}, [0])).toEqual([[12_345, 1]]);
      expect(
        await rowsOf(lake, "SELECT boekdatum, boekmaand, taakveld FROM grootboekmutatie WHERE boekstuk = '1'"),
      ).toEqual([["2026-01-31", "2026-01", null]]);
    }));

  test.each([
    ["writes a file", "COPY (SELECT 1) TO 'FOLDER/buit.csv'", "not-select"],
    ["copies over a file of the lake", "COPY grootboekmutatie TO 'FOLDER/files/x.parquet'", "not-select"],
    ["makes a table", "CREATE TABLE x (a INTEGER)", "not-select"],
    ["adds rows", "INSERT INTO lake_delivery VALUES ('x', now())", "not-select"],
    ["deletes a table", "DROP VIEW grootboekmutatie", "not-select"],
    ["attaches a database", "ATTACH 'FOLDER/ander.db' AS ander", "not-select"],
    ["changes a setting", "SET enable_external_access = true", "not-select"],
    ["turns on a log on disk", "CALL enable_logging(storage_path = 'FOLDER/log')", "not-select"],
    ["turns on a log in a question", "SELECT * FROM enable_logging(storage_path = 'FOLDER/log')", "function"],
    ["writes in a log", "SELECT write_log('x')", "function"],
    ["installs an extension", "INSTALL httpfs", "not-select"],
    ["exports everything", "EXPORT DATABASE 'FOLDER/uit'", "not-select"],
    ["reads a text outside", "SELECT * FROM read_text('/etc/passwd')", "function"],
    ["reads a csv outside", "SELECT * FROM read_csv('/etc/passwd')", "function"],
    ["reads a file by its name", "SELECT * FROM '/etc/passwd.csv'", "table"],
    ["reads a file of the lake by its name", "SELECT * FROM 'FOLDER/files/x.parquet'", "table"],
    ["lists files", "SELECT * FROM glob('FOLDER/**')", "function"],
    ["reads from the network", "SELECT * FROM 'https://example.org/x.parquet'", "table"],
    ["runs a text as a question", "SELECT * FROM query('SELECT 42')", "function"],
    ["asks for the environment", "SELECT getenv('HOME')", "function"],
    ["asks for settings", "SELECT * FROM duckdb_settings()", "function"],
    ["asks for the files behind the tables", "SELECT * FROM duckdb_views()", "function"],
    ["asks two things", "SELECT 1; SELECT 2", "several"],
    ["asks nothing", "", "several"],
    ["hides a statement behind a question", "SELECT 1; DROP VIEW grootboekmutatie", "not-select"],
    ["describes a table", "SELECT * FROM (DESCRIBE grootboekmutatie)", "not-select"],
    ["hides a file in a subquery", "SELECT (SELECT count(*) FROM read_blob('/etc/passwd'))", "function"],
    ["hides a file in WITH", "WITH x AS (SELECT * FROM '/etc/hosts.csv') SELECT * FROM x", "table"],
    ["asks another schema", "SELECT * FROM information_schema.tables", "table"],
    ["writes no SQL", "SELEKT 1", "syntax"],
  ])("refuses who %s", async (_, statement, reason) => {
    const { folder, reader } = shared;
    const before = await readdir(folder, { recursive: true });
    const sql = statement.replaceAll("FOLDER", folder);
    await expect(reader.query({ name: "test", sql }).next()).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ code: "lake.query-refused", facts: expect.objectContaining({ reason }) }),
      ]),
    });
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before.sort());
  });

  test("cannot open another municipality's files, though they lie in the same lake", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliver(lake, "a", [booking("1", 100, "2026-02-01")]);
      await deliver(lake, "b", [booking("1", 900, "2026-02-01")], { gemeente: "9902" });
      const sql = "SELECT gemeente, bedrag FROM grootboekmutatie_versies ORDER BY gemeente";
      expect(await rowsOf(lake, sql, { gemeenten: ["9902"] })).toEqual([["9902", 900]]);
      expect(await rowsOf(lake, sql)).toHaveLength(2);
    }));

  test("stops when it is told to, and says why", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      const reader = await lake.read();
      const stop = new AbortController();
      const endless = "SELECT count(*) FROM range(100000000) a, range(100000000) b";
      const answer = reader.query({ name: "lang", sql: endless }, [], stop.signal).next();
      setTimeout(() => stop.abort(new Error("genoeg")), 50);
      await expect(answer).rejects.toThrow("genoeg");
      reader.close();
    }));

  test("says of a question about a column that is not there what is wrong", () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await expect(rowsOf(lake, "SELECT bedrage FROM grootboekmutatie")).rejects.toMatchObject({
        problems: [{ code: "lake.query-failed", facts: { model: "test" } }],
      });
    }));

  test("is not opened in a folder that holds something else", () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, "werk"));
      await writeFile(join(folder, "werk", "brief.txt"), "x");
      await expect(openLake(join(folder, "werk"))).rejects.toMatchObject({ problems: [{ code: "lake.format" }] });
    }));
});
