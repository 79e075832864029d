import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../figure/problem.ts";
import type { FixtureSheet } from "../tables/workbook.fixture.ts";
import { only, read, said, sheet } from "./foreign-reading.fixture.ts";
import { berap, letter, longForm, mixedUnits, twoHeaders } from "./foreign-tables.fixture.ts";
import { recogniseTableFile } from "./recognise-tables.ts";

describe("a table of somebody else's", () => {
  test("is found between its titles and notes, with the signs that V and N give", async () => {
    const found = await only("berap.csv", berap);
    expect(found.table).toMatchObject({
      titles: ["Tabel 3: Bestuursrapportage 2019 gemeente Zandwoude", "(x € 1.000)"],
      notes: [
        "* Het vervoer loopt via de regio.",
        "1) Inclusief persoonsgebonden budget",
        "Bron: administratie Zandwoude",
      ],
      unit: { quantity: "money", scale: 1000 },
    });
    expect(found.grid.columns).toEqual([
      { id: "B", label: "Begroting" },
      { id: "C", label: "Werkelijk" },
      { id: "D", label: "Saldo" },
    ]);
    expect(said(found)).toEqual([
      ["# Wmo", "", "", ""],
      ["Begeleiding", 1_250_000, 1_310_000, -60_000],
      ["Hulp bij het huishouden", 980_000, 955_000, 25_000],
      ["Vervoer", "pm", "not-applicable", "unknown"],
      ["# Jeugd", "", "", ""],
      ["Ambulant", 2_100_000, 2_245_000, -145_000],
      ["Totaal", 4_330_000, 4_510_000, -180_000],
    ]);
    expect(found.grid.cell(1, 0)).toEqual({
      value: 1_250_000,
      interval: { low: 1_249_500, high: 1_250_500 },
      unit: "money",
    });
  });

  test("leads from a number back to its cell", async () => {
    const found = await only("berap.csv", berap);
    expect(found.locate(1, 2)).toEqual({
      table: "Tabel 3: Bestuursrapportage 2019 gemeente Zandwoude",
      rowLabel: "Begeleiding",
      columnLabel: "Saldo",
      cell: expect.objectContaining({ printed: "60", place: { line: 6, column: 4 } }),
    });
    expect(found.locate(3, 0)?.cell).toMatchObject({ type: "missing", reason: "pm", printed: "PM" });
    expect(found.locate(0, 0)).toBeUndefined();
    expect(found.table.rows[1]?.marks).toEqual(["1"]);
  });

  test("has its header rows joined, whoever spans whom", async () => {
    const labels = ["Begroting / 2018", "Begroting / 2019", "Rekening / 2018", "Rekening / 2019"];
    expect((await only("twee.csv", twoHeaders)).grid.columns.map(({ label }) => label)).toEqual(labels);
    const rows: FixtureSheet["rows"] = [
      ["Product", "Begroting", undefined, "Rekening"],
      [undefined, 2018, 2019, 2018, 2019],
      ["Wmo", 1200, 1300, 1250, 1400],
      ["Jeugd", 2017, 2018, 600, 700],
    ];
    const merged = await only("twee.xlsx", sheet(rows, { merges: ["A1:A2", "B1:C1", "D1:E1"] }));
    expect(merged.grid.columns.map(({ label }) => label)).toEqual(labels);
    expect(said(merged)).toEqual([
      ["Wmo", 1200, 1300, 1250, 1400],
      ["Jeugd", 2017, 2018, 600, 700],
    ]);
  });

  test("counts each number in the unit that stands nearest to it", async () => {
    const found = await only("units.csv", mixedUnits);
    expect(said(found)).toEqual([
      ["Lasten", 1_200_000, 1_260_000, 5],
      ["Baten", -300_000, -315_000, 5],
      ["Saldo", 900_000, 945_000, 5],
      ["Formatie (fte)", 12.5, 13.5, 8],
      ["Aantal cliënten", 1310, 1402, 7],
    ]);
    const units = found.table.rows.map((_, row) => [0, 2].map((column) => found.grid.cell(row, column)?.unit));
    expect(units).toEqual([
      ["money", "percent"],
      ["money", "percent"],
      ["money", "percent"],
      ["fte", "percent"],
      ["count", "percent"],
    ]);
  });

  test("takes years in a column for labels, and English numbers for English", async () => {
    const found = await only("lang.csv", longForm);
    expect(found.table.notation).toBe("english");
    expect(said(found)).toEqual([
      ["Zandwoude / 2017", 1204, 1_300_500.25],
      ["Zandwoude / 2018", 1310, 1_402_000],
      ["Meerdijk / 2017", 980, 990_000.5],
      ["Meerdijk / 2018", 1001, 1_020_000.75],
    ]);
  });

  test("stands in a letter, with another below it", async () => {
    const { tables, remarks } = await read("brief.md", letter);
    expect(remarks).toEqual([]);
    expect(tables.map(({ table }) => [table.name, table.titles, table.notes])).toEqual([
      ["Brief aan de raad", ["Tabel 1 Kosten per wet (in mln €)"], ["¹ Voorlopig cijfer"]],
      ["Bijlage", [], []],
    ]);
    const [first, second] = tables;
    if (first === undefined || second === undefined) throw new Error("tables are missing");
    expect(said(first)).toEqual([
      ["Wmo", 1_200_000, 1_400_000],
      ["Jeugd", 800_000, "not-yet-available"],
      ["Totaal", 2_000_000, 1_400_000],
    ]);
    expect(first.table.columns[1]).toMatchObject({ label: "2018", marks: ["1"] });
    expect(said(second)).toEqual([
      ["Noord", 12_345, 45],
      ["Zuid", 15_088, 55],
    ]);
  });

  test("stands beside another in one sheet, or below it", async () => {
    const rows: FixtureSheet["rows"] = [
      ["Kosten"],
      ["Wet", "2017", "2018", undefined, "Wijk", "Inwoners"],
      ["Wmo", 10, 12, undefined, "Noord", 100],
      ["Jeugd", 20, 21, undefined, "Zuid", 200],
      [],
      ["Totaal", 30, 33],
      [],
      ["Baten", "2017", "2018"],
      ["Rijk", 5, 6],
    ];
    const { tables } = await read("naast.xlsx", sheet(rows));
    expect(tables.map(said)).toEqual([
      [
        ["Wmo", 10, 12],
        ["Jeugd", 20, 21],
        ["Totaal", 30, 33],
      ],
      [
        ["Noord", 100],
        ["Zuid", 200],
      ],
      [["Rijk", 5, 6]],
    ]);
    expect(tables[2]?.locate(0, 1)?.cell.place).toEqual({ sheet: "Blad1", line: 9, column: 3, address: "C9" });
  });

  test("keeps codes and row numbers as labels", async () => {
    const found = await only(
      "codes.csv",
      "Taakveld;Omschrijving;Lasten\n6.71;Maatwerk 18+;1.200\n6.72;Maatwerk 18-;800,5\n",
    );
    expect(said(found)).toEqual([
      ["6.71 / Maatwerk 18+", 1200],
      ["6.72 / Maatwerk 18-", 800.5],
    ]);
  });

  test("says a law once and means it for the products below it", async () => {
    const found = await only("groep.csv", "Wet;Product;2018\nWmo;Hulp;10\n;Vervoer;20\nTotaal;;30\nJeugd;Ambulant;5\n");
    expect(found.grid.rows.map(({ label }) => label)).toEqual([
      "Wmo / Hulp",
      "Wmo / Vervoer",
      "Totaal",
      "Jeugd / Ambulant",
    ]);
  });

  test("sees a header that is printed again as a heading, and hidden rows as rows", async () => {
    const rows: FixtureSheet["rows"] = [
      ["Post", 2017, 2018],
      ["Wmo", 10, 12],
      ["Post", 2017, 2018],
      ["Jeugd", 20, 21],
    ];
    const found = await only("verborgen.xlsx", sheet(rows, { hiddenRows: [2], hiddenColumns: [3] }));
    expect(said(found)).toEqual([
      ["Wmo", 10, 12],
      ["# Post", "", ""],
      ["Jeugd", 20, 21],
    ]);
    expect(found.table.rows[0]?.isHidden).toBe(true);
    expect(found.table.columns.map(({ isHidden }) => isHidden)).toEqual([false, true]);
  });

  test("has the notation of its own numbers, whatever another table of the text has", async () => {
    const text = `| a | b |\n|---|---|\n| x | 1.922 |\n| y | 185 |\n\n| a | b |\n|---|---|\n| x | 1.4 |\n| y | 1.922 |\n| z | 3.5 |\n`;
    const { tables, remarks } = await read("talen.md", text);
    expect(tables.map(said)).toEqual([
      [
        ["x", 1922],
        ["y", 185],
      ],
      [
        ["x", 1.4],
        ["y", 1.922],
        ["z", 3.5],
      ],
    ]);
    expect(remarks).toEqual([]);
  });

  test("is not what only numbers its texts, nor the years of an event", async () => {
    const register = "| # | Project | Jaar |\n|---|---|---|\n| 1 | Wijkteam | 2018 |\n| 2 | Pilot | 2019 |\n";
    await expect(read("register.md", register)).rejects.toThrow("table-file.without-table");
    const found = await only("projecten.csv", "Project;Kosten;Jaar\nWijkteam;10;2018\nPilot;20;2019\n");
    expect(found.grid.columns.map(({ label }) => label)).toEqual(["Kosten"]);
  });

  test("keeps the per cents of a title for the columns that hold them", async () => {
    const found = await only("groei.csv", "Cliënten en groei in %;;\nWet;2018;groei %\nWmo;120;4\nJeugd;80;5\n");
    expect([0, 1].map((column) => found.grid.cell(0, column)?.unit)).toEqual(["number", "percent"]);
  });

  test("has the title that stands between it and the table above", async () => {
    const table = "| a | b |\n|---|---|\n| x | 5 |\n";
    const { tables } = await read("titels.md", `${table}\n**Tabel 2** (x € 1.000)\n\n${table}Tabel 3\n\n${table}`);
    expect(tables.map(({ table: { titles, notes } }) => [titles, notes])).toEqual([
      [[], []],
      [["Tabel 2 (x € 1.000)"], []],
      [["Tabel 3"], []],
    ]);
  });
});

