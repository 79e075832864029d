import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { downloadStatline } from "../../src/cases/download-statline.ts";
import { networkGet, statlineLimits } from "../../src/intake/statline/fetch.ts";
import { openLake } from "../../src/lake/lake.ts";
import { runCli } from "../support/run-cli.ts";
import { firstEdition, type Responses, secondEdition, v3Responses, v4Responses } from "./statline-responses.ts";

const base = mkdtempSync(join(tmpdir(), "sluitend-statline-"));
let server: Server;
let origin = "";
let responses: Responses = {};
/** What the server does instead, when it answers at all. */
let answer:
  | ((path: string) => { status: number; location?: string; text: string | Uint8Array } | undefined)
  | undefined;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const own = answer?.(path);
    if (own !== undefined) {
      response.writeHead(own.status, own.location === undefined ? {} : { location: own.location });
      response.end(own.text);
      return;
    }
    const found = responses[path] ?? responses[path.replace(/\?.*$/, "")];
    response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(found === undefined ? "" : JSON.stringify(found));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  origin = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(base, { recursive: true, force: true });
});

let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(base, String(folders));
}

async function download(api: "v3" | "v4", limits: Partial<typeof statlineLimits> = {}): Promise<string> {
  const folder = newFolder();
  await downloadStatline(
    { table: "99001NED", api, folder },
    {
      get: networkGet,
      origins: [origin],
      servers: { v3: origin, v4: origin },
      limits: { ...statlineLimits, ...limits },
    },
  );
  return folder;
}

async function load(lake: string, folder: string, ...more: readonly string[]) {
  const read = await runCli(["import", "statline", folder, "--gemeente", "9901", "--lake", lake, "--json", ...more]);
  return { ...read, json: JSON.parse(read.out === "" ? "{}" : read.out) };
}

async function ask(lake: string, sql: string, asOf?: string): Promise<readonly unknown[]> {
  const reader = await (await openLake(lake)).read(asOf === undefined ? {} : { asOf });
  const rows: unknown[] = [];
  for await (const batch of reader.query({ name: "statistiek", sql })) rows.push(...batch.rows);
  reader.close();
  return rows;
}

const refused = (code: string, facts: object = {}) => ({ problems: [{ code, facts }] });

