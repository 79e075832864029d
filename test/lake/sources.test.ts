import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type ImportRequest, importDelivery } from "../../src/cases/import-delivery.ts";
import { exportPreview, previewImport } from "../../src/cases/preview-import.ts";
import { mappedSources } from "../../src/intake/sources.ts";
import { canonicalTables, tableOf } from "../../src/lake/canonical.ts";
import { openLake } from "../../src/lake/lake.ts";
import { workbook } from "../../src/tables/workbook.fixture.ts";
import { expectGolden } from "../golden/golden.ts";

const examples = fileURLToPath(new URL("../../docs/handleiding/voorbeelden/importeren", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sluitend-sources-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const knownOn = "2026-04-01";

async function exampleOf(source: string): Promise<ImportRequest> {
  const name = (await readdir(examples)).find((one) => one.startsWith(`${source}.`) && !one.endsWith(".yaml")) ?? "";
  return {
    source,
    paths: [join(examples, name)],
    mapping: join(examples, `${source}.yaml`),
    lake: join(folder, "lake"),
  };
}

/** What the lake says of a source, without what differs per key and per moment. */
async function linesOf(lake: string, source: string): Promise<readonly string[]> {
  const table = mappedSources.get(source)?.table ?? "client";
  const columns = Object.keys(tableOf(table).columns);
  const reader = await (await openLake(lake)).read();
  const lines: string[] = [];
  const sql = `SELECT gemeente, known_on, ${columns.join(", ")} FROM ${table} ORDER BY source_line`;
  for await (const { rows } of reader.query({ name: source, sql }))
    for (const row of rows)
      lines.push(
        row.map((cell) => (/^[0-9a-f]{32}$/.test(String(cell)) ? "pseudoniem" : String(cell ?? "–"))).join(" | "),
      );
  reader.close();
  return lines;
}

describe("the examples of the guide", () => {
  test("are there for every source, and every table of the lake has a source", async () => {
    const named = (await readdir(examples)).filter((name) => name.endsWith(".yaml")).map((name) => name.slice(0, -5));
    expect(named.sort()).toEqual([...mappedSources.keys()].sort());
    // What messages fill, and public statistics: they come in as CBS writes them, without a mapping.
    const elsewhere = /^(bericht|client|toewijzing|verzoek_|antwoord|levering_|declaratie|retour|statistiek)/;
    const filled = new Set([...mappedSources.values()].map(({ table }) => table));
    expect(
      Object.keys(canonicalTables)
        .filter((name) => !elsewhere.test(name))
        .sort(),
    ).toEqual([...filled].sort());
  });

  test("come in as the guide says", { timeout: 60_000 }, async () => {
    const told: string[] = [];
    const begun = new Date().toLocaleDateString("sv");
    for (const source of mappedSources.keys()) {
      const request = await exampleOf(source);
      const outcome = await importDelivery(source === "enquetes" ? { ...request, knownOn } : request);
      expect(outcome.rejected).toEqual([]);
      const days = [begun, new Date().toLocaleDateString("sv")];
      const lines = await linesOf(request.lake, source);
      told.push(`## ${source}`, ...lines.map((line) => days.reduce((text, day) => text.replace(day, "vandaag"), line)));
      told.push(...outcome.warnings.map(({ code, facts }) => `! ${code} ${JSON.stringify(facts)}`), "");
    }
    expectGolden("lake/examples.txt", told.join("\n"));
  });

  test("say as a workbook the same as they do as csv, with numbers and days as a workbook keeps them", async () => {
    const rows = [
      ["betaling", "datum", "agb", "declaratie", "maand", "bedrag"],
      [
        "B1",
        { value: 46_083, format: "dd-mm-yyyy" },
        "12345678",
        "D001",
        "2026-01",
        { value: 10_450.75, format: "#,##0" },
      ],
      ["B2", { value: 46_090, format: "dd-mm-yyyy" }, "12345678", "D002", "2026-02", -50],
    ];
    const path = join(folder, "betalingen.xlsx");
    writeFileSync(
      path,
      workbook([
        { name: "Leeswijzer", rows: [] },
        { name: "Blad1", rows },
      ]),
    );
    const request = { ...(await exampleOf("betalingen")), paths: [path], lake: join(folder, "werkmap") };
    expect((await importDelivery(request)).rejected).toEqual([]);
    expect(await linesOf(request.lake, "betalingen")).toEqual(await linesOf(join(folder, "lake"), "betalingen"));
  });
});

describe("a corrected delivery", () => {
  const csv = (amount: string) =>
    `betaling,datum,agb,declaratie,maand,bedrag\nB9,2026-03-02,12345678,D1,2026-01,${amount}\n`;
  async function load(lake: string, name: string, amount: string, more: Partial<ImportRequest> = {}) {
    const path = join(folder, name);
    writeFileSync(path, csv(amount));
    return importDelivery({ ...(await exampleOf("betalingen")), paths: [path], lake: join(folder, lake), ...more });
  }

  test("of a later day takes the place of the first, in whatever order they come", async () => {
    await load("eerst", "b1.csv", "10");
    await load("eerst", "b2.csv", "20", { knownOn: "2026-03-05" });
    await load("later", "b2.csv", "20", { knownOn: "2026-03-05" });
    const last = await load("later", "b1.csv", "10");
    expect(last.warnings).toEqual([]);
    const lines = await linesOf(join(folder, "eerst"), "betalingen");
    expect(lines).toEqual([expect.stringContaining("| 2000")]);
    expect(await linesOf(join(folder, "later"), "betalingen")).toEqual(lines);
  });

  test("of the same day is told to contradict, and leads when it has a higher number", async () => {
    await load("dag", "b1.csv", "30");
    const { warnings } = await load("dag", "b2.csv", "10");
    expect(warnings).toMatchObject([{ code: "intake.contradiction", facts: { table: "betaling", count: 1 } }]);
    await load("dag", "b3.csv", "10.00", { revision: 1 });
    expect(await linesOf(join(folder, "dag"), "betalingen")).toEqual([expect.stringContaining("| 1000")]);
  });
});

describe("a preview", () => {
  test("shows the first rows as they would come in and what does not fit, and leaves nothing behind", async () => {
    const csv = join(folder, "voorbeeld.csv");
    writeFileSync(
      csv,
      "betaling,datum,agb,declaratie,maand,bedrag,iban\nB1,2026-03-02,12345678,D1,2026-01,10.5,x\nB2,2026-03-32,1,D1,2026-01,1,x\n",
    );
    const preview = exportPreview(
      await previewImport({ ...(await exampleOf("betalingen")), paths: [csv], lake: join(folder, "geen") }),
    );
    expect(preview.rows).toEqual([expect.objectContaining({ line: 2, betaaldatum: "2026-03-02", bedrag: 10.5 })]);
    expect(preview.unmapped).toEqual(["iban"]);
    expect(preview.problems).toMatchObject([{ line: 3, column: "datum", rule: "intake.cell" }]);
    expect(await readdir(folder)).not.toContain("geen");
  });

  test("tells which columns of the mapping the file does not have, with the name that was probably meant", async () => {
    const csv = join(folder, "kolom.csv");
    writeFileSync(csv, "betaling,datums,agb,declaratie,maand,bedrag\nB1,2026-03-02,12345678,D1,2026-01,10.5\n");
    const { problems, rows } = await previewImport({ ...(await exampleOf("betalingen")), paths: [csv] });
    expect(problems).toMatchObject([{ code: "intake.column-missing", facts: { name: "datum", nearest: "datums" } }]);
    expect(rows).toEqual([]);
  });

  test("refuses a mapping that takes in what says too much about a person", async () => {
    const csv = join(folder, "naam.csv");
    writeFileSync(csv, "betaling,datum,Naam cliënt,declaratie,maand,bedrag\nB1,2026-03-02,x,D1,2026-01,10.5\n");
    const mapping = join(folder, "naam.yaml");
    const text =
      "source: betalingen\nmunicipality: '9901'\nnumbers: english\ncolumns: { betaalnummer: betaling, betaaldatum: datum, leverancier: Naam cliënt, bedrag: bedrag }\n";
    writeFileSync(mapping, text);
    const { problems } = await previewImport({ source: "betalingen", paths: [csv], mapping, lake: "" });
    expect(problems).toMatchObject([
      { code: "intake.sensitive", facts: { column: "leverancier", name: "Naam cliënt" } },
    ]);
  });
});
