import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

const known = ["title", "lines", "columns", "relations", "tabel-1/m02", "tabel-1/m03"];

describe("the nearest known name", () => {
  test.each([
    ["titel", "title"],
    ["Lines", "lines"],
    ["colums", "columns"],
    ["relatoins", "relations"],
    ["tabel-1/m20", "tabel-1/m02"],
  ])("of %s is %s", (name, expected) => expect(nearest(name, known)).toBe(expected));

  test.each(["", "begroting", "x", "title".repeat(100_000)])("of %.20j is none", (name) => {
    expect(nearest(name, known)).toBeUndefined();
  });

  test("is the name itself when it is known", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }), (names) => {
        const [first = ""] = names;
        expect(nearest(first, names)?.toLowerCase()).toBe(first.toLowerCase());
      }),
    );
  });
});

describe("the distance between two texts", () => {
  const texts = fc.string({ maxLength: 12 });

  test("is zero for the same, the same both ways, and never more than the longer one", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test("counts a swap of neighbours once", () => {
    expect(editDistance("saldo", "sadlo")).toBe(1);
    expect(editDistance("ab", "ba")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
  });
});
