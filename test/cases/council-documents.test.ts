import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/cases/documents.ts";
import { templatesOf } from "../../src/cases/reports/templates.ts";
import { expectGolden } from "../golden/golden.ts";
import { pageText } from "../support/page-text.ts";
import { published, publishedIds, reader } from "../support/published.ts";

const documents = ["beloofd"] as const;
const cases = publishedIds.flatMap((id) =>
  documents.flatMap((name) => (templatesOf(published(id)).includes(name) ? [{ id, name }] : [])),
);

/** A document as plain text: its title, its subtitle and its blocks. */
function textOf(id: (typeof publishedIds)[number], name: (typeof documents)[number]): string {
  const { title, subtitle, blocks } = buildReport(published(id), reader, name);
  return pageText({ title, lead: [{ type: "text", text: subtitle }], blocks }, true);
}

describe("a document for the council", () => {
  it.each(cases)("says as $name of $id what was read with care", ({ id, name }) => {
    expectGolden(`report/${id}-${name}.txt`, textOf(id, name));
  });
});

describe("wat beloofden we, wat kwam ervan", () => {
  it("begins with what is open and gives the rest a line each", () => {
    const text = textOf("raalte-2020", "beloofd");
    const at = (words: string) => text.indexOf(words);
    expect(at("# Nog open (13)")).toBeGreaterThan(0);
    expect(at("# Nog open (13)")).toBeLessThan(at("| Loopt (34)"));
    expect(at("| Loopt (34)")).toBeLessThan(at("| Gekomen (16)"));
  });
});
