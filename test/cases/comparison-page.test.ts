import { describe, expect, it } from "vitest";
import { describeFigure } from "../../src/cases/describe-figure.ts";
import { comparisonPage } from "../../src/cases/pages/comparison.ts";
import type { Shown } from "../../src/figure/shown.ts";
import { plain } from "../../src/text/sentence.ts";
import { expectGolden } from "../golden/golden.ts";
import { pageText } from "../support/page-text.ts";
import { published, publishedIds, reader } from "../support/published.ts";

const all = publishedIds.map(published);
const page = comparisonPage(all, reader);

/** Every figure of a page with its reference. */
function figuresIn(node: unknown): readonly { readonly ref: string; readonly figure: Shown }[] {
  if (typeof node !== "object" || node === null) return [];
  if ("ref" in node && "figure" in node) return [node as { ref: string; figure: Shown }];
  return Object.values(node).flatMap(figuresIn);
}

describe("the five files beside each other", () => {
  it("look as they were read with care", () => {
    expectGolden("pages/vergelijken.txt", pageText(page));
  });

  it("hold only figures that open in the dossier that their reference begins with", () => {
    const figures = figuresIn(page);
    expect(figures.length).toBeGreaterThan(20);
    for (const { ref, figure } of figures) {
      const [id, own = ""] = ref.split(/:(.*)/s);
      const opened = all.find(({ dossier }) => dossier.id === id);
      if (opened === undefined) expect.fail(`${ref} names no dossier`);
      expect(describeFigure(opened, reader, own).figure.value, ref).toEqual(figure.value);
      expect(figure.value, ref).not.toEqual({ missing: "suppressed" });
    }
  });

  it("say of amounts why they cannot be compared, and rank nobody", () => {
    const text = pageText(page);
    expect(text).toContain("Alleen Zwolle geeft een cijfer. Er is niets om mee te vergelijken.");
    expect(text).toContain("Niet te vergelijken, want de grootte van de gemeenten verschilt en staat er niet bij");
    expect(text).toContain("Wij maken geen ranglijst");
  });

  it("are nothing to compare when there is one", () => {
    expect(plain(comparisonPage(all.slice(0, 1), reader).lead)).toMatch(/^Geen cijfer van deze gemeenten/);
    expect(comparisonPage([], reader).blocks.length).toBeGreaterThan(0);
  });
});
