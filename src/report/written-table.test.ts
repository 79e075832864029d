import { expect, it } from "vitest";
import { measuresTable } from "../../test/golden/example-report.ts";
import { writeTable } from "./written-table.ts";

it("writes numbers with their decimals and sign, estimates with their interval, and reasons in words", () => {
  const rows = writeTable(measuresTable).rows;
  expect(rows.find(({ id }) => id === "m2")?.cells[1]).toEqual({
    kind: "number",
    text: "+0,35",
    interval: "+0,20 tot +0,50",
    ref: "m2/2026",
  });
  expect(rows.find(({ id }) => id === "m4")?.cells[0]).toEqual({
    kind: "missing",
    text: "onbekend",
    ref: "m4/2025",
    mark: "b",
  });
});

it("refuses a row that does not fill its columns, since numbers would stand under the wrong year", () => {
  const [first, ...rest] = measuresTable.columns;
  expect(first).toBeDefined();
  expect(() => writeTable({ ...measuresTable, columns: rest })).toThrow('Row "m1"');
});

it("refuses a mark without its footnote", () => {
  expect(() => writeTable({ ...measuresTable, footnotes: [] })).toThrow('no footnote "a"');
});
