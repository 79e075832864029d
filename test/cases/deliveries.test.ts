import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportView } from "../../src/cases/deliveries/list-imports.ts";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { siteCases } from "../../src/cases/site-cases.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { UserError } from "../../src/figure/problem.ts";
import { readForeign } from "../../src/tables/read-foreign.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-deliveries-"));
const code = "GM9901";
const mapping = `source: betalingen
municipality: "9901"
numbers: dutch
file:
  delimiter: ";"
columns:
  betaalnummer: nr
  betaaldatum: dag
  leverancier: agb
  bedrag: bedrag
`;
const head = "nr;dag;agb;bedrag\n";
const good = `${head}B1;2026-01-05;12345678;10,50\nB2;2026-02-06;12345678;20,00\n`;
const broken = `${head}B3;2026-02-30;12345678;10,50\nB4;2026-02-06;12345678;=1+1\nB5;2026-02-07;12345678;5,00\n`;

let opened: OpenSite;
let anna: Principal;
const bugs: string[] = [];

beforeAll(async () => {
  opened = await openSite(join(import.meta.dirname, "../../dossiers"), join(folder, "site.sqlite"), {
    expected: [code, "GM9902"],
  });
  const signIn = await openLocalSignIn(opened.site);
  const found = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
  if (found === undefined) throw new Error("nobody is signed in");
  anna = found;
  opened.site.data.imports.start((_, stack) => bugs.push(stack));
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
  expect(bugs).toEqual([]);
});

const cases = () => siteCases(opened.site);

async function send(name: string, text: string, to = code): Promise<string> {
  const bytes = Buffer.from(text);
  const { id } = await cases().beginUpload(anna, to, name, bytes.length);
  async function* part(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  await cases().addToUpload(anna, to, id, 0, part());
  return id;
}

async function ended(id: string): Promise<ImportView> {
  for (;;) {
    const one = (await cases().listImports(anna, code)).find((job) => job.id === id);
    if (one !== undefined && one.status !== "queued" && one.status !== "running") return one;
    await wait(50);
  }
}

/** Waits until no file waits any more: they go just after a job has ended. */
async function emptied(): Promise<void> {
  while ((await readdir(join(folder, "lake-binnen"))).length > 0) await wait(50);
}

async function load(name: string, text: string, withMapping: boolean): Promise<ImportView> {
  const uploads = [await send(name, text)];
  const wish = { source: "betalingen", uploads, ...(withMapping ? { mapping: await send("m.yaml", mapping) } : {}) };
  return ended((await cases().startImport(anna, code, wish)).id);
}

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems.map((one) => one.code);
    throw error;
  }
}

