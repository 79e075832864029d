import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { citationSchema, formatCitation, parseCitation } from "./citation.ts";
import { idSchema } from "./id.ts";
import { referenceTo } from "./reference.ts";
import { positiveSchema, truthSchema, wholeSchema } from "./scalar.ts";
import { formatUnit, parseUnit, unitSchema } from "./unit-text.ts";

describe("a citation", () => {
  test.each([
    ["L12", { document: "origineel", from: 12, to: 12 }],
    ["L12-15", { document: "origineel", from: 12, to: 15 }],
    ["memo:L12", { document: "memo", from: 12, to: 12 }],
  ])("%s is read", (text, citation) => {
    expect(parseCitation(text)).toEqual(citation);
    expect(formatCitation(citation)).toBe(text);
  });

  test.each(["12", "L0", "L15-12", "L12-", "l12", "L12 - 15", "memo L12", "Memo:L1", "L99999999", ""])(
    "%j is none",
    (text) => {
      expect(parseCitation(text)).toBeUndefined();
    },
  );

  test("is written in one way: L12-12 is L12 and the main document has no prefix", () => {
    expect(z.encode(citationSchema, citationSchema.parse("origineel:L12-12"))).toBe("L12");
  });

  test("is read back as it was", () => {
    const citations = fc
      .tuple(fc.constantFrom("origineel", "memo", "bijlage-3"), fc.integer({ min: 1, max: 9999 }), fc.nat(999))
      .map(([document, from, more]) => ({ document, from, to: from + more }));
    fc.assert(
      fc.property(citations, (citation) => {
        expect(parseCitation(formatCitation(citation))).toEqual(citation);
      }),
    );
  });
});

describe("a unit", () => {
  test.each([
    "money",
    "money/inhabitant",
    "count:cliënten",
    "count:voorzieningen/household",
    "percent",
    "percent:alle jongeren",
    "percentage-point",
    "ratio",
    "index",
    "score",
    "score:10",
    "fte",
    "duration:working-day",
  ])("%s is read and written back", (text) => {
    const unit = parseUnit(text);
    expect(unit).toBeDefined();
    expect(unit && formatUnit(unit)).toBe(text);
    expect(z.encode(unitSchema, unitSchema.parse(text))).toBe(text);
  });

  test.each([
    "euro",
    "money:x",
    "count",
    "count:x/y",
    "percent/inhabitant",
    "duration:fortnight",
    "duration",
    "index:2015",
    "fte:x",
    "",
  ])("%j is none", (text) => expect(parseUnit(text)).toBeUndefined());
});

describe("a scalar", () => {
  test("is text in a file and a number or truth in memory", () => {
    expect(positiveSchema.parse("0.01")).toBe(0.01);
    expect(wholeSchema.parse("3726")).toBe(3726);
    expect(truthSchema.parse("false")).toBe(false);
    expect(truthSchema.parse(true)).toBe(true);
  });

  test.each(["0", "-1", "1,5", "1e3", "", " 1"])("%j is no size", (text) => {
    expect(positiveSchema.safeParse(text).success).toBe(false);
  });

  test.each(["ja", "no", "True", "1"])("%j is no truth", (text) => {
    expect(truthSchema.safeParse(text).success).toBe(false);
  });
});

describe("a reference", () => {
  test.each([
    ["row", "tabel-1/m02", true],
    ["row", "tabel-1", false],
    ["row", "tabel-1/m02/2019", false],
    ["cell", "tabel-1/m02/2019", true],
    ["figure", "tabel-1/m02/2019", true],
    ["figure", "figuur-1", true],
    ["figure", "tabel-1/m02", false],
    ["term", "-m02", true],
    ["term", "--m02", false],
    ["goals", "../x", false],
    ["goals", "vangnet", true],
  ] as const)("to a %s as %s: %s", (target, text, fits) => {
    expect(referenceTo(target).safeParse(text).success).toBe(fits);
  });

  test.each(["tabel-1", "2018", "m02", "a.b"])("%s may be an id", (text) => {
    expect(idSchema.safeParse(text).success).toBe(true);
  });

  test.each(["Tabel", "a/b", "-a", "a-", "a--b", "é", "", "x".repeat(81)])("%j may not be an id", (text) => {
    expect(idSchema.safeParse(text).success).toBe(false);
  });
});