describe.each([
  { api: "v3" as const, make: v3Responses, data: "TypedDataSet", next: "odata.nextLink", topic: "Clienten_1" },
  { api: "v4" as const, make: v4Responses, data: "Observations", next: "@odata.nextLink", topic: "M0001" },
])("StatLine $api", ({ api, make, data, next, topic }) => {
  const dataPath = (): string =>
    Object.keys(make(origin, firstEdition)).find((path) => path.endsWith(`/${data}`)) ?? "";

  test("is fetched page by page with its codes, and read into the lake with period, status and unit", async () => {
    responses = make(origin, firstEdition);
    const folder = await download(api);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([`${data}.json`, `${data}-0002.json`]));
    const lake = newFolder();
    const { code, json } = await load(lake, folder);
    expect(code).toBe(0);
    expect(json.rejections).toBe(0);
    expect(
      await ask(
        lake,
        `SELECT tabel, onderwerpnaam, eenheid, regio, periode, periodesoort, status, CAST(waarde AS DOUBLE), ontbreekt, known_on
         FROM statistiek WHERE onderwerp = '${topic}' ORDER BY regio, periode`,
      ),
    ).toEqual([
      ["99001NED", "Wmo-cliënten", "aantal", "GM9901", "2023JJ00", "jaar", "definitief", 400, null, "2025-06-30"],
      ["99001NED", "Wmo-cliënten", "aantal", "GM9901", "2024JJ00", "jaar", "voorlopig", 410, null, "2025-06-30"],
      [
        "99001NED",
        "Wmo-cliënten",
        "aantal",
        "NL01",
        "2024KW01",
        "kwartaal",
        "nader voorlopig",
        12345,
        null,
        "2025-06-30",
      ],
      ["99001NED", "Wmo-cliënten", "aantal", "NL01", "2024MM05", "maand", "definitief", null, "onbekend", "2025-06-30"],
    ]);
    // Only keys of regions lose their spaces.
    expect(await ask(lake, "SELECT DISTINCT uitsplitsing, uitsplitsingnaam FROM statistiek")).toEqual([
      ["Voorziening=T001024 ", "Totaal"],
    ]);
  });

  test("keeps every edition: the newest leads, an earlier day gives the earlier one, the same one changes nothing", async () => {
    const lake = newFolder();
    const sql = `SELECT CAST(waarde AS DOUBLE), status FROM statistiek WHERE periode = '2024JJ00' AND onderwerp = '${topic}'`;
    responses = make(origin, secondEdition);
    await load(lake, await download(api));
    responses = make(origin, firstEdition);
    const first = await download(api);
    await load(lake, first);
    expect(await ask(lake, sql)).toEqual([[425, "definitief"]]);
    expect(await ask(lake, sql, "2025-12-14")).toEqual([[410, "voorlopig"]]);
    expect(await ask(lake, sql, "2025-06-29")).toEqual([]);
    const versions = `SELECT count(*), count(DISTINCT loaded_at) FROM statistiek_versies WHERE periode = '2024JJ00' AND onderwerp = '${topic}'`;
    expect(await ask(lake, versions)).toEqual([[2, 2]]);
    const again = await load(lake, first);
    expect(again.json.warnings).toEqual([expect.objectContaining({ rule: "intake.already-loaded" })]);
    expect(await ask(lake, versions)).toEqual([[2, 2]]);
  });

  test("is asked of no other server than those on the list, whatever a page or a redirect says", async () => {
    responses = make(origin, firstEdition);
    for (const link of [
      "https://example.org/odata/more",
      "http://127.0.0.1:1/more",
      `http://name:word@127.0.0.1/x`,
      "file:///etc/passwd",
      "//example.org/more",
    ]) {
      responses = { ...responses, [dataPath()]: { value: [], [next]: link } };
      asked.length = 0;
      await expect(download(api)).rejects.toMatchObject(refused("statline.address"));
      expect(asked.at(-1)).toContain(data);
    }
    answer = () => ({ status: 302, location: "https://example.org/", text: "" });
    await expect(download(api)).rejects.toMatchObject(refused("statline.address", { address: "https://example.org" }));
    answer = (path) => ({ status: 302, location: path, text: "" });
    await expect(download(api)).rejects.toMatchObject(refused("statline.endless", { what: "redirects" }));
    answer = undefined;
  });

  test("follows a redirect that stays on the list", async () => {
    responses = make(origin, firstEdition);
    answer = (path) => {
      if (path.endsWith("moved")) return undefined;
      return { status: 301, location: `${path}${path.includes("?") ? "&" : "?"}moved`, text: "" };
    };
    responses = Object.fromEntries(
      Object.entries(responses).map(([path, one]) => [path.replace(/=2$/, "=2&moved"), one]),
    );
    const redirected = readdirSync(await download(api));
    answer = undefined;
    expect(redirected).toEqual(expect.arrayContaining([`${data}.json`, `${data}-0002.json`]));
  });

  test("stops at pages without end and at responses that are too large, and leaves nothing that looks whole", async () => {
    responses = make(origin, firstEdition);
    responses = { ...responses, [dataPath()]: { value: [{}], [next]: `${origin}${dataPath()}?$skip=1` } };
    await expect(download(api)).rejects.toMatchObject(refused("statline.endless", { what: "pages" }));
    let page = 0;
    answer = (path) => {
      if (!path.includes(data)) return undefined;
      page += 1;
      return { status: 200, text: JSON.stringify({ value: [], [next]: `${origin}${dataPath()}?$skip=${page}` }) };
    };
    await expect(download(api, { pages: 7 })).rejects.toMatchObject(refused("statline.endless", { what: "pages" }));
    expect(page).toBe(7);
    await expect(download(api, { totalBytes: 300 })).rejects.toMatchObject(refused("statline.too-large"));
    answer = (path) => (path.includes(data) ? { status: 200, text: `{"value": [${" ".repeat(10_000)}]}` } : undefined);
    await expect(download(api, { bytes: 5000 })).rejects.toMatchObject(refused("statline.too-large", { limit: 5000 }));
    answer = undefined;
    const { code, json } = await load(newFolder(), join(base, String(folders - 1)));
    expect(code).toBe(2);
    expect(json.rejected[0].rule).toMatch(/^statline\.shape|file\.missing$/);
  });

  test.each([
    ["is no JSON", "<html>storing</html>"],
    ["has another shape", '{"waarden": []}'],
    [
      "names a dimension that leads out of the folder",
      '{"value": [{"Type": "Dimension", "Key": "../../x", "Identifier": "../../x"}]}',
    ],
    ["is no UTF-8", Uint8Array.of(0x7b, 0xff, 0x7d)],
  ])("refuses an answer that %s", async (_, text) => {
    responses = make(origin, firstEdition);
    answer = (path) => (/DataProperties|Dimensions$/.test(path) ? { status: 200, text } : undefined);
    await expect(download(api)).rejects.toMatchObject(refused("statline.shape"));
    answer = undefined;
  });

  test("says of a table that is not there, of a server that fails and of one that is away what is wrong", async () => {
    responses = {};
    await expect(download(api)).rejects.toMatchObject(refused("statline.answer", { status: 404 }));
    answer = () => ({ status: 503, text: "" });
    await expect(download(api)).rejects.toMatchObject(refused("statline.answer", { status: 503 }));
    answer = undefined;
    const folder = newFolder();
    const away = { get: networkGet, origins: ["http://127.0.0.1:1"], limits: statlineLimits };
    const servers = { v3: "http://127.0.0.1:1", v4: "http://127.0.0.1:1" };
    await expect(downloadStatline({ table: "99001NED", api, folder }, { ...away, servers })).rejects.toMatchObject(
      refused("statline.unreachable"),
    );
  });

  test("leaves out rows with a code that its lists do not have, tells of each, and goes on", async () => {
    responses = make(origin, firstEdition);
    const key = Object.keys(responses).find((path) => /\/RegioS(Codes)?$/.test(path)) ?? "";
    responses = { ...responses, [key]: { value: [{ Key: "GM9901", Identifier: "GM9901", Title: "Waterrijk" }] } };
    const lake = newFolder();
    const { code, json } = await load(lake, await download(api));
    expect(code).toBe(1);
    expect(json.rejected).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: "statline.code", line: expect.any(Number) })]),
    );
    expect(json.rejections).toBe(2);
    expect(await ask(lake, "SELECT DISTINCT regio FROM statistiek")).toEqual([["GM9901"]]);
  });

  test("wants to know when a table was published that does not say so", async () => {
    responses = make(origin, { ...firstEdition, published: "onbekend" });
    const folder = await download(api);
    const lake = newFolder();
    expect(await load(lake, folder)).toMatchObject({ code: 2, json: { rejected: [{ rule: "statline.day" }] } });
    expect(await load(lake, folder, "--known-on", "2025-07-01")).toMatchObject({ code: 0 });
    expect(await ask(lake, "SELECT DISTINCT known_on FROM statistiek")).toEqual([["2025-07-01"]]);
  });
});

