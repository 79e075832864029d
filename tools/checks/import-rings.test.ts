import fc from "fast-check";
import { expect, test } from "vitest";
import { importsOf } from "../architecture/imports.ts";
import { importRingComplaints } from "./import-rings.ts";

const complaints = (files: Readonly<Record<string, string>>): readonly string[] =>
  importRingComplaints(Object.entries(files).flatMap(([file, text]) => importsOf(file, text)));

const why =
  "a ring of imports, of which the outcome depends on who is loaded first: move what both need to a file of its own";

test("two files that need each other's values are a ring, shown with the lines that close it", () => {
  expect(
    complaints({
      "figure/money.ts": `import { round } from "./round.ts";\nexport const euro = round;`,
      "figure/round.ts": `\nimport { euro } from "./money.ts";\nexport const round = () => euro;`,
    }),
  ).toEqual([`src/figure/money.ts:1 → src/figure/round.ts:2 → src/figure/money.ts: ${why}`]);
});

test("a ring across rooms is shown whole, once, and without the files that only lead to it", () => {
  expect(
    complaints({
      "cases/a.ts": `import "../lake/b.ts";`,
      "cases/outside.ts": `import "./a.ts";`,
      "lake/b.ts": `import "./c.ts";\nimport "./far.ts";`,
      "lake/c.ts": `export { a } from "../cases/a.ts";`,
      "lake/far.ts": `import "../figure/money.ts";`,
    }),
  ).toEqual([`src/cases/a.ts:1 → src/lake/b.ts:1 → src/lake/c.ts:1 → src/cases/a.ts: ${why}`]);
});

test("an import of types closes no ring, however it is written", () => {
  expect(
    complaints({
      "figure/money.ts": `import { round } from "./round.ts";`,
      "figure/round.ts": `import type { Money } from "./money.ts";\nimport { type Sign } from "./money.ts";\nexport type { Money };`,
    }),
  ).toEqual([]);
});

test("a value beside a type closes the ring, and so does a file that imports itself", () => {
  expect(
    complaints({
      "figure/money.ts": `import { round } from "./round.ts";`,
      "figure/round.ts": `import { type Money, euro } from "./money.ts";`,
      "figure/year.ts": `import { year } from "./year.ts";`,
    }),
  ).toEqual([
    `src/figure/money.ts:1 → src/figure/round.ts:1 → src/figure/money.ts: ${why}`,
    `src/figure/year.ts:1 → src/figure/year.ts: ${why}`,
  ]);
});

test("a test may import what it tests: nothing imports a test", () => {
  expect(complaints({ "figure/money.test.ts": `import "./money.test.ts";` })).toEqual([]);
});

// Which files import which: those that import only later ones cannot come round; one that imports an earlier one of its chain can.
const later = fc
  .array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 40 })
  .map((pairs) => pairs.filter(([from, to]) => from < to));
const step = (from: number, to: number) => ({
  ...{ file: `figure/${String(from)}.ts`, target: `figure/${String(to)}.ts` },
  ...{ line: 1, typesOnly: false },
});

test("files that import only later ones form no ring, and one import back along a chain forms exactly one", () => {
  fc.assert(
    fc.property(later, fc.integer({ min: 1, max: 12 }), (pairs, last) => {
      const imports = pairs.map(([from, to]) => step(from, to));
      expect(importRingComplaints(imports)).toEqual([]);
      const chain = Array.from({ length: last }, (_, at) => step(at, at + 1));
      expect(importRingComplaints([...chain, step(last, 0)])).toHaveLength(1);
    }),
  );
});
