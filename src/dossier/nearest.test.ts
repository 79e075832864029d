import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "./nearest.ts";

describe("the nearest known word", () => {
  test.each([
    ["meaures.yaml", "measures.yaml"],
    ["domian", "domain"],
    ["Domain", "domain"],
    ["tabel-1/m2", "tabel-1/m02"],
  ])("of %s is %s", (typed, meant) => {
    expect(nearest(typed, ["measures.yaml", "margins.yaml", "domain", "title", "tabel-1/m02", "tabel-1/m12"])).toBe(
      meant,
    );
  });

  test("is nothing when more than a third differs", () => {
    expect(nearest("reserve", ["title", "lines", "kind"])).toBeUndefined();
  });

  test("of a known word is that word", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
        for (const word of words) expect(nearest(word, words)).toBe(word);
      }),
    );
  });
});
