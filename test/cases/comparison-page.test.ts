import { describe, expect, it } from "vitest";
import { describeFigure } from "../../src/cases/describe-figure.ts";
import type { OpenedDossier } from "../../src/cases/opened-dossier.ts";
import { comparisonPage } from "../../src/cases/pages/comparison.ts";
import { openComparison } from "../../src/cases/pages/open-comparison.ts";
import type { Shown } from "../../src/figure/shown.ts";
import { plain } from "../../src/text/sentence.ts";
import { expectGolden } from "../golden/golden.ts";
import { pageText } from "../support/page-text.ts";
import { published, publishedIds, reader } from "../support/published.ts";

const all = publishedIds.map(published);
const page = comparisonPage(all, reader);

interface Found {
  readonly ref: string;
  readonly figure: Shown;
}

/** Every figure of a page with its reference. */
function figuresIn(node: unknown): readonly Found[] {
  if (typeof node !== "object" || node === null) return [];
  if ("ref" in node && "figure" in node) return [node as Found];
  return Object.values(node).flatMap(figuresIn);
}

function opened(id: string): OpenedDossier {
  const found = all.find(({ dossier }) => dossier.id === id);
  if (found === undefined) throw new Error(`${id} is not published`);
  return found;
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
      expect(describeFigure(opened(id ?? ""), reader, own).figure.value, ref).toEqual(figure.value);
      expect(figure.value, ref).not.toEqual({ missing: "suppressed" });
    }
  });

  it("say of amounts why they cannot be compared, and rank nobody", () => {
    const text = pageText(page);
    expect(text).toContain("Alleen Zwolle geeft een cijfer. Er is niets om mee te vergelijken.");
    expect(text).toContain("Niet te vergelijken, want de grootte van de gemeenten verschilt en staat er niet bij");
    expect(text).toContain("Wij maken geen ranglijst");
  });

  it("are for each reader those of the municipalities that he may reach", async () => {
    const dossiers = {
      ids: () => Promise.resolve([...publishedIds]),
      open: (id: string) => Promise.resolve(opened(id)),
    };
    const ofZwolle = { ...reader, municipalities: ["GM0193"] };
    const text = pageText(await openComparison({ dossiers }, ofZwolle));
    expect(text).toContain("Zwolle");
    for (const name of ["Almelo", "Dronten", "Raalte", "Tynaarlo"]) expect(text).not.toContain(`* ${name}`);
    expect(pageText(await openComparison({ dossiers }, reader))).toBe(pageText(page));
  });

  it("are nothing to compare when there is one", () => {
    expect(plain(comparisonPage(all.slice(0, 1), reader).lead)).toMatch(/^Geen cijfer van deze gemeenten/);
    expect(comparisonPage([], reader).blocks.length).toBeGreaterThan(0);
  });
});
