import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalTables } from "../../src/lake/canonical.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-sql-"));
const lake = join(folder, "lake");

beforeAll(async () => {
  const town = join(folder, "town");
  expect((await runCli(["synth", "--inhabitants", "250", "--months", "3", "--seed", "8", "--out", town])).code).toBe(0);
  const messages = ["import", "istandaarden", join(town, "berichten"), "--lake", lake, "--gemeente", "9908"];
  expect((await runCli([...messages, "--jeugdreclassering"])).code).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const about = ["--lake", lake, "--gemeente", "9908", "--purpose", "toets", "--until", "2023-03"];

async function sql(...args: readonly string[]) {
  const files = new Map<string, Uint8Array | string>();
  const answer = await runCli(["sql", ...about, ...args], async (path, content) => {
    files.set(path, content);
  });
  return { ...answer, files };
}

async function rows(question: string): Promise<readonly (readonly unknown[])[]> {
  const { code, out, error } = await sql("--json", question);
  expect(code, error).toBe(0);
  return JSON.parse(out).rows;
}

describe("a question of an analyst", () => {
  test("goes over tables of the lake and models of the monitor by name, which say the same", async () => {
    const [[lasting]] = (await rows(
      "SELECT count(*) FROM toewijzing_geldig WHERE eerste_dag <= DATE '2023-02-28' AND laatste_dag >= DATE '2023-02-01'",
    )) as [[number]];
    expect(await rows("SELECT geldig FROM toewijzingen_per_maand WHERE maand = '2023-02' AND wet = '*';")).toEqual([
      [lasting],
    ]);
    // Two ways of counting in one question, under names of their own.
    const [both] = await rows(
      `WITH a AS (SELECT DISTINCT client FROM client_maand_toegewezen), g AS (SELECT DISTINCT client FROM client_maand_gestart)
       SELECT (SELECT count(*) FROM a), (SELECT count(*) FROM g) -- klaar`,
    );
    expect(Number(both?.[0])).toBeGreaterThanOrEqual(Number(both?.[1]));
    expect(Number(both?.[1])).toBeGreaterThan(0);
  });

  test("comes as csv, JSON or Parquet, from words or from a file, and no further than it was asked", async () => {
    const file = join(folder, "vraag.sql");
    writeFileSync(file, "SELECT wet, count(*) AS aantal FROM toewijzing GROUP BY wet ORDER BY wet;\n");
    const { out, error } = await sql("--file", file);
    expect(out.split("\r\n")[0]).toContain("wet;aantal");
    expect(error).toContain("Dit zijn ware gegevens");
    const cut = await sql("--most", "3", "SELECT toewijzingnummer FROM toewijzing");
    expect(cut.out.trimEnd().split("\r\n")).toHaveLength(4);
    expect(cut.error).toContain("Dit zijn de eerste 3 rijen; er zijn er meer.");
    const { files } = await sql("--to", "parquet", "-o", "uit.parquet", "--file", file);
    expect(Buffer.from(files.get("uit.parquet") ?? "").toString("latin1", 0, 4)).toBe("PAR1");
  });

  test("is on record with its purpose before it is asked, and refused without one", async () => {
    const refused = await runCli(["sql", "--lake", lake, "--gemeente", "9908", "SELECT 1"]);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.error).toContain("Bij ware aantallen hoort een doel");
    await sql("SELECT bestaat_niet FROM toewijzing");
    const last = readFileSync(join(lake, "inzage.jsonl"), "utf8").trimEnd().split("\n").at(-1) ?? "";
    expect(JSON.parse(last)).toMatchObject({
      purpose: "toets",
      indicators: ["sql", "SELECT bestaat_niet FROM toewijzing"],
    });
  });

  test("sees no other municipality", async () => {
    const other = await runCli([
      "sql",
      "--lake",
      lake,
      "--gemeente",
      "9901",
      "--purpose",
      "toets",
      "--json",
      "SELECT count(*) FROM toewijzing",
    ]);
    expect(JSON.parse(other.out).rows).toEqual([[0]]);
  });
});

describe("what is no question", () => {
  test.each([
    "DROP TABLE toewijzing",
    "COPY toewijzing TO '/tmp/uit.csv'",
    "INSTALL httpfs",
    "ATTACH '/tmp/ander.db'",
    "SET memory_limit = '100GB'",
    "SELECT 1; DELETE FROM toewijzing",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM duckdb_settings()",
    "SELECT getenv('HOME')",
    "SELECT content FROM read_text('/etc/passwd')",
    "SELECT * FROM lake_delivery",
    "SELECT kenmerk FROM lake_left_out",
    // Under a name of its own a part of a question still sees what the engine has by that name.
    "WITH lake_delivery AS (SELECT * FROM lake_delivery) SELECT * FROM lake_delivery",
    "WITH duckdb_tables AS (SELECT * FROM duckdb_tables) SELECT * FROM duckdb_tables",
    'WITH "information_schema.tables" AS (SELECT 1) SELECT * FROM information_schema.tables',
    // Out of the brackets that stand around a question over a model.
    "SELECT 1 FROM traject) v; SELECT * FROM read_csv('/etc/passwd') --",
    "SELECT 1 FROM traject) v UNION ALL SELECT content FROM (SELECT * FROM read_text('/etc/passwd')",
    "WITH traject AS (SELECT * FROM read_text('/etc/passwd')) SELECT * FROM traject",
  ])("is refused: %s", async (question) => {
    const { code, out, error } = await sql(question);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("is geweigerd");
  });
});

const endless = "SELECT sum(a.range * b.range % 7) FROM range(10000000) a, range(10000000) b";

describe("a question without end", () => {
  test("stops when its time is over", async () => {
    const { code, error } = await sql("--seconds", "1", endless);
    expect(code).toBe(2);
    expect(error).toContain("De vraag is gestopt na 1 seconden");
  });

  test("stops at Ctrl-C", { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ["src/cli/main.ts", "sql", ...about, endless], {
      cwd: join(import.meta.dirname, "../.."),
      stdio: ["ignore", "ignore", "pipe"],
    });
    const said = text(child.stderr);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const file = join(lake, "inzage.jsonl");
    const log = () => (existsSync(file) ? readFileSync(file, "utf8") : "");
    const before = log().length;
    // It is being asked once it is on record.
    while (log().length === before && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill("SIGINT");
    expect(await ended).toBe(2);
    expect(await said).toContain("De vraag is gestopt");
  });
});

describe("the list of what can be asked", () => {
  test("names every table with its columns and what they say, and every model", async () => {
    const { out } = await runCli(["sql", "--tables", "--json"]);
    const entries: readonly { name: string; kind: string; columns: { about: string }[]; grain?: string }[] =
      JSON.parse(out);
    const names = entries.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(canonicalTables), "traject", "client_maand_gestart"]));
    expect(new Set(names).size).toBe(names.length);
    for (const { kind, columns, grain = "", name } of entries)
      expect(kind === "table" ? columns.every(({ about: says }) => says !== "") : grain.length > 5, name).toBe(true);
    expect((await runCli(["sql", "--tables", "melding"])).out).toContain("dag van het besluit");
    expect((await runCli(["sql", "--tables", "meldingen"])).error).toContain("kan niet bij “--tables”");
  });

  test("names models that can be asked, each of them", { timeout: 120_000 }, async () => {
    const entries: readonly { name: string; kind: string; keys: readonly string[] }[] = JSON.parse(
      (await runCli(["sql", "--tables", "--json"])).out,
    );
    const models = entries.filter(({ kind }) => kind === "model");
    const count = ({ name, keys }: (typeof models)[number]) => `SELECT '${name}', count(${keys[0]}) FROM ${name}`;
    // Beside the register of residents no law may be asked as long as households may not be joined.
    const withHouseholds = models.filter(({ name }) => /^(inwoner|gebruik|huishouden)/.test(name));
    const others = models.filter((one) => !withHouseholds.includes(one));
    expect(await rows(others.map(count).join(" UNION ALL "))).toHaveLength(others.length);
    const residents = withHouseholds.filter(({ name }) => name.startsWith("inwoner"));
    for (const one of residents) expect(await rows(count(one))).toHaveLength(1);
    expect(residents.length).toBeGreaterThan(2);
  });
});
