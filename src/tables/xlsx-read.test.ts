import { describe, expect, test } from "vitest";
import type { Problem } from "../figure/problem.ts";
import { foreignLimits } from "./limits.ts";
import type { RawTable } from "./raw-table.ts";
import { readForeign } from "./read-foreign.ts";
import { type FixtureSheet, workbook, workbookParts, zip } from "./workbook.fixture.ts";

async function read(bytes: Uint8Array, limits = foreignLimits) {
  return readForeign("berap.xlsx", bytes, { limits });
}

async function sheetOf(sheet: Omit<FixtureSheet, "name">, options = {}): Promise<RawTable> {
  const { tables, problems } = await read(workbook([{ name: "Blad1", ...sheet }], options));
  expect(problems).toEqual([]);
  const [table] = tables;
  if (table === undefined) throw new Error("no sheet");
  return table;
}

const texts = ({ rows }: RawTable) => rows.map(({ cells }) => cells.map(({ text }) => text));
const codes = (problems: readonly Problem[]) => problems.map(({ code, facts }) => ({ code, ...facts }));

describe("a workbook", () => {
  test("gives texts, shared or in place, and numbers as their format shows them", async () => {
    const rows = [
      ["Wmo & jeugd", 1234.5],
      [
        { value: 1234.5678, format: "#,##0" },
        { value: 0.125, format: "0.0%" },
        { value: 1_234_567, format: '#,##0,"k"' },
      ],
      [{ value: -1234.5, format: '"€" #,##0.00;[Red]-"€" #,##0.00' }, { value: 1e21 }, { value: 0.1 + 0.2 }],
    ];
    for (const isInline of [true, false]) {
      expect(texts(await sheetOf({ rows, isInline }))).toEqual([
        ["Wmo & jeugd", "1234,5"],
        ["1.235", "12,5%", "1.235"],
        ["-1.234,50", "1000000000000000000000", "0,3"],
      ]);
    }
  });

  test("gives dates as dates, in the years that begin in 1900 and in 1904", async () => {
    const rows = [
      [
        { value: 43_101, format: "dd-mm-yyyy" },
        { value: 43_101, format: "mmm-yy" },
        { value: 43_101, format: "yyyy" },
      ],
      [
        { value: 59, format: "d-m-yy" },
        { value: 61, format: "d-m-yy" },
        { value: 0.5, format: "h:mm" },
      ],
    ];
    expect(texts(await sheetOf({ rows }))).toEqual([
      ["2018-01-01", "2018-01", "2018"],
      ["1900-02-28", "1900-03-01", "12:00"],
    ]);
    const later = await sheetOf({ rows: [[{ value: 0, format: "yyyy-mm-dd" }]] }, { from1904: true });
    expect(texts(later)).toEqual([["1904-01-01"]]);
    expect(later.rows[0]?.cells[0]).toMatchObject({ isDate: true });
  });

  test("keeps the outcome of a formula and the formula beside it, and says which have none", async () => {
    const rows = [[1, 2, { value: 3, formula: "A1+B1" }, { formula: "SUM(A1:C1)" }]];
    const { tables, remarks } = await read(workbook([{ name: "Blad1", rows }]));
    expect(tables[0]?.rows[0]?.cells[2]).toMatchObject({ text: "3", formula: "A1+B1", native: { value: 3 } });
    expect(tables[0]?.rows[0]?.cells[3]).toMatchObject({ text: "", formula: "SUM(A1:C1)" });
    expect(codes(remarks)).toEqual([{ code: "table-file.uncomputed", count: 1 }]);
  });

  test("leaves a formula that opens a page what it is: a text", async () => {
    const formula = 'HYPERLINK("http://example.org","klik")';
    const table = await sheetOf({ rows: [[{ value: "klik", formula }, `=${formula}`]] });
    expect(table.rows[0]?.cells).toEqual([
      { column: 1, text: "klik", formula },
      { column: 2, text: `=${formula}` },
    ]);
  });

  test("marks hidden sheets, rows and columns, and reads them", async () => {
    const rows = [["a"], ["b", 1]];
    const { tables } = await read(
      workbook([{ name: "Geheim", rows, isHidden: true, hiddenRows: [2], hiddenColumns: [2] }]),
    );
    expect(tables[0]).toMatchObject({ name: "Geheim", isHidden: true });
    expect(tables[0]?.hiddenColumns).toEqual(new Set([2]));
    expect(tables[0]?.rows.map(({ isHidden }) => isHidden)).toEqual([undefined, true]);
  });

  test("tells how far merged cells reach", async () => {
    const table = await sheetOf({
      rows: [["Begroting"], ["a", "b"]],
      merges: ["A1:B1", "A2:A2", "kapot", "C1:XFD1048576"],
    });
    expect(table.rows[0]?.cells[0]?.merge).toEqual({ rows: 1, columns: 2 });
  });

  test("keeps a raised footnote mark raised, and how a word is pronounced out", async () => {
    const rich = '<r><t>Jeugd</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><rPh><t>uit</t></rPh>';
    expect(texts(await sheetOf({ rows: [[{ rich }]] }))).toEqual([["Jeugd¹"]]);
  });

  test("turns half a pair of surrogates into a sign that can be shown", async () => {
    expect(texts(await sheetOf({ rows: [["_xD800_a_x000A_b"]] }))).toEqual([["\uFFFDa\nb"]]);
  });

  test("reads sheets of programs that write a prefix, and rows without their numbers", async () => {
    const parts = workbookParts([{ name: "Blad1", rows: [] }]);
    parts["xl/worksheets/sheet1.xml"] =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row><x:row><x:c t="e"><x:v>#REF!</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { tables } = await read(zip(parts));
    expect(tables[0]?.rows.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])).toEqual([
      [1, "1", "WAAR"],
      [2, "#REF!"],
    ]);
  });
});