describe("a delivery through the browser", { timeout: 60_000 }, () => {
  test("needs a mapping the first time, and leaves nothing behind when it is refused", async () => {
    const uploads = [await send("b.csv", good)];
    expect(await codesOf(cases().startImport(anna, code, { source: "betalingen", uploads }))).toEqual([
      "import.mapping-none",
    ]);
    expect(await codesOf(cases().startImport(anna, code, { source: "betaling", uploads }))).toEqual([
      "intake.source-unknown",
    ]);
    await cases().removeUpload(anna, code, uploads[0] ?? "");
    expect(await codesOf(cases().startImport(anna, code, { source: "betalingen", uploads }))).toEqual([
      "upload.unknown",
    ]);
    expect((await cases().openData(anna, code)).deliveries).toEqual([]);
    expect(existsSync(join(folder, "lake"))).toBe(false);
  });

  test("is shown as it would come in before anything is loaded: columns, first rows, and what does not fit", async () => {
    const uploads = [await send("voorbeeld.csv", broken)];
    const wish = { source: "betalingen", uploads, mapping: await send("m.yaml", mapping) };
    const preview = await cases().previewDelivery(anna, code, wish);
    const at = (name: string) => preview.columns.findIndex((column) => column.name === name);
    expect(preview.columns[at("bedrag")]).toEqual({ name: "bedrag", from: "bedrag", isNumber: true });
    expect(preview.rows.map(({ line, cells }) => [line, cells[at("bedrag")]?.replace("\u00a0", " ")])).toEqual([
      [4, "€ 5,00"],
    ]);
    expect(preview.problems.map(({ place }) => place)).toEqual(["regel 2", "regel 3"]);
    expect((await cases().openData(anna, code)).deliveries).toEqual([]);
    const messages = { source: "istandaarden", uploads };
    expect(await codesOf(cases().previewDelivery(anna, code, messages))).toEqual(["preview.no-mapping"]);
    const other = { ...wish, mapping: await send("m.yaml", mapping.replace("9901", "9902")) };
    expect(await codesOf(cases().previewDelivery(anna, code, other))).toEqual(["import.other-municipality"]);
    for (const id of [...uploads, wish.mapping, other.mapping]) await cases().removeUpload(anna, code, id);
  });

  test("comes into the lake, is listed, and its files go", async () => {
    const done = await load("betalingen.csv", good, true);
    expect(done).toMatchObject({ status: "done", accepted: 2, rejections: 0 });
    const view = await cases().openData(anna, code);
    expect(view.deliveries).toMatchObject([
      { number: 1, source: "betalingen", files: ["betalingen.csv"], rows: 2, isTaken: true, outcome: { accepted: 2 } },
    ]);
    expect(view.freshness).toMatchObject([{ kind: "betaling", period: "februari 2026", rows: 2 }]);
    expect(view.sources.find(({ id }) => id === "betalingen")).toMatchObject({ hasMapping: true });
    await emptied();
  });

  test("goes on where rows are wrong, and says of each where and what to do, in a list that no spreadsheet runs", async () => {
    const done = await load("kapot.csv", broken, false);
    expect(done).toMatchObject({ status: "done", accepted: 1, rejections: 2 });
    const record = done.record ?? "";
    const { groups, listed } = await cases().openDelivery(anna, code, record);
    expect(listed).toBe(2);
    expect(groups.map(({ rule, places }) => [rule, places])).toEqual([
      ["waarde past niet", ["kapot.csv, regel 2, kolom dag"]],
      ["waarde past niet", ["kapot.csv, regel 3, kolom bedrag"]],
    ]);
    for (const { remedy } of groups) expect(remedy).not.toBe("");
    const csv = new TextDecoder().decode(await cases().repairList(anna, code, record, "csv"));
    expect(csv.split("\r\n")).toHaveLength(4);
    for (const cell of csv.split(/[;\r\n]+/)) expect(cell).not.toMatch(/^"?[=+@-]/);
    const { tables } = await readForeign("r.xlsx", await cases().repairList(anna, code, record, "xlsx"));
    expect(tables[0]?.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["kapot.csv", "3", "bedrag"]),
    );
    const { quality } = await cases().openData(anna, code);
    const last = quality?.series[0]?.points.at(-1)?.figure.value ?? 0;
    expect(isMissing(last) ? last : Math.round(last)).toBe(67);
  });

  test("that is the same again changes nothing", async () => {
    const before = await cases().openData(anna, code);
    expect(await load("nogmaals.csv", good, false)).toMatchObject({ status: "done", accepted: 0 });
    const after = await cases().openData(anna, code);
    expect(after.deliveries[0]).toMatchObject({ isTaken: false, rows: 0 });
    expect(after.freshness).toEqual(before.freshness);
  });

  test("with a mapping of another municipality is refused as a whole", async () => {
    const other = await send("m.yaml", mapping.replace("9901", "9902"));
    const uploads = [await send("anders.csv", good.replaceAll("B", "C"))];
    const done = await ended(
      (await cases().startImport(anna, code, { source: "betalingen", uploads, mapping: other })).id,
    );
    expect(done.status).toBe("failed");
    expect(done.problems[0]?.title).toContain("9902");
    expect((await cases().openData(anna, "GM9902")).deliveries).toEqual([]);
  });

  test("that somebody stops leaves the lake as it was, and its files go", async () => {
    const before = await cases().openData(anna, code);
    const rows = Array.from({ length: 60_000 }, (_, at) => `G${at};2026-03-05;12345678;1,00`);
    const uploads = [await send("groot.csv", `${head}${rows.join("\n")}\n`)];
    const { id } = await cases().startImport(anna, code, { source: "betalingen", uploads });
    await cases().stopImport(anna, code, id);
    expect((await ended(id)).status).toBe("cancelled");
    expect(await codesOf(cases().stopImport(anna, code, "nergens"))).toEqual(["import.unknown"]);
    // The next one waits for it and finds the lake free.
    expect(await load("daarna.csv", `${head}D1;2026-03-06;12345678;1,00\n`, false)).toMatchObject({ accepted: 1 });
    const after = await cases().openData(anna, code);
    expect(after.deliveries.length).toBe(before.deliveries.length + 1);
    expect(after.freshness[0]?.rows).toBe((before.freshness[0]?.rows ?? 0) + 1);
    await emptied();
  });

  test("waits while the command line writes to the lake, and one behind it can be stopped before it begins", async () => {
    const lock = join(folder, "lake", "writer.lock");
    writeFileSync(lock, String(process.pid));
    const wish = async (name: string, nr: string) => ({
      source: "betalingen",
      uploads: [await send(name, `${head}${nr};2026-03-06;12345678;1,00\n`)],
    });
    const first = await cases().startImport(anna, code, await wish("bezet.csv", "E1"));
    const second = await cases().startImport(anna, code, await wish("achter.csv", "E2"));
    expect((await cases().stopImport(anna, code, second.id)).status).toBe("cancelled");
    for (;;) {
      const now = (await cases().listImports(anna, code)).find(({ id }) => id === first.id);
      if (now?.status === "running") break;
      await wait(50);
    }
    // By now it has found the lake in use, or will: both are the same to who waits.
    await wait(2500);
    rmSync(lock);
    expect(await ended(first.id)).toMatchObject({ status: "done", accepted: 1 });
    await emptied();
  });

  test("is noted in the log without a name of a file", async () => {
    const entries = await opened.site.store.auditLog.list({ gemeente: code, limit: 500 });
    const actions = new Set(entries.map(({ action }) => action));
    for (const action of ["upload.begin", "job.enqueue", "job.finish", "job.cancel", "rejections.download"])
      expect(actions).toContain(action);
    expect(JSON.stringify(entries)).not.toMatch(/kapot|betalingen\.csv|groot/);
  });
});

