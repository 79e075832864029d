import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toNumber } from "../figure/decimal.ts";
import { missingReasons } from "../figure/missing.ts";
import { isProblem } from "../figure/problem.ts";
import { printedOf, type ReadNumber, readNumber, readQualifier } from "./dutch-number.ts";
import { writeDecimal, writeValue } from "./write-number.ts";

function numberIn(text: string, options?: Parameters<typeof readNumber>[1]): ReadNumber {
  const read = readNumber(text, options);
  if (isProblem(read) || read.type !== "number") throw new Error(`${text}: ${JSON.stringify(read)}`);
  return read;
}
const codeOf = (text: string, options?: Parameters<typeof readNumber>[1]) => {
  const read = readNumber(text, options);
  return isProblem(read) ? read.code : read.type;
};

describe("reading a Dutch number", () => {
  test.each([
    ["1.922", 1922, 0],
    ["5,9", 5.9, 1],
    ["-10,5", -10.5, 1],
    ["− 3,07", -3.07, 2],
    ["– 3,07", -3.07, 2],
    ["3,07-", -3.07, 2],
    ["(0,3)", -0.3, 1],
    ["+8,7", 8.7, 1],
    ["1922", 1922, 0],
    ["12.345.678,90", 12345678.9, 2],
    ["12\u202f345", 12345, 0],
    ["12\u00a0345", 12345, 0],
    ["0,250", 0.25, 3],
    [",5", 0.5, 1],
    ["0", 0, 0],
    ["84.000,-", 84000, 0],
    ["-84.000,--", -84000, 0],
    ["  7 ", 7, 0],
  ])("understands %s", (text, value, decimals) => {
    const read = numberIn(text);
    expect(toNumber(read.value)).toBe(value);
    expect(read.decimals).toBe(decimals);
  });

  test.each([
    ["€ 0,84 mln", { scale: 1e6, unit: "money", text: "0,84" }],
    ["€ 0,84 mln.", { scale: 1e6, unit: "money" }],
    ["-€ 3,1 miljoen", { scale: 1e6, unit: "money", text: "-3,1" }],
    ["€ -3,1 miljoen", { scale: 1e6, unit: "money", text: "-3,1" }],
    ["€ (3,1)", { unit: "money", text: "(3,1)" }],
    ["€ 84.000,-", { unit: "money", text: "84.000,-" }],
    ["3 ton", { scale: 1e5, unit: "money" }],
    ["1,2 miljard euro", { scale: 1e9, unit: "money" }],
    ["40 duizend", { scale: 1e3 }],
    ["10%", { unit: "percent" }],
    ["10 procent", { unit: "percent" }],
    ["2 procentpunt", { unit: "percentage-point" }],
    ["0,8 fte", { unit: "fte" }],
    ["ruim 1,8 miljoen", { qualifier: "above", scale: 1e6 }],
    ["zo'n € 2,2 mln", { qualifier: "about", unit: "money", scale: 1e6 }],
    ["zo’n kleine 3 miljoen", { qualifier: "below", scale: 1e6 }],
    ["ca. 600", { qualifier: "about" }],
    ["+/- 600", { qualifier: "about", text: "600" }],
    ["max. 5", { qualifier: "at-most" }],
    ["ten minste 5", { qualifier: "at-least" }],
  ])("understands the words of %s", (text, expected) => expect(numberIn(text)).toMatchObject(expected));

  test.each([
    ["PM", "pm"],
    ["p.m.", "pm"],
    ["n.v.t.", "not-applicable"],
    ["N.v.t.", "not-applicable"],
    ["-", "unknown"],
    ["—", "unknown"],
    ["onbekend", "unknown"],
    ["n.b.", "unknown"],
    ["niet  gemeten", "not-measured"],
    ["zie maatregel 3", "see-other"],
  ])("takes %s for a reason", (text, reason) => expect(readNumber(text)).toEqual({ type: "missing", reason }));

  test("takes a dash for what the legend of the source says", () => {
    expect(readNumber("-", { dash: "not-applicable" })).toEqual({ type: "missing", reason: "not-applicable" });
  });

  test.each(["", "  ", "\u00a0"])("takes %j for nothing printed", (text) => {
    expect(readNumber(text)).toEqual({ type: "empty" });
  });

  test.each([
    ["1.5", "number.unreadable"],
    ["1.23", "number.unreadable"],
    ["1.2345", "number.unreadable"],
    ["1234.567", "number.unreadable"],
    ["1,234.5", "number.unreadable"],
    ["1,2,3", "number.unreadable"],
    ["0123", "number.unreadable"],
    ["5,", "number.unreadable"],
    ["-3-", "number.unreadable"],
    ["-€ -3", "number.unreadable"],
    ["(3", "number.unreadable"],
    ["3)", "number.unreadable"],
    ["(-3)", "number.unreadable"],
    ["12 cliënten", "number.unreadable"],
    ["3 mln miljoen", "number.unreadable"],
    ["€ 3 euro", "number.unreadable"],
    ["vrij 3", "number.unreadable"],
    ["ruim bijna 3", "number.unreadable"],
    ["2015-2018", "number.unreadable"],
    ["NaN", "number.unreadable"],
    ["Infinity", "number.unreadable"],
    ["1e5", "number.unreadable"],
    ["١٢٣", "number.unreadable"],
    ["1 250", "number.ambiguous"],
    ["0.250", "number.ambiguous"],
  ])("does not guess at %s", (text, code) => expect(codeOf(text)).toBe(code));

  test("follows the notation that the source declares", () => {
    expect(toNumber(numberIn("1,234.5", { notation: "english" }).value)).toBe(1234.5);
    expect(toNumber(numberIn("1.23", { notation: "english" }).value)).toBe(1.23);
    expect(codeOf("1,5", { notation: "english" })).toBe("number.unreadable");
    expect(codeOf("0,250", { notation: "english" })).toBe("number.ambiguous");
    expect(codeOf("3,-", { notation: "english" })).toBe("number.unreadable");
  });

  test("answers hostile input at once, and never repeats more of it than a message can hold", () => {
    for (const text of ["9".repeat(1e6), "(".repeat(1e6), "1.".repeat(150), `€${" ".repeat(190)}x`, "9".repeat(150)]) {
      const read = readNumber(text);
      expect(isProblem(read) && read.code === "number.unreadable" && read.facts.value.length).toBeLessThan(130);
    }
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => void readNumber(text)));
  });

  test("gives back every number that was written", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(6), (digits, decimals) => {
        for (const [locale, notation] of [
          ["nl", "dutch"],
          ["en", "english"],
        ] as const) {
          const read = numberIn(writeDecimal({ digits, decimals }, true, locale), { notation });
          expect(read.value).toEqual({ digits, decimals });
        }
      }),
    );
  });

  test("gives back every reason that was written", () => {
    for (const reason of missingReasons) {
      const written = writeValue({ missing: reason }, { quantity: "fte" }, { scale: 1, decimals: 0 });
      expect(readNumber(written)).toEqual({ type: "missing", reason });
    }
  });
});

describe("the printed precision of what was read", () => {
  test("takes the scale of the table, unless the text has its own", () => {
    expect(printedOf(numberIn("1.009"), 1000)).toEqual({ text: "1.009", scale: 1000, decimals: 0 });
    expect(printedOf(numberIn("€ 0,84 mln"), 1000)).toEqual({ text: "0,84", scale: 1e6, decimals: 2 });
  });

  test("keeps the words that bound it and a foreign notation", () => {
    expect(printedOf(numberIn("ruim 1.5", { notation: "english" }))).toEqual({
      text: "1.5",
      scale: 1,
      decimals: 1,
      qualifier: "above",
      notation: "english",
    });
  });
});

test("words around a number bound it only when they are known to", () => {
  expect(readQualifier("Ruim")).toBe("above");
  expect(readQualifier("zo’n")).toBe("about");
  expect(readQualifier("gemiddeld")).toBeUndefined();
});
