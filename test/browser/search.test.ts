import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { noBrowser, pages, type Site, settled, startSite, visit } from "./site.ts";

describe.skipIf(noBrowser)("searching from the top bar", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it("goes by keyboard alone: a slash, a word, arrows, Enter; and a figure opens over the page", async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, pages.start);
    await page.keyboard.press("/");
    await page.keyboard.type("reiskosten");
    await page.getByRole("option").first().waitFor();
    expect(await page.getByRole("group").allTextContents()).not.toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("ArrowUp");
    const last = page.getByRole("option", { selected: true });
    expect(await last.count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.locator("dialog[open] .slu-facts").waitFor();
    expect(new URL(page.url()).pathname).toBe(pages.start);
    await page.context().close();
  });

  it("leads to the place on the page where a thing is told", async () => {
    const page = await site.open();
    await visit(page, pages.start);
    await page.getByRole("combobox").fill("college");
    await page.getByRole("group", { name: "Besluiten" }).getByRole("option").first().click();
    await page.waitForURL(/bronnen#besluit-/);
    await settled(page);
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await page.waitForFunction((id) => document.activeElement?.id === id, anchor);
    expect(await page.locator(`[id="${anchor}"]`).isVisible()).toBe(true);
    await page.context().close();
  });

  it("says that nothing was found, closes with Escape, and searches all dossiers from the first page", async () => {
    const page = await site.open();
    await visit(page, pages.home);
    await page.getByRole("combobox").fill("zeppelin");
    await page.getByText("Niets gevonden voor “zeppelin”.").first().waitFor();
    await page.getByRole("combobox").fill("jeugdhulp");
    await page.getByRole("option").first().waitFor();
    const places = await page.locator(".slu-search__hit .slu-quiet").allTextContents();
    expect(new Set(places.map((place) => place.split(" · ")[0])).size).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("listbox").isVisible()).toBe(false);
    await page.context().close();
  });
});