describe("the data of a municipality", () => {
  test("are for who works with them: others are refused, and strangers do not learn that it exists", async () => {
    const council: Principal = { ...anna, roles: ["council-member"], audience: "council" };
    expect(await codesOf(cases().openData(council, code))).toEqual(["data.not-allowed"]);
    expect(await codesOf(cases().beginUpload(council, code, "a.csv", 1))).toEqual(["data.not-allowed"]);
    const stranger: Principal = { ...anna, municipalities: ["GM9902"] };
    expect(await codesOf(cases().openData(stranger, code))).toEqual(["municipality.unknown"]);
    expect((await cases().listMunicipalities(stranger)).map((one) => one.code)).toEqual(["GM9902"]);
  });

  test("that nobody loaded are an empty page and make no lake", async () => {
    const other = await openSite(join(import.meta.dirname, "../../dossiers"), join(folder, "leeg", "site.sqlite"));
    try {
      const signIn = await openLocalSignIn(other.site);
      const someone = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
      if (someone === undefined) throw new Error("nobody is signed in");
      const view = await siteCases(other.site).openData(someone, "GM0303");
      expect(view).toMatchObject({ deliveries: [], freshness: [], municipality: { name: "Dronten" } });
      expect(view.completeness).toBeUndefined();
      expect(existsSync(join(folder, "leeg", "lake"))).toBe(false);
    } finally {
      await other.close();
    }
  });

  test("keep the mapping of the last delivery, for the next one", () => {
    expect(readFileSync(join(folder, "lake", "settings", "9901", "betalingen.yaml"), "utf8")).toBe(mapping);
  });
});

describe("an upload", { timeout: 60_000 }, () => {
  test("may have an empty file in it, which is then refused by name and stops nothing else", async () => {
    const empty = await cases().beginUpload(anna, code, "leeg.xml", 0);
    const { id } = await cases().startImport(anna, code, { source: "istandaarden", uploads: [empty.id] });
    const { status, accepted, rejections, record = "" } = await ended(id);
    expect([status, accepted, rejections]).toEqual(["done", 0, 1]);
    const { groups } = await cases().openDelivery(anna, code, record);
    expect(groups).toMatchObject([{ kind: "refusal", title: "Het bestand is leeg", places: ["leeg.xml"] }]);
    await emptied();
  });

  test("that was refused has a share which opens on how many of how many", async () => {
    const { quality } = await cases().openData(anna, code);
    const points = quality?.series.flatMap((series) => series.points) ?? [];
    const point = points.find(({ figure }) => figure.value === 100);
    const told = await cases().describeLakeFigure(anna, code, "gegevens", new Map(), point?.ref ?? "");
    expect(told.remarks[0]).toMatch(/1 van 1\b/);
  });
});
