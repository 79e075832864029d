import fc from "fast-check";
import { expect, it } from "vitest";
import { readForeign } from "./read-foreign.ts";
import type { SheetCell, Workbook } from "./workbook.ts";
import { sheetNames, writeXlsx } from "./xlsx-write.ts";

function workbookOf(...rows: readonly (readonly SheetCell[])[]): Workbook {
  return {
    title: "Begroting & rekening",
    author: "Gemeente Waterrijk",
    date: "2026-03-01",
    language: "nl",
    marks: { topRight: "Vertrouwelijk", bottomLeft: "a & b", page: "pagina", of: "van" },
    sheets: [{ name: "Blad", widths: [20, 20], rows, headRow: 1, frozenColumns: 1 }],
  };
}

async function readBack(workbook: Workbook) {
  const { tables, problems } = await readForeign("a.xlsx", writeXlsx(workbook));
  expect(problems).toEqual([]);
  return tables;
}

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    '=HYPERLINK("https://x.example","klik")',
    "_x0041_",
    "</t></is></c>",
    "<![CDATA[",
    "&amp;&#65;",
    "]]>",
    "\u202e21,1",
    "a".repeat(5_000),
    "\ud800",
    "\ufffe",
  ),
);

/** What a file can hold of a text: XML has no control characters and no halves of characters. */
function holdable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (one) => (one === "\n" || one === "\t" ? one : " "));
}

it("keeps any text of a user text, never a formula, as our own reader finds it", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      fc.pre(holdable(text).trim() !== "");
      const [table] = await readBack(workbookOf([{ type: "text", text }]));
      const cell = table?.rows[0]?.cells[0];
      expect(cell?.text).toBe(holdable(text));
      expect(cell?.formula).toBeUndefined();
      expect(cell?.native).toBeUndefined();
    }),
  );
});

it("keeps numbers as numbers, with the formula whose outcome they are", async () => {
  const value = { type: "number", decimals: 2 } as const;
  const formula = [
    { sign: 1, from: { row: 1, column: 1 }, to: { row: 2, column: 1 } },
    { sign: -1, from: { row: 1, column: 2 } },
  ] as const;
  const [table] = await readBack(
    workbookOf(
      [
        { ...value, value: 1.25 },
        { ...value, value: -0.5 },
      ],
      [{ ...value, value: 2 }],
      [{ ...value, value: 3.75, formula, signed: true }],
    ),
  );
  expect(table?.rows[0]?.cells.map(({ native }) => native?.value)).toEqual([1.25, -0.5]);
  expect(table?.rows[2]?.cells[0]).toMatchObject({ formula: "SUM(A1:A2)-B1", native: { value: 3.75 } });
});

it("refuses a number that is none", () => {
  expect(() => writeXlsx(workbookOf([{ type: "number", decimals: 0, value: Number.NaN }]))).toThrow("A1");
  expect(() => writeXlsx({ ...workbookOf(), sheets: [] })).toThrow("at least one sheet");
});

it("gives sheets names that a spreadsheet accepts, each once whatever the case", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(hostile, fc.constantFrom("", "'a'", "History", "a", "A")), { maxLength: 8 }),
      (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).toMatch(/^[^'[\]:*?/\\\p{Cc}\p{Cs}](?:[^[\]:*?/\\\p{Cc}\p{Cs}]*[^'[\]:*?/\\\p{Cc}\p{Cs}])?$/u);
          expect(name.toLowerCase()).not.toBe("history");
        }
      },
    ),
  );
});
