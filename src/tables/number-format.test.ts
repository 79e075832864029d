import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  plainDigits,
  readFormat,
  readFormatCode,
  storedDecimals,
  writeSerialDate,
  writeShown,
} from "./number-format.ts";

describe("a format code", () => {
  test.each([
    ["0", 1234.5, "1235"],
    ["#,##0.00", -1234.5, "-1.234,50"],
    ["#,##0.0%", 12.3456, "1.234,6%"],
    ["0.0%", 0.125, "12,5%"],
    ["#,##0,,", 2_500_000, "3"],
    ["General", 1e-7, "0,0000001"],
    ["# ?/?", 0.5, "0,5"],
    ["0.00E+00", 1234, "1234"],
    ["-0;0", -0.4, "0"],
    [`0.${"0".repeat(400)}`, 1, "1"],
  ])("%s shows %d as %s", (code, value, shown) => {
    expect(writeShown(value, readFormatCode(code))).toBe(shown);
  });

  test("tells a date, also under another name, from a number", () => {
    const dates = ["dd-mm-yyyy", "[$-413]d mmmm yyyy", "mmm-yy", "yyyy", "h:mm", "[h]:mm", '"jaar "yyyy', "d.m.yy"];
    expect(dates.map((code) => readFormatCode(code).date)).toEqual([
      "day",
      "day",
      "month",
      "year",
      "time",
      "time",
      "year",
      "day",
    ]);
    const numbers = ["General", "Standaard", "0", '0" dagen"', "[Red]0.0", "[>1000]#,##0", "@", "_-* #,##0_-"];
    expect(numbers.map((code) => readFormatCode(code).date)).toEqual(numbers.map(() => undefined));
    expect([14, 30, 55, 45].map((id) => readFormat(id, undefined).date)).toEqual(["day", "day", "day", "time"]);
  });

  test("keeps the words beside the digits", () => {
    expect(readFormatCode('0.0" fte"').words).toBe(" fte");
    expect(readFormatCode("[$€-413] #,##0").words).toBe("€");
    expect(readFormatCode("€ #,##0").words).toBe("€");
  });

  test("has no date before 1900 or after 9999", () => {
    expect(writeSerialDate(-1, "day", false)).toBeUndefined();
    expect(writeSerialDate(3e6, "day", false)).toBeUndefined();
    expect(writeSerialDate(2_958_465, "day", false)).toBe("9999-12-31");
  });

  test("writes every number without an exponent, to the digits that a workbook keeps", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e20, max: 1e20 }), (value) => {
        const digits = plainDigits(value);
        expect(digits).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(digits)).toBe(Number(value.toPrecision(15)));
        expect(storedDecimals(value)).toBe(digits.split(".")[1]?.length ?? 0);
      }),
    );
  });
});
