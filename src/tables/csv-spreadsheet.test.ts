import fc from "fast-check";
import { expect, it } from "vitest";
import { writeSpreadsheetCsv } from "./csv-write.ts";
import { readForeign } from "./read-foreign.ts";

it("writes every number with all its decimals and nothing else: no thousands, no exponent", () => {
  expect(writeSpreadsheetCsv([[1234567.5, -0.05, 1e-7, 0]], "nl")).toBe("\uFEFF1234567,5;-0,05;0,0000001;0\r\n");
  expect(writeSpreadsheetCsv([[1234567.5, -0.05]], "international")).toBe("1234567.5,-0.05\r\n");
});

it.each(["=1+1", "+31 6", "-2+3", "@SUM(A1)", "\t=1", " =1", "\uff1d1+1", "\r=1"])(
  "lets no spreadsheet run %j",
  (text) => {
    for (const notation of ["nl", "international"] as const) {
      const csv = writeSpreadsheetCsv([["a", text]], notation);
      expect(csv).toMatch(/[;,]"?'/);
    }
  },
);

it("leaves no cell that begins like a formula, whatever the texts hold, and loses no cell or row", async () => {
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom('"', '";"', "a;b", "a,b", '=1;"', "\r\n=1", "a\n=cmd"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), async (rows) => {
      const csv = writeSpreadsheetCsv([["kop", "einde"], ...rows.map(([a, b]) => [`x${a}`, b, "y"])], "nl");
      const { tables, problems } = await readForeign("a.csv", new TextEncoder().encode(csv));
      expect(problems).toEqual([]);
      const read = tables[0]?.rows.slice(1) ?? [];
      expect(read).toHaveLength(rows.length);
      for (const { cells } of read) {
        expect(cells.find(({ column }) => column === 3)?.text).toBe("y");
        for (const cell of cells) expect(cell.text).not.toMatch(/^\s*[=+\-@]/);
      }
    }),
  );
});
