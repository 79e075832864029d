import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "./csv-read.ts";
import { writeCsv } from "./csv-write.ts";
import { ordinaryLimits } from "./limits.ts";

const cell = fc
  .string({
    unit: fc.constantFrom("a", "1", ".", ",", ";", '"', "\n", " ", "-", "é", "€", "\uFEFF", "'", "=", "\t"),
    maxLength: 8,
  })
  .filter((text) => !text.includes("\r"));

describe("a CSV file", () => {
  test("is read back as it was written, whatever its cells hold", () => {
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(tables, ([header = [], ...rows]) => {
        const read = readCsv("a.csv", writeCsv(header, rows));
        expect(read.problems).toEqual([]);
        expect(read.table?.header.cells).toEqual(header);
        expect(read.table?.rows.map((row) => row.cells)).toEqual(rows);
      }),
    );
  });

  test("counts lines as an editor does, also after a cell of two lines", () => {
    const read = readCsv("a.csv", 'row,label\r\nm01,"een\r\ntwee"\r\nm02,drie\r\n');
    expect(read.table?.rows.map((row) => row.line)).toEqual([2, 4]);
    expect(read.table?.rows[0]?.cells).toEqual(["m01", "een\ntwee"]);
  });

  test("skips a byte order mark", () => {
    expect(readCsv("a.csv", "\uFEFFrow,label\nm01,x\n").table?.header.cells).toEqual(["row", "label"]);
  });

  test("names the line of a row with a cell too many", () => {
    expect(readCsv("a.csv", "row,label\nm01,1,009\n").problems).toEqual([
      { code: "csv.malformed", facts: { reason: "too-many-cells" }, where: { file: "a.csv", line: 2 } },
    ]);
  });

  test("names the line of a quote that is not closed", () => {
    const [first] = readCsv("a.csv", 'row,label\nm01,"x\n').problems;
    expect(first).toMatchObject({
      code: "csv.malformed",
      facts: { reason: "quote-not-closed" },
      where: { file: "a.csv" },
    });
    expect(first?.where.line).toBeGreaterThan(1);
  });

  test("refuses a file beyond its limits without reading on", () => {
    const limits = { ...ordinaryLimits, rows: 2, columns: 3, cellCharacters: 5, characters: 60 };
    const reasons = (text: string) => readCsv("a.csv", text, { limits }).problems.map((p) => p.facts);
    expect(reasons("a\n1\n2\n3\n")).toEqual([{ reason: "too-many-rows" }]);
    expect(reasons("a,b,c,d\n")).toEqual([{ reason: "too-many-columns" }]);
    expect(reasons("a\n123456\n")).toEqual([{ reason: "cell-too-long" }]);
    expect(reasons("x".repeat(61))).toEqual([{ path: "a.csv", bytes: 61, limit: 60 }]);
    expect(readCsv("a.csv", "").problems.map((p) => p.facts)).toEqual([{ reason: "empty" }]);
  });

  test("reads other separators when told", () => {
    expect(readCsv("a.csv", "a;b\n1,5;2\n", { delimiter: ";" }).table?.rows[0]?.cells).toEqual(["1,5", "2"]);
  });
});
