import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noBrowser, pages, type Site, settled, startSite, visit } from "./site.ts";

describe.skipIf(noBrowser)("by keyboard alone", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it("the first stop skips to the content", async () => {
    const page = await site.open();
    await visit(page, pages.start);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    await page.context().close();
  });

  it("a link leads to another page and the focus to its title", async () => {
    const page = await site.open();
    await visit(page, pages.start);
    await tabTo(page, "Scenario’s");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await focused(page)).toBe("Welk scenario brengt de begroting in evenwicht?");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  it("a number opens with Enter, keeps the focus inside, and Escape gives it back", async () => {
    const page = await site.open();
    await visit(page, pages.scenarios);
    const number = await page.locator(".slu-table:visible button[data-cijfer]").first().textContent();
    await tabTo(page, number ?? "");
    await page.keyboard.press("Enter");
    await page.locator("dialog[open] .slu-facts").waitFor();
    await page.locator("dialog[open] textarea").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    const stops = await page.locator("dialog :is(button, textarea, a[href])").count();
    for (let stop = 0; stop <= stops + 1; stop += 1) {
      await page.keyboard.press("Tab");
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && document.activeElement?.closest("dialog") === null,
      );
      expect(outside).toBe(false);
    }
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    expect(await focused(page)).toBe(number);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-cijfer"))).toBe(true);
    await page.context().close();
  });

  it("a figure that the address opened gives the focus to its number on the page", async () => {
    const page = await site.open();
    await visit(page, pages.scenarios);
    const ref = await page.locator(".slu-table:visible button[data-cijfer]").first().getAttribute("data-cijfer");
    await visit(page, `${pages.scenarios}?cijfer=${ref ?? ""}`);
    await page.locator("dialog[open] .slu-facts").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cijfer"))).toBe(ref);
    await page.context().close();
  });

  it("arrows move between picture and table of a chart", async () => {
    const page = await site.open();
    await visit(page, pages.scenarios);
    await page.getByRole("tab", { name: "Grafiek" }).first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Tabel");
    expect(await page.locator(".slu-chart").first().locator("table").isVisible()).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Grafiek");
    await page.context().close();
  });

  it("the focus is seen: its ring stands out on every kind of control", async () => {
    const page = await site.open();
    await visit(page, pages.scenarios);
    for (const control of [
      "a.nl-link",
      "main button[data-cijfer]",
      "input[type=checkbox]",
      "[role=tab]",
      ".slu-chart__downloads button",
    ]) {
      await page.locator(`${control}:visible`).first().focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      const width = await page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.activeElement ?? document.body).outlineWidth),
      );
      expect(width, control).toBeGreaterThanOrEqual(2);
    }
    await page.context().close();
  });
});

describe.skipIf(noBrowser)("notes on a figure", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());
  const address = (ref: string) => `${pages.start}?cijfer=${ref}`;

  it("are added, changed and removed, and an empty one is refused with what to do", async () => {
    const page = await site.open();
    await visit(page, address("tabel-11/jeugd/2022"));
    const notes = page.locator("dialog .slu-notes");
    await notes.getByRole("button", { name: "Notitie toevoegen" }).click();
    expect(await notes.getByRole("alert").textContent()).toContain("De notitie is leeg. Schrijf");
    await notes.getByLabel("Nieuwe notitie").fill("Navragen bij de <b>opsteller</b>.");
    await notes.getByRole("button", { name: "Notitie toevoegen" }).click();
    await notes.locator(".slu-notes__body", { hasText: "Navragen bij de <b>opsteller</b>." }).waitFor();
    expect(await notes.getByRole("alert").count()).toBe(0);
    await notes.getByRole("button", { name: "Wijzigen" }).click();
    await notes.getByLabel("Notitie wijzigen").fill("Nagevraagd.");
    await notes.getByRole("button", { name: "Opslaan" }).click();
    await notes.locator(".slu-notes__body", { hasText: "Nagevraagd." }).waitFor();
    await notes.getByRole("button", { name: "Verwijderen" }).click();
    await notes.getByText("Nog niemand heeft iets bij dit getal genoteerd.").waitFor();
    await page.context().close();
  });

  it("keep what was typed when somebody else was first, and show the newest on request", async () => {
    const page = await site.open();
    await visit(page, address("tabel-11/wmo/2022"));
    const notes = page.locator("dialog .slu-notes");
    await notes.getByLabel("Nieuwe notitie").fill("Eerste versie.");
    await notes.getByRole("button", { name: "Notitie toevoegen" }).click();
    await notes.getByRole("button", { name: "Wijzigen" }).click();
    await notes.getByLabel("Notitie wijzigen").fill("Mijn versie.");

    const other = await page.context().newPage();
    await visit(other, address("tabel-11/wmo/2022"));
    await other.getByRole("button", { name: "Wijzigen" }).click();
    await other.getByLabel("Notitie wijzigen").fill("De versie van een ander.");
    await other.getByRole("button", { name: "Opslaan" }).click();
    await other.locator(".slu-notes__body", { hasText: "De versie van een ander." }).waitFor();

    await notes.getByRole("button", { name: "Opslaan" }).click();
    const alert = notes.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/gewijzigd|veranderd|intussen/);
    expect(await notes.getByLabel("Notitie wijzigen").inputValue()).toBe("Mijn versie.");
    await alert.getByRole("button", { name: "Toon de nieuwste tekst" }).click();
    await notes.locator(".slu-notes__body", { hasText: "De versie van een ander." }).waitFor();
    await page.context().close();
  });
});

/** Text of the element that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.textContent ?? "").trim());
}

/** Presses Tab until an element with this text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === text) return;
  }
  throw new Error(`no stop called "${text}"`);
}
