import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../axe.ts";
import { noBrowser, type Site, settled, startSite, unfold, visit } from "../site.ts";

/** What a page may move while it loads, by the measure of browsers: more than this, readers lose their place. */
const mostShift = 0.1;

/** Looks at every page of a dossier. Each dossier has a file of its own, so that several are looked at at once. */
export function everyPageOf(dossier: string): void {
  describe.skipIf(noBrowser)(`every page of ${dossier}`, () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
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
      const wrong: string[] = [];
      for (const path of await pagesOf(page, dossier)) {
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

async function pagesOf(page: Page, dossier: string): Promise<readonly string[]> {
  await visit(page, `/dossiers/${dossier}`);
  const links = page.getByRole("navigation", { name: "Cyclus" }).getByRole("link");
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(paths.length).toBeGreaterThan(7);
  return paths;
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
