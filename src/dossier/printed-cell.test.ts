import { describe, expect, test } from "vitest";
import type { Unit } from "../figure/unit.ts";
import { type PrintedCell, readCell } from "./printed-cell.ts";

const money: Unit = { quantity: "money" };
const percent: Unit = { quantity: "percent" };

function read(text: string, more: Partial<PrintedCell> = {}): ReturnType<typeof readCell> {
  return readCell({ text, unit: money, scale: 1, ...more });
}

describe("a printed cell", () => {
  test.each([
    ["1.009", 1000, 100_900_000],
    ["-3,07", 1_000_000, -307_000_000],
    ["0,1", 1_000_000, 10_000_000],
    ["+8,7", 1_000_000, 870_000_000],
    ["23,456", 1, 2346],
    ["€ 0,84 mln", 1, 84_000_000],
  ])("%s times %i is %i cents, exactly", (text, scale, cents) => {
    expect(read(text, { scale })).toMatchObject({ value: cents, printed: { text } });
  });

  test("of percentages is a plain number", () => {
    expect(read("+ 6,3 %", { unit: percent })).toMatchObject({ value: 6.3, printed: { decimals: 1 } });
  });

  test("that is empty gives nothing at all", () => {
    expect(read("")).toBeUndefined();
  });

  test.each([
    ["PM", { value: { missing: "pm" }, kind: "pm" }],
    ["n.v.t.", { value: { missing: "not-applicable" }, kind: "not-applicable" }],
    ["-", { value: { missing: "unknown" } }],
  ])("%s is a reason and no number", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test("of words is the reason that the table states, and unreadable when it states none", () => {
    expect(read("al in prognose", { missing: "see-other" })).toMatchObject({
      value: { missing: "see-other" },
      kind: "see-other",
    });
    expect(read("al in prognose")).toMatchObject({ code: "number.unreadable" });
  });

  test.each([
    ["min. 10", "minimum", "at-least"],
    ["max. 10", "maximum", "at-most"],
    ["ruim 10", undefined, "above"],
  ])("%s keeps its bound", (text, kind, qualifier) => {
    const cell = read(text);
    expect(cell).toMatchObject({ value: 1000, printed: { text, qualifier } });
    expect(cell && "kind" in cell ? cell.kind : undefined).toBe(kind);
  });

  test("takes the word beside it when that bounds the number, and leaves other words alone", () => {
    expect(read("10", { qualifier: "circa" })).toMatchObject({
      value: 1000,
      printed: { text: "10", qualifier: "about" },
    });
    const plain = read("390", { qualifier: "alle" });
    expect(plain).toMatchObject({ value: 39_000 });
    expect(plain && "printed" in plain && plain.printed.qualifier).toBeUndefined();
  });

  test.each([
    ["240.000 tot 400.000", { low: 24_000_000, high: 40_000_000 }],
    ["€ 2 tot 3 ton", { low: 20_000_000, high: 30_000_000 }],
  ])("%s is a range: an interval and no value", (text, interval) => {
    expect(read(text)).toMatchObject({ value: { missing: "unknown" }, kind: "range", interval, printed: { text } });
  });

  test.each(["400 tot 240", "x tot 5", "5 tot x", "1,2,3", "12 34"])("%s is no number and no range", (text) => {
    const cell = read(text);
    expect(cell && "code" in cell ? cell.code : cell).toMatch(/^number\./);
  });
});
