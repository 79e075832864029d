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
    [["12", "7", "x"], "dutch"],
  ] as const)("follows from %j", (texts, notation) => {
    expect(decideNotation(column(...texts))).toEqual({ notation, others: 0 });
  });

  test("is Dutch where nothing decides, and says that this was assumed", () => {
    expect(decideNotation(column("1.234"))).toEqual({ notation: "dutch", others: 0, undecided: "1.234" });
    expect(decideNotation(column("1,234", "12345"))).toEqual({ notation: "dutch", others: 0, undecided: "1,234" });
    expect(decideNotation(column("1,234", "1.234"))).toEqual({ notation: "dutch", others: 0, undecided: "1,234" });
    expect(decideNotation(column("1.234", "12345"), ";")).toEqual({ notation: "dutch", others: 0 });
  });

  test("is not told by numbers of another column, which may have other decimals", () => {
    const rate = { text: "1,234", column: "b" };
    expect(decideNotation([...column("12", "7"), rate])).toMatchObject({ notation: "dutch", undecided: "1,234" });
  });

  test("is that of most numbers where they differ, and counts the others", () => {
    expect(decideNotation(column("1,5", "2,5", "3.5"))).toEqual({ notation: "dutch", others: 1, otherExample: "3.5" });
    expect(decideNotation(column("1.5", "2.5", "3,5"))).toEqual({
      notation: "english",
      others: 1,
      otherExample: "3,5",
    });
  });
});