describe("a workbook that was made to do harm", () => {
  const parts = () => workbookParts([{ name: "Blad1", rows: [["a", 1]] }]);
  const sheet = "xl/worksheets/sheet1.xml";

  test("is refused when it unpacks to far more than it is", async () => {
    const bomb = zip({
      ...parts(),
      [sheet]: `<worksheet><sheetData>${"<row/>".repeat(4_000_000)}</sheetData></worksheet>`,
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(codes((await read(bomb)).problems)).toEqual([
      { code: "table-file.inflates", path: "berap.xlsx", limit: foreignLimits.inflationFrom },
    ]);
    const limits = { ...foreignLimits, inflatedBytes: 1000 };
    expect(codes((await read(bomb, limits)).problems)).toEqual([
      { code: "table-file.inflates", path: "berap.xlsx", limit: 1000 },
    ]);
  });

  test("is refused when it declares entities, before any of them is used", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><worksheet>&c;</worksheet>`;
    for (const part of [sheet, "xl/workbook.xml", "xl/sharedStrings.xml"]) {
      const { problems } = await read(zip({ ...parts(), [part]: laughs }));
      expect(codes(problems)).toEqual([{ code: "table-file.broken", path: "berap.xlsx", reason: "document-type" }]);
    }
  });

  test("is refused when it is damaged, wherever it was cut or changed", async () => {
    const whole = workbook([
      {
        name: "Blad1",
        rows: [
          ["a", 1],
          ["b", 2],
        ],
      },
    ]);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const { problems } = await read(whole.slice(0, Math.floor(whole.length * share)));
      expect(codes(problems)).toEqual([{ code: "table-file.broken", path: "berap.xlsx", reason: "zip" }]);
    }
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const { problems, tables } = await read(changed);
      for (const { code } of problems) expect(code).toMatch(/^table-file\./);
      expect(problems.length > 0 && tables.length > 0).toBe(false);
    }
    expect(codes((await read(zip({ ...parts(), [sheet]: "<worksheet><row>" }))).problems)).toMatchObject([
      { reason: "xml" },
    ]);
    const { [sheet]: _, ...without } = parts();
    expect(codes((await read(zip(without))).problems)).toMatchObject([{ reason: "part-missing" }]);
  });

  test("keeps a text of ten million characters to what a cell can hold", async () => {
    const long = "x".repeat(3_000_000);
    const { tables } = await read(workbook([{ name: "Blad1", rows: [[long, 1]] }]));
    expect(tables[0]?.rows[0]?.cells[0]?.text.length).toBe(foreignLimits.cellCharacters);
    const longer = workbook([{ name: "Blad1", rows: [["x".repeat(10_000_000), 1]] }]);
    expect(codes((await read(longer)).problems)).toMatchObject([{ code: "table-file.broken", reason: "xml" }]);
  });

  test("is read no further than its limits, and says so", async () => {
    const wide = {
      name: "Breed",
      rows: [
        ["a", 1, 2, 3],
        ["b", 4, 5, 6],
        ["c", 7, 8, 9],
      ],
    };
    const cut = async (limits: Partial<typeof foreignLimits>) => {
      const { tables, remarks } = await read(workbook([wide, wide]), { ...foreignLimits, ...limits });
      return {
        sheets: tables.length,
        rows: tables.map(({ rows }) => rows.map(({ cells }) => cells.length)),
        remarks: codes(remarks),
      };
    };
    expect(await cut({ rows: 2 })).toEqual({
      sheets: 2,
      rows: [
        [4, 4],
        [4, 4],
      ],
      remarks: [{ code: "table-file.cut", what: "rows", limit: 2 }],
    });
    expect(await cut({ columns: 2 })).toMatchObject({
      rows: [
        [2, 2, 2],
        [2, 2, 2],
      ],
      remarks: [{ what: "columns" }],
    });
    expect(await cut({ cells: 5 })).toMatchObject({ rows: [[4, 1], []], remarks: [{ what: "cells" }] });
    expect(await cut({ sheets: 1 })).toMatchObject({ sheets: 1, remarks: [{ what: "sheets" }] });
  });

  test("is given up when it takes too long", async () => {
    let now = 0;
    const stopwatch = () => (now += 20_000);
    const { problems } = await readForeign("traag.xlsx", zip(parts()), { stopwatch });
    expect(codes(problems)).toEqual([{ code: "table-file.too-slow", path: "traag.xlsx", seconds: 30 }]);
  });

  test("is named for what it is when it is no workbook at all", async () => {
    const reason = async (name: string, bytes: Uint8Array) =>
      (await readForeign(name, bytes)).problems.map(({ facts }) => facts);
    const path = "a.xlsx";
    expect(await reason(path, Buffer.from("d0cf11e0a1b11ae1", "hex"))).toEqual([{ path, reason: "old-excel" }]);
    expect(await reason(path, zip({ mimetype: "x", "content.xml": "<a/>" }))).toEqual([
      { path, reason: "open-document" },
    ]);
    expect(await reason(path, zip({ "xl/workbook.bin": "" }))).toEqual([{ path, reason: "binary-excel" }]);
    expect(await reason(path, zip({ "foto.jpg": "" }))).toEqual([{ path, reason: "other-zip" }]);
    expect(await reason(path, Buffer.from("a;b"))).toEqual([{ path, reason: "zip" }]);
    expect(await reason("a.pdf", Buffer.from("%PDF-1.4"))).toEqual([{ path: "a.pdf", reason: "extension" }]);
    expect(await reason("a.csv", Buffer.from([1, 0, 0, 7]))).toEqual([{ path: "a.csv", reason: "not-text" }]);
  });

  test("refers to parts by paths that are never used outside it", async () => {
    const spoiled = parts();
    spoiled["xl/_rels/workbook.xml.rels"] = (spoiled["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "worksheets/sheet1.xml",
      "../../../../etc/passwd",
    );
    expect(codes((await read(zip(spoiled))).problems)).toMatchObject([{ reason: "part-missing" }]);
  });
});
