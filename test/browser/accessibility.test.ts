import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { noBrowser, pages, type Site, settled, startSite, visit } from "./site.ts";

/** What is not a page of a dossier as it opens; those are all looked at in every-page. */
const states = [
  "home",
  "scenarios as tables",
  "a figure",
  "an unknown figure",
  "an unknown dossier",
  "an unknown page",
] as const;

describe.skipIf(noBrowser)("every state of a page is accessible", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it("by rules that see a picture without words, and grey words on white", async () => {
    const page = await site.open({ bypassCSP: true });
    await page.setContent(
      '<html lang="nl"><title>t</title><main><h1>Kop</h1><img src="x.png"><p style="color:#bbb">grijs</p></main>',
    );
    expect(await violations(page)).toEqual([
      expect.stringContaining("color-contrast"),
      expect.stringContaining("image-alt"),
    ]);
    expect(await violations(page, { only: "contrast" })).toEqual(["color-contrast at p"]);
    await page.context().close();
  });

  for (const [width, dark] of [
    [1280, false],
    [1280, true],
    [390, false],
    [390, true],
  ] as const) {
    it(`by the rules of axe, ${width} wide, ${dark ? "dark" : "light"}`, async () => {
      const page = await site.open({ width, dark, bypassCSP: true });
      const found: string[] = [];
      for (const name of states) {
        await visit(page, pages[name]);
        found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
      }
      expect(found).toEqual([]);
      await page.context().close();
    });
  }

  it("with one h1, headings that skip no level, a title of its own and Dutch as its language", async () => {
    const page = await site.open();
    const titles = new Set<string>();
    for (const [name, path] of Object.entries(pages)) {
      await visit(page, path);
      const levels = await page
        .locator("main :is(h1, h2, h3, h4, h5, h6)")
        .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
      expect(levels[0], name).toBe(1);
      expect(
        levels.filter((level) => level === 1),
        name,
      ).toHaveLength(1);
      for (const [at, level] of levels.entries())
        expect(level - (levels[at - 1] ?? 0), `${name}, ${at}`).toBeLessThanOrEqual(1);
      expect(await page.locator("html").getAttribute("lang")).toBe("nl");
      titles.add(await page.title());
    }
    expect([...titles].sort()).toEqual(
      expect.arrayContaining([
        "Beloofd en gekomen – Raalte – Sluitend",
        "Bronnen – Dronten – Sluitend",
        "Deze pagina bestaat niet – Sluitend",
        "Documenten – Dronten – Sluitend",
        "Doelen – Tynaarlo – Sluitend",
        "Dossiers – Sluitend",
        "Financiën – Almelo – Sluitend",
        "Plan – Raalte – Sluitend",
        "Scenario’s – Dronten – Sluitend",
        "Start – Dronten – Sluitend",
        "Toetsing – Dronten – Sluitend",
        "Vragen – Zwolle – Sluitend",
      ]),
    );
    await page.context().close();
  });

  for (const [name, width, zoom] of [
    ["at 320 pixels", 320, 1],
    ["at 200 % zoom on a window of 1280", 640, 2],
    ["at 400 % zoom on a window of 1280", 320, 4],
  ] as const) {
    it(`without scrolling sideways ${name}`, async () => {
      const context = (await site.open({ width, height: Math.round(900 / zoom) })).context();
      const page = await context.newPage();
      for (const where of states) {
        await visit(page, pages[where]);
        const { needed, has } = await widths(page);
        expect(needed, where).toBeLessThanOrEqual(has);
      }
      await context.close();
    });
  }

  it("with text twice as large and nothing cut off", async () => {
    const page = await site.open({ width: 640 });
    for (const where of states) {
      await visit(page, pages[where]);
      // What a reader sets in the browser as the size of text; everything of ours is in rem.
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      const { needed, has } = await widths(page);
      expect(needed, where).toBeLessThanOrEqual(has);
    }
    await page.context().close();
  });

  it("on paper with picture and table of every chart, sources, and without navigation", async () => {
    const page = await site.open();
    await page.emulateMedia({ media: "print" });
    // Folded parts stay folded here: paper shows them all the same.
    await page.goto(pages.scenarios);
    await settled(page);
    expect(await page.locator("details.slu-fold:not([open])").count()).toBeGreaterThan(3);
    const charts = await page.locator(".slu-chart").count();
    expect(charts).toBeGreaterThan(0);
    expect(await page.locator(".slu-chart svg:visible").count()).toBe(charts);
    expect(await page.locator(".slu-chart table:visible").count()).toBe(charts);
    expect(await page.locator(".slu-source:visible").count()).toBeGreaterThan(charts);
    expect(await page.locator("nav:visible, button.nl-button:visible, [role=tablist]:visible").count()).toBe(0);
    await page.context().close();
  });
});

/** How wide the page wants to be and how wide the window is, in pixels. */
function widths(page: Page): Promise<{ readonly needed: number; readonly has: number }> {
  return page.evaluate(() => ({ needed: document.documentElement.scrollWidth, has: innerWidth }));
}
