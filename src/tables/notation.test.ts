import { describe, expect, test } from "vitest";
import { decideNotation } from "./notation.ts";

const column = (...texts: readonly string[]) => texts.map((text) => ({ text, column: "a" }));

describe("the notation of a file", () => {
  test.each([
    [["1,5"], "dutch"],
    [["1.5"], "english"],
    [["1.234,50", "1.234"], "dutch"],
    [["1,234.50", "1,234"], "english"],
    [["1.234.567"], "dutch"],
    [["1,234,567"], "english"],
    [["84.000,-"], "dutch"],
    [["0,125", "1.234"], "dutch"],
    [["0.125", "1.234"], "english"],
    [["€ 1.234,5 mln"], "dutch"],
    [["12", "1.234", "7"], "dutch"],
    [["12", "1,234", "7"], "english"],
    [["1.922", "185", "75", "3556"], "dutch"],
    [["140,000", "87,500"], "english"],
  ] as const)("follows from %j", (texts, notation) => {
    expect(decideNotation(column(...texts))).toEqual({ notation, basis: "told", others: 0 });
  });

  test("is Dutch where nothing decides, and says whether that was assumed", () => {
    const assumed = (example: string) => ({ notation: "dutch", basis: "assumed", others: 0, example });
    expect(decideNotation(column("1.234"))).toEqual(assumed("1.234"));
    expect(decideNotation(column("1,234", "12345"))).toEqual(assumed("1,234"));
    expect(decideNotation(column("1,234", "1.234"))).toEqual(assumed("1,234"));
    expect(decideNotation(column("1.234", "12345"), ";")).toEqual({ notation: "dutch", basis: "told", others: 0 });
    expect(decideNotation(column("12", "7", "x"))).toEqual({ notation: "dutch", basis: "open", others: 0 });
  });

  test("is not told by numbers of another column, which may have other decimals", () => {
    const rate = { text: "1,234", column: "b" };
    expect(decideNotation([...column("12", "7"), rate])).toMatchObject({ basis: "assumed", example: "1,234" });
  });

  test("is that of most numbers where they differ, and counts the others", () => {
    const told = (notation: string, otherExample: string) => ({ notation, basis: "told", others: 1, otherExample });
    expect(decideNotation(column("1,5", "2,5", "3.5"))).toEqual(told("dutch", "3.5"));
    expect(decideNotation(column("1.5", "2.5", "3,5"))).toEqual(told("english", "3,5"));
  });
});
