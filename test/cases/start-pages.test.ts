import { describe, expect, it } from "vitest";
import { startOf } from "../../src/cases/open-start.ts";
import { plain } from "../../src/text/sentence.ts";
import { published, publishedIds, reader } from "../support/published.ts";

describe.each(publishedIds)("the start page of %s", (id) => {
  const start = startOf(published(id), reader);

  it("has five headlines, each with a direction in a word and a reason", () => {
    expect(start.headlines).toHaveLength(5);
    for (const { title, spoken, direction, reason } of start.headlines)
      for (const text of [title, spoken, direction, plain(reason)]) expect(text).not.toBe("");
  });

  it("says what the other pages find, and leads each decision to a page that the dossier has", () => {
    const pages = start.pages.map((page) => page.id);
    expect(start.findings.length).toBeGreaterThan(2);
    for (const { page, says } of start.findings) {
      expect(pages).toContain(page);
      expect(plain(says)).toMatch(/\.$/);
    }
    for (const { page } of start.decisions) expect(pages).toContain(page);
  });
});

describe("the headlines of Almelo", () => {
  it("are its result and what came of its savings target, as printed", () => {
    const [result, saving] = startOf(published("almelo-2018"), reader).headlines;
    expect(result?.spoken.replace(/\u00a0/g, " ")).toBe("een overschot van € 3 miljoen");
    expect(saving?.ref).toBe("tabel-2/gerealiseerd/2017");
    expect(saving?.direction).toBe("blijft achter");
  });
});
