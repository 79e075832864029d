import { describe, expect, it } from "vitest";
import { describeFigure } from "../../src/cases/describe-figure.ts";
import { startOf } from "../../src/cases/open-start.ts";
import type { OpenedDossier } from "../../src/cases/opened-dossier.ts";
import { pageOf } from "../../src/cases/pages/open-page.ts";
import { blockPages } from "../../src/cases/pages/registry.ts";
import { UserError } from "../../src/figure/problem.ts";
import type { Shown } from "../../src/figure/shown.ts";
import { plain } from "../../src/text/sentence.ts";
import { published, publishedIds, reader } from "../support/published.ts";

interface Found {
  readonly ref: string;
  readonly figure: Shown;
}

/** Every figure in a view, wherever it stands. */
function figuresIn(node: unknown): readonly Found[] {
  if (typeof node !== "object" || node === null) return [];
  if ("ref" in node && "figure" in node && typeof node.figure === "object") return [node as Found];
  return Object.values(node).flatMap(figuresIn);
}

/** Follows a number down to lines of the original; what is computed from nothing has none. */
function reachesLines(opened: OpenedDossier, ref: string): boolean {
  const { sources, inputs } = describeFigure(opened, reader, ref);
  return sources.length > 0 || (inputs.length > 0 && inputs.every((input) => reachesLines(opened, input.ref)));
}

describe.each(publishedIds)("the pages of %s", (id) => {
  const opened = published(id);
  const start = startOf(opened, reader);
  const own = blockPages.filter((page) => page.has(opened));

  it("are the ones in its navigation, and none of them is empty", () => {
    expect(start.pages.map((page) => page.id)).toEqual(expect.arrayContaining(own.map((page) => page.id)));
    for (const page of own) {
      const { title, lead, blocks } = pageOf(opened, reader, page.id);
      expect(title, page.id).not.toBe("");
      expect(plain(lead), page.id).toMatch(/\.$/);
      expect(blocks.length, page.id).toBeGreaterThan(0);
    }
  });

  it("hold only figures that open, each as it is in the dossier, down to its lines", () => {
    for (const view of [start, ...own.map((page) => pageOf(opened, reader, page.id))]) {
      const found = new Map(figuresIn(view).map((one) => [one.ref, one.figure]));
      for (const [ref, figure] of found) {
        const described = describeFigure(opened, reader, ref);
        expect(described.figure.value, ref).toEqual(figure.value);
        expect(reachesLines(opened, ref), ref).toBe(true);
      }
    }
  });

  it("have anchors that are unlike each other, and headings that skip no level", () => {
    for (const page of own) {
      const { blocks } = pageOf(opened, reader, page.id);
      const anchors = blocks.flatMap((block) => {
        if (block.type === "heading") return [block.id];
        if (block.type === "entries") return block.entries.map((entry) => entry.id);
        if (block.type === "table") return [block.table.id];
        return block.type === "chart" ? [block.chart.id] : [];
      });
      expect(
        anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at),
        page.id,
      ).toEqual([]);
      const levels = blocks.flatMap((block) => (block.type === "heading" ? [block.level] : []));
      for (const [at, level] of levels.entries())
        expect(level - (levels[at - 1] ?? 0), `${page.id}, heading ${at}`).toBeLessThanOrEqual(1);
    }
  });
});

describe("a page that is not there", () => {
  it("is unknown, with the one that was probably meant", () => {
    const ask = () => pageOf(published("dronten-2018"), reader, "bronen");
    expect(ask).toThrow(UserError);
    try {
      ask();
    } catch (error) {
      expect(error).toMatchObject({
        problems: [{ code: "page.unknown", facts: { page: "bronen", nearest: "bronnen" } }],
      });
    }
  });
});
