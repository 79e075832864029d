import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MissingReason } from "../figure/missing.ts";
import type { Unit } from "../figure/unit.ts";
import { jsonValue } from "./json-value.ts";
import { sayNumber } from "./say-number.ts";
import { writeMoney, writeNumber, writePercent, writeValue } from "./write-number.ts";
import { writeSum } from "./write-sum.ts";

const money: Unit = { quantity: "money" };
const clients: Unit = { quantity: "count", of: "cliënten" };
const ordinary = (text: string) => text.replaceAll("\u00a0", " ");

describe("writing a number for a table", () => {
  test.each([
    [107_400_000, money, { scale: 1e6, decimals: 1 }, "1,1"],
    [100_900_000, money, { scale: 1000, decimals: 0 }, "1.009"],
    [-307_000_000, money, { scale: 1e6, decimals: 2 }, "−3,07"],
    [1922, clients, { scale: 1, decimals: 0 }, "1.922"],
    [12_345_678.9, clients, { scale: 1, decimals: 1 }, "12.345.678,9"],
    [870_000_000, money, { scale: 1e6, decimals: 1, signed: true }, "+8,7"],
    [0, money, { scale: 1, decimals: 1, signed: true }, "0,0"],
    [-4, clients, { scale: 1000, decimals: 1 }, "0,0"],
    [250, clients, { scale: 100, decimals: 0 }, "3"],
    [-250, clients, { scale: 100, decimals: 0 }, "−3"],
    [1.005, clients, { scale: 1, decimals: 2 }, "1,01"],
  ])("writes %d as it should", (base, unit, style, expected) => {
    expect(writeNumber(base, unit, style)).toBe(expected);
  });

  test("uses the marks of the language", () => {
    expect(writeNumber(1_234_567, clients, { scale: 1, decimals: 1 }, "en")).toBe("1,234,567.0");
  });

  test("gives equal decimals to every number of a column", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 5 }), (base, decimals) => {
        expect(writeNumber(base, clients, { scale: 1000, decimals }).split(",")[1]).toHaveLength(decimals);
      }),
    );
  });

  test("refuses what is no number", () => {
    expect(() => writeNumber(Number.NaN, money, { scale: 1, decimals: 0 })).toThrow(RangeError);
  });

  test("writes the reason of a missing number, never a zero or a dash", () => {
    const style = { scale: 1, decimals: 0 };
    expect(writeValue({ missing: "pm" }, money, style)).toBe("PM");
    expect(writeValue({ missing: "contradictory" }, money, style)).toBe("tegenstrijdig in de bron");
    expect(writeValue({ missing: "not-measured" }, money, style, "en")).toBe("not measured");
    expect(writeValue(500, money, style)).toBe("5");
  });

  test("writes money with its sign and scale", () => {
    expect(ordinary(writeMoney(107_000_000, { scale: 1e6, decimals: 2 }))).toBe("€ 1,07 mln");
    expect(ordinary(writeMoney(8_400_000, { scale: 1, decimals: 0 }))).toBe("€ 84.000");
    expect(ordinary(writeMoney(-8_400_000, { scale: 1000, decimals: 0 }))).toBe("€ −84 duizend");
    expect(ordinary(writeMoney(2e11, { scale: 1e9, decimals: 0 }, "en"))).toBe("€ 2 bn");
    expect(ordinary(writeMoney(30_000_000, { scale: 1e5, decimals: 0 }))).toBe("€ 3 × 100.000");
  });

  test("writes per cents", () => {
    expect(writePercent(10.49, { decimals: 1 })).toBe("10,5%");
    expect(writePercent(2, { decimals: 0, signed: true })).toBe("+2%");
  });
});

describe("writing a sum", () => {
  const sum = (known: number, count: number, missing: readonly (readonly [MissingReason, number])[]) =>
    writeSum({ known, count, missing: new Map(missing) }, money, { scale: 1e6, decimals: 1 });

  test("never leaves out what is missing", () => {
    expect(sum(400_000_000, 3, [["pm", 2]])).toBe("4,0 + PM (2)");
    expect(
      sum(-400_000_000, 3, [
        ["pm", 2],
        ["unknown", 1],
      ]),
    ).toBe("−4,0 + PM (2) + onbekend (1)");
    expect(sum(0, 0, [["pm", 2]])).toBe("PM (2)");
    expect(sum(0, 2, [["pm", 2]])).toBe("0,0 + PM (2)");
    expect(sum(0, 0, [])).toBe("0,0");
  });
});

describe("saying a number in a sentence", () => {
  test.each([
    [184_800_000, money, "ruim € 1,8 miljoen"],
    [296_000_000, money, "bijna € 3 miljoen"],
    [1_050_000_000, money, "€ 10,5 miljoen"],
    [-1_060_000_000, money, "bijna € 11 miljoen negatief"],
    [180_300_000, money, "ongeveer € 1,8 miljoen"],
    [180_000_000, money, "€ 1,8 miljoen"],
    [-180_000_000, money, "€ 1,8 miljoen negatief"],
    [8_400_000, money, "€ 84.000"],
    [603, clients, "ruim 600"],
    [600.5, clients, "ongeveer 600"],
    [598, clients, "bijna 600"],
    [17, clients, "17"],
    [100, clients, "100"],
    [0, clients, "0"],
    [995_000, clients, "bijna 1 miljoen"],
    [7_250_000_000, clients, "bijna 7,3 miljard"],
    [0.5, { quantity: "fte" }, "0,5"],
    [99.5, { quantity: "percent" }, "bijna 100%"],
  ] as const)("says %d", (base, unit, expected) => expect(ordinary(sayNumber(base, unit))).toBe(expected));

  test("says it in English too", () => {
    expect(ordinary(sayNumber(184_800_000, money, "en"))).toBe("over € 1.8 million");
  });

  test("says ruim only of more and bijna only of less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 10 ** 8 }), (count) => {
        const said = ordinary(sayNumber(count, clients));
        const [, words = "", digits = "", million] = /^(\D*)([\d.,]+)( miljoen)?$/.exec(said) ?? [];
        const value = Number(digits.replaceAll(".", "").replace(",", ".")) * (million === undefined ? 1 : 1e6);
        if (words.startsWith("ruim")) expect(value).toBeLessThan(count);
        else if (words.startsWith("bijna")) expect(value).toBeGreaterThan(count);
        else if (words === "") expect(value).toBeCloseTo(count, 4);
        expect(Math.abs(value - count)).toBeLessThanOrEqual(count * 0.05 + 1e-6);
      }),
    );
  });
});

describe("a value in JSON", () => {
  test("is euros without noise, or a reason", () => {
    expect(JSON.stringify(jsonValue(30, money))).toBe("0.3");
    expect(JSON.stringify(jsonValue(103.55, { quantity: "money", per: "hour" }))).toBe("1.0355");
    expect(JSON.stringify(jsonValue({ missing: "pm" }, money))).toBe('{"missing":"pm"}');
    expect(jsonValue(12, clients)).toBe(12);
  });

  test("is the exact amount for any number of cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (amount) => {
        const text = JSON.stringify(jsonValue(amount, money));
        expect(text).toMatch(/^-?\d+(\.\d{1,2})?$/);
        expect(Math.round(Number(text) * 100)).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});
