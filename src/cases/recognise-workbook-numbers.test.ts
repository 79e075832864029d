import { describe, expect, test } from "vitest";
import type { FixtureCell, FixtureSheet } from "../tables/workbook.fixture.ts";
import { only, read, said, sheet } from "./foreign-reading.fixture.ts";

describe("a number of a workbook", () => {
  const cellOf = async (cell: FixtureCell) => {
    const found = await only(
      "getal.xlsx",
      sheet([
        ["Post", "Bedrag"],
        ["Wmo", cell],
      ]),
    );
    const { value, interval, unit } = found.grid.cell(0, 0) ?? {
      value: Number.NaN,
      interval: { low: 0, high: 0 },
      unit: "",
    };
    return [value, Number((interval.high - value).toPrecision(6)), unit];
  };

  test("is as exact as what is stored when its format hides decimals, and rounded when somebody typed it so", async () => {
    expect(await cellOf({ value: 1234, format: "#,##0" })).toEqual([1234, 0.5, "number"]);
    expect(await cellOf({ value: 1234.5678, format: "#,##0" })).toEqual([1234.5678, 0.00005, "number"]);
    expect(await cellOf({ value: 12.5, format: "0.00" })).toEqual([12.5, 0.005, "number"]);
    expect(await cellOf(12.5)).toEqual([12.5, 0.05, "number"]);
  });

  test("has the unit of its format", async () => {
    expect(await cellOf({ value: 0.125, format: "0.0%" })).toEqual([12.5, 0.05, "percent"]);
    expect(await cellOf({ value: 12, format: '0.0" fte"' })).toEqual([12, 0.05, "fte"]);
    expect(await cellOf({ value: 12, format: "[$€-413] #,##0.00" })).toEqual([12, 0.005, "money"]);
  });

  test("is missing when the file does not hold the outcome of its formula, or the formula failed", async () => {
    const rows: FixtureSheet["rows"] = [
      ["Post", "a", "b"],
      ["Wmo", { formula: "A1" }, { value: "#REF!", formula: "X1" }],
      ["Jeugd", 1, 2],
    ];
    const { tables, remarks } = await read("leeg.xlsx", sheet(rows));
    expect(tables.map(said)).toEqual([
      [
        ["Wmo", "unknown", "unknown"],
        ["Jeugd", 1, 2],
      ],
    ]);
    expect(remarks.map(({ code }) => code)).toEqual(["table-file.uncomputed"]);
  });

  test("is no date, for a date is no amount", async () => {
    const date = { value: 43_101, format: "dd-mm-yyyy" };
    const found = await only(
      "datum.xlsx",
      sheet([
        ["Post", "Datum", "Bedrag"],
        ["Wmo", date, 10],
        ["Jeugd", date, 20],
      ]),
    );
    expect(found.grid.columns.map(({ label }) => label)).toEqual(["Bedrag"]);
  });
});
