import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText, referencesIn } from "./text-tree.ts";

describe("a text of the municipality's own", () => {
  test("is headings, paragraphs, lists and quotes", () => {
    expect(readText("# Kop\n\nEen **vet** en *schuin* woord.\n\n1. een\n2. twee\n\n> citaat\n")).toEqual([
      { type: "heading", level: 1, content: [{ type: "text", text: "Kop" }] },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "Een " },
          { type: "strong", text: "vet" },
          { type: "text", text: " en " },
          { type: "emphasis", text: "schuin" },
          { type: "text", text: " woord." },
        ],
      },
      { type: "list", ordered: true, items: [[{ type: "text", text: "een" }], [{ type: "text", text: "twee" }]] },
      { type: "quote", content: [{ type: "text", text: "citaat" }] },
    ]);
  });

  test("has live references as nodes, with the line on which they stand", () => {
    const text = readText("Kop\n===\n\nHet tekort is {figuur:tabel-12/totaal/2022},\neerder {figuur:tekort-mei}.\n");
    expect(referencesIn(text)).toEqual([
      { ref: "tabel-12/totaal/2022", line: 4 },
      { ref: "tekort-mei", line: 5 },
    ]);
  });

  test("finds references wherever text can stand", () => {
    const text = readText(
      "- **{figuur:a}**\n  - `{figuur:b}`\n\n> {figuur:c}\n\n## {figuur:d}\n\n[zie {figuur:e}](https://voorbeeld.nl)\n",
    );
    expect(referencesIn(text).map(({ ref }) => ref)).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("never has markup in it: HTML is text", () => {
    const words = readText('<script>alert("x")</script>\n\nEen <b>vet</b> woord.\n');
    expect(JSON.stringify(words)).toContain("<script>");
    expect(new Set(words.map(({ type }) => type))).toEqual(new Set(["paragraph"]));
  });

  test("keeps links to pages and addresses, and only the words of any other", () => {
    expect(
      readText(
        "[a](https://voorbeeld.nl) [b](javascript:alert(1)) [c](mailto:x@voorbeeld.nl) [d](http://voorbeeld.nl)",
      ),
    ).toMatchObject([
      {
        content: [
          { type: "link", text: "a", href: "https://voorbeeld.nl" },
          { type: "text", text: " " },
          { type: "text", text: "b" },
          { type: "text", text: " " },
          { type: "link", text: "c" },
          { type: "text", text: " " },
          { type: "text", text: "d" },
        ],
      },
    ]);
  });

  test("is read in bounded time and depth, whatever it holds", () => {
    for (const hostile of [
      ">".repeat(20_000),
      "- ".repeat(20_000),
      "[".repeat(50_000),
      "*a ".repeat(20_000),
      "_".repeat(50_000),
    ]) {
      const start = performance.now();
      expect(readText(hostile).length).toBeGreaterThanOrEqual(0);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  test("loses no reference that stands in plain words", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 6 }), (pairs) => {
        const markdown = pairs.map(([before, ref]) => `${before} {figuur:${ref}}`).join("\n\n");
        expect(referencesIn(readText(markdown)).map(({ ref }) => ref)).toEqual(pairs.map(([, ref]) => ref));
      }),
    );
  });
});
