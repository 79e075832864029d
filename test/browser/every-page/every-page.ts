import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../axe.ts";
import { noBrowser, type Site, settled, startSite, unfold, visit } from "../site.ts";

/** What a page may move while it loads, by the measure of browsers: more than this, readers lose their place. */
const mostShift = 0.1;

/** Pages that are looked at together. */
interface Place {
  readonly name: string;
  /** A page whose navigation leads to all of them, and how many there are at least. */
  readonly start: string;
  readonly fewest: number;
  /** Puts rows in the lake of the site before it starts. */
  readonly fill?: (folder: string) => Promise<void>;
  /** What a reader does first, on the page with which it begins. */
  readonly begin?: (page: Page) => Promise<void>;
}

/** Looks at every page of a dossier. Each dossier has a file of its own, so that several are looked at at once. */
export function everyPageOf(dossier: string): void {
  everyPageAt({ name: dossier, start: `/dossiers/${dossier}`, fewest: 8 });
}

/** Looks at every page of a place. */
export function everyPageAt({ name, start, fewest, fill, begin }: Place): void {
  describe.skipIf(noBrowser)(`every page of ${name}`, () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite(fill);
    });
    afterAll(() => site.close());

    it("is accessible in light and dark, stands still and fits any width", async () => {
      const page = await site.open({ bypassCSP: true });
      await page.addInitScript(() => {
        const seen = window as unknown as { shift: number };
        seen.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) seen.shift += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await visit(page, start);
      await begin?.(page);
      const paths = await linksOf(page);
      expect(paths.length).toBeGreaterThanOrEqual(fewest);
      const wrong: string[] = [];
      for (const path of paths) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(path);
        await settled(page);
        wrong.push(...(await problemsOf(page)).map((problem) => `${path}: ${problem}`));
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    });
  });
}

/** Where the navigation of a page leads. */
function linksOf(page: Page): Promise<readonly string[]> {
  const links = page.getByRole("navigation", { name: "Cyclus" }).getByRole("link");
  return links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
}

async function problemsOf(page: Page): Promise<readonly string[]> {
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await unfold(page);
  const levels = await page
    .locator("main :is(h1, h2, h3, h4, h5, h6)")
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
  const skips = levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const problems: string[] = [
    ...(shift < mostShift ? [] : [`moves ${shift.toFixed(2)} while it loads`]),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ["has not one h1"]),
    ...(skips.length === 0 ? [] : [`skips to a heading of level ${skips.join(", ")}`]),
    ...(twice.length === 0 ? [] : [`has an id twice: ${twice.slice(0, 3).join(", ")}`]),
  ];
  problems.push(...(await violations(page)));
  await page.emulateMedia({ colorScheme: "dark" });
  problems.push(...(await violations(page, { only: "contrast" })).map((problem) => `in the dark: ${problem}`));
  await page.emulateMedia({ colorScheme: "light" });
  for (const [name, width, size] of [
    ["320 pixels", 320, "100%"],
    ["text twice as large", 640, "200%"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((one) => document.documentElement.style.setProperty("font-size", one), size);
    if (await scrollsSideways(page)) problems.push(`scrolls sideways with ${name}`);
  }
  await page.emulateMedia({ media: "print" });
  // The width of an A4 sheet between its margins, at 96 dots an inch.
  await page.setViewportSize({ width: 672, height: 1000 });
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  if (await scrollsSideways(page)) problems.push("is wider than paper");
  if ((await page.locator("nav:visible, [role=tablist]:visible").count()) > 0) problems.push("prints its navigation");
  await page.emulateMedia({ media: "screen" });
  return problems;
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