describe("StatLine", () => {
  test("v4 says why a value is not there, and then no number is taken, also when one stands there", async () => {
    responses = v4Responses(origin, firstEdition);
    const path = "/odata/v1/CBS/99001NED/Observations";
    const about = { Measure: "M0001", Voorziening: "T001024 ", RegioS: "GM9901" };
    const rows = [
      { ...about, Perioden: "2023JJ00", ValueAttribute: "Confidential", Value: 3 },
      { ...about, Perioden: "2024JJ00", ValueAttribute: "Impossible", Value: null },
      { ...about, Perioden: "2024KW01", ValueAttribute: "Missing", Value: null },
      { ...about, Perioden: "2024MM05", ValueAttribute: "Guessed", Value: 7 },
      { ...about, RegioS: "NL01", Perioden: "2024JJ00", ValueAttribute: "None", StringValue: "hoog" },
      { ...about, RegioS: "NL01", Perioden: "2023JJ00", ValueAttribute: "None", Value: 0 },
      { ...about, Measure: "M9999", Perioden: "2024JJ00", ValueAttribute: "None", Value: 1 },
    ];
    responses = { ...responses, [path]: { value: rows } };
    const lake = newFolder();
    const { code, json } = await load(lake, await download("v4"));
    expect(code).toBe(1);
    expect(json.rejected).toEqual([expect.objectContaining({ rule: "statline.code", line: 7 })]);
    expect(json.warnings).toEqual([expect.objectContaining({ rule: "statline.attribute", line: 4 })]);
    const sql = "SELECT periode, CAST(waarde AS DOUBLE), tekst, ontbreekt FROM statistiek ORDER BY regio, periode";
    expect(await ask(lake, sql)).toEqual([
      ["2023JJ00", null, null, "geheim"],
      ["2024JJ00", null, null, "onmogelijk"],
      ["2024KW01", null, null, "ontbreekt"],
      ["2024MM05", null, null, "onbekend"],
      ["2023JJ00", 0, null, null],
      ["2024JJ00", null, "hoog", null],
    ]);
  });

  test("v3 without links is paged by $top and $skip until a page is not full", async () => {
    const whole = v3Responses(origin, firstEdition);
    const path = "/ODataFeed/odata/99001NED/TypedDataSet";
    const first = whole[path];
    const second = whole[`${path}?$skiptoken=2`];
    const rows = [first, second].flatMap((one) =>
      typeof one === "object" && one !== null && "value" in one && Array.isArray(one.value) ? one.value : [],
    );
    responses = whole;
    answer = (asking) => {
      const [, top, skip] = /TypedDataSet.*\$top=(\d+)&\$skip=(\d+)/.exec(asking) ?? [];
      if (top === undefined) return undefined;
      const value: readonly unknown[] = rows.slice(Number(skip), Number(skip) + Number(top));
      return { status: 200, text: JSON.stringify({ value }) };
    };
    const folder = await download("v3", { rows: 2 });
    answer = undefined;
    expect(readdirSync(folder).filter((name) => name.startsWith("TypedDataSet"))).toHaveLength(3);
    expect((await load(newFolder(), folder)).json.rows).toEqual({ statistiek: 8 });
  });

  test("refuses what is no table, a folder that holds something, and an unknown interface, without asking anybody", async () => {
    asked.length = 0;
    expect(await runCli(["statline", "../geheim", "-o", newFolder()])).toMatchObject({
      code: 2,
      error: expect.stringContaining("geen nummer van een tabel"),
    });
    const held = mkdtempSync(join(base, "vol-"));
    writeFileSync(join(held, "x.json"), "{}");
    expect(await runCli(["statline", "99001NED", "-o", held])).toMatchObject({
      code: 2,
      error: expect.stringContaining("is niet leeg"),
    });
    expect(await runCli(["statline", "99001NED", "--api", "v5"])).toMatchObject({ code: 2 });
    expect(asked).toEqual([]);
  });
});