describe("a file of tables", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tables-"));
    await writeFile(join(folder, "berap.csv"), berap);
    await writeFile(join(folder, "zin.md"), "Een zin van 5 woorden.");
  });
  afterAll(async () => rm(folder, { recursive: true }));
  const problemsOf = async (name: string) =>
    recogniseTableFile(join(folder, name)).then(
      () => [],
      (error: unknown) => (error instanceof UserError ? error.problems.map(({ code }) => code) : [String(error)]),
    );

  test("is read from disk", async () => {
    expect((await recogniseTableFile(join(folder, "berap.csv"))).tables).toHaveLength(1);
  });

  test("is refused with what is wrong: not there, a folder, without a table", async () => {
    expect(await problemsOf("niets.csv")).toEqual(["file.missing"]);
    expect(await problemsOf(".")).toEqual(["file.unreadable"]);
    expect(await problemsOf("zin.md")).toEqual(["table-file.without-table"]);
  });

  test("says how its numbers were read where the file itself leaves that open", async () => {
    const remarks = async (text: string) =>
      (await read("a.csv", text)).remarks.map(({ code, facts }) => ({ code, ...facts }));
    expect(await remarks("a,b\nx,1.234\ny,2.345\n")).toEqual([
      { code: "table-file.notation-assumed", value: "1.234", readings: ["1234", "1,234"] },
    ]);
    expect(await remarks("a;b\nx;1,5\ny;2,5\nz;3.5\n")).toEqual([
      { code: "table-file.notation-mixed", value: "3.5", count: 1 },
    ]);
    expect(await remarks("a;b\nx;1,5\ny;2.3.4,5\nz;2\n")).toEqual([{ code: "number.unreadable", value: "2.3.4,5" }]);
  });
});
