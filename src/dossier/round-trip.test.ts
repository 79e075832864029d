import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DossierFiles } from "./files.ts";
import { hashFiles, shortVersion } from "./hash.ts";
import { readDossier } from "./read-dossier.ts";
import { Reading } from "./reading.ts";
import { type DossierSource, readSource } from "./source.ts";
import { waterrijk, waterrijkFiles } from "./waterrijk.fixture.ts";
import { writeDossier, writeSource } from "./write-dossier.ts";

function read(files: DossierFiles): DossierSource {
  const reading = new Reading(files);
  const source = readSource(reading);
  expect(reading.problems).toEqual([]);
  if (source === undefined) throw new Error("nothing read");
  return source;
}

/** Words as people and programs may leave them: YAML's own signs, numbers that are names, quotes, line breaks, accents. */
const awkward = fc.constantFrom(
  "no",
  "null",
  "~",
  "2018",
  "1e3",
  "0x1F",
  ".5",
  "true",
  "- a",
  "a: b",
  "# c",
  "'",
  '"',
  "{x}",
  "[y]",
  "&a",
  "*a",
  "!b",
  "|",
  ">",
  "%",
  "@",
  "`",
  "é",
  "\u2019",
  "€ 1,5",
  "\u00a0",
  "\u2028",
  "a\nb",
  "a\n\n  b",
  "a #b",
  "?",
  ":",
  ",",
  "=1+1",
  "\uFEFF",
  "\\n",
  "\t",
);
const prose = fc
  .array(fc.oneof(awkward, fc.string({ unit: "grapheme", maxLength: 6 })), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(" ").replaceAll("\r", "").trim())
  .filter((text) => text !== "");
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const cell = fc.oneof(fc.constantFrom("1.009", "-3,07", "PM", "n.v.t.", "-", "0", "max. 5"), prose);

/** The fictional dossier without most of its entities, which another test writes whole. */
const whole = read(waterrijkFiles);
const fewFiles = ["dossier.yaml", "domains.yaml", "figures.csv", "numbers.csv", "unused.csv", "trends.yaml"];
const base = read(new Map([...waterrijkFiles].filter(([name]) => fewFiles.includes(name))));
const lines = fc
  .tuple(fc.constantFrom("origineel", "memo"), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 9 }))
  .map(([document, from, more]) => ({ document, from, to: from + more }));

const table = fc
  .record({
    id,
    title: prose,
    columns: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    notes: fc.array(prose, { maxLength: 2 }),
  })
  .chain(({ columns, ...declared }) =>
    fc.record({
      declaration: fc.constant({
        ...declared,
        lines: { document: "origineel", from: 1, to: 2 },
        unit: { quantity: "money" } as const,
        scale: 1000,
        sign: "amount" as const,
        kind: "fixed" as const,
        status: "published" as const,
        columns: columns.map((column) => ({ id: column, title: "x", type: "value" as const })),
        rows: [],
        cells: [],
        relations: [],
      }),
      rows: fc.uniqueArray(
        fc.record({
          id,
          lines,
          role: fc.constantFrom("line" as const, "total" as const),
          label: fc.oneof(prose, fc.constant("")),
          cells: fc.dictionary(fc.constantFrom(...columns), cell, { noNullPrototype: true }),
        }),
        { selector: (row) => row.id, maxLength: 5 },
      ),
    }),
  );

const source: fc.Arbitrary<DossierSource> = fc
  .record({
    title: prose,
    tables: fc.uniqueArray(table, { selector: ({ declaration }) => declaration.id, maxLength: 3 }),
    words: fc.array(fc.record({ id, title: prose, text: prose, lines, about: fc.array(id, { maxLength: 3 }) }), {
      maxLength: 4,
    }),
    labels: fc.array(prose, { minLength: base.figures.length, maxLength: base.figures.length }),
    markdown: fc.array(fc.oneof(prose, fc.constant("{figuur:x}")), { minLength: 1, maxLength: 4 }),
  })
  .map(({ title, tables, words, labels, markdown }) => ({
    ...base,
    manifest: { ...whole.manifest, title },
    tables,
    figures: base.figures.map((row, index) => ({ ...row, label: labels[index] ?? "" })),
    entities: {
      ...base.entities,
      attention: words.map((word) => ({ ...word, type: "conclusion" as const })),
      stories: words.map((word) => ({ ...word, source: word.title })),
    },
    texts: [{ id: "inleiding", markdown: `${markdown.join("\n\n")}\n`.replace(/^\uFEFF+/, "") }],
  }));

describe("writing a dossier", () => {
  test("and reading it gives what was there, and writing it again gives the same bytes", () => {
    fc.assert(
      fc.property(source, (one) => {
        const files = writeSource(one);
        const back = read(files);
        expect(back).toEqual(one);
        expect([...writeSource(back)]).toEqual([...files]);
      }),
      { numRuns: 60 },
    );
  });

  test("leaves a canonical dossier as it is, to the byte", () => {
    expect(new Map(writeDossier(waterrijk()))).toEqual(new Map(waterrijkFiles));
  });

  test("does not depend on quotes, spaces, order of keys, line endings or the order of the files", () => {
    const goals = [
      "- title: 'Niemand valt buiten de boot'",
      '  id: "vangnet"',
      "  lines:   L128-128",
      "  soThat: Inwoners op tijd hulp krijgen.   # uitleg",
      "  type: goal",
      "",
      "- { id: lichter, title: Lichtere hulp, type: sub-goal, parent: vangnet, term: '2022', owner: Beleid, effectFrom: 2020, lines: L129 }",
    ].join("\r\n");
    const loose = new Map([...new Map([...waterrijkFiles, ["goals.yaml", goals]])].reverse());
    expect(readDossier(loose).problems).toEqual([]);
    expect(readDossier(loose).dossier?.hash).toBe(waterrijk().hash);
  });
});

describe("the version of a dossier", () => {
  test("is the hash of its canonical files", () => {
    expect(waterrijk().hash).toBe(hashFiles(waterrijkFiles));
    expect(shortVersion(waterrijk().hash)).toMatch(/^[0-9a-f]{12}$/);
  });

  test("changes with one digit of one cell", () => {
    const text = (waterrijkFiles.get("tables/nul.csv") ?? "").replace("-2,47", "-2,48");
    const other = readDossier(new Map([...waterrijkFiles, ["tables/nul.csv", text]])).dossier;
    expect(other?.hash).not.toBe(waterrijk().hash);
    expect(other?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("cannot be the same for files that are cut in another place", () => {
    expect(hashFiles(new Map([["a", "bc"]]))).not.toBe(hashFiles(new Map([["ab", "c"]])));
    expect(
      hashFiles(
        new Map([
          ["a", "1"],
          ["b", "2"],
        ]),
      ),
    ).toBe(
      hashFiles(
        new Map([
          ["b", "2"],
          ["a", "1"],
        ]),
      ),
    );
  });
});
