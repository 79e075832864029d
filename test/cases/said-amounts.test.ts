import { describe, expect, it } from "vitest";
import { compareOpened, isComparable } from "../../src/cases/compare-scenarios.ts";
import { startOf } from "../../src/cases/open-start.ts";
import { pageOf } from "../../src/cases/pages/open-page.ts";
import { blockPages } from "../../src/cases/pages/registry.ts";
import { published, publishedIds, reader } from "../support/published.ts";

/** Parts of a page in which we speak ourselves; in cells, facts and footnotes a source may be quoted. */
const ours = ["lead", "verdict", "name", "title", "caption", "sentence", "content"];

/** The places of a view where an amount is mere words, which nobody can open. */
function bareAmounts(part: unknown, place: string, isOurs: boolean): readonly string[] {
  if (typeof part === "string") return isOurs && /€\s?[−-]?\d/u.test(part) ? [`${place}: ${part}`] : [];
  if (typeof part !== "object" || part === null) return [];
  if ("type" in part && part.type === "figure") return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    ["entries", "figure", "source", "table"].includes(key)
      ? []
      : bareAmounts(value, `${place}.${key}`, isOurs || ours.includes(key)),
  );
}

describe.each(publishedIds)("every amount in a sentence of ours about %s", (id) => {
  const opened = published(id);
  const pages = blockPages.filter((page) => page.has(opened)).map((page) => page.id);

  it.each(pages)("opens on the page %s", (page) => {
    expect(bareAmounts(pageOf(opened, reader, page), page, false)).toEqual([]);
  });

  it("opens on Start and in the comparison of scenarios", () => {
    expect(bareAmounts(startOf(opened, reader), "start", false)).toEqual([]);
    if (isComparable(opened)) expect(bareAmounts(compareOpened(opened, reader), "scenarios", false)).toEqual([]);
  });
});
