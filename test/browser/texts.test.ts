import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { noBrowser, pages, type Site, settled, startSite, visit } from "./site.ts";

const place = "Bij de pagina Bronnen";
const ref = "tabel-1/m05/2019";

describe.skipIf(noBrowser)("the municipality's own texts", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  async function openText(page: Page) {
    await visit(page, pages.texts);
    return page.getByRole("region", { name: place });
  }

  it("are written with the keyboard, shown before they are kept, and stand above their page with live figures", async () => {
    const page = await site.open({ bypassCSP: true });
    const item = await openText(page);
    await item.getByRole("button", { name: /Schrijf een tekst/ }).press("Enter");
    const field = item.getByRole("textbox", { name: "Tekst" });
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    await field.fill(`De besparing is {figuur:${ref}}.\n\nZie <script>alert(1)</script>.`);
    await item.getByRole("button", { name: "Voorbeeld tonen" }).press("Enter");
    await item.getByRole("heading", { name: "Voorbeeld" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await item.getByRole("button", { name: "Bewaren" }).press("Enter");
    await item.getByText("hier geschreven").waitFor();

    await page.getByRole("link", { name: "Bronnen" }).click();
    await settled(page);
    const first = page.locator("main .slu-blocks p").first();
    expect(await first.textContent()).toMatch(/^De besparing is €\s[\d.,]+(?:\s\w+)?\.$/);
    await first.getByRole("button").or(first.getByRole("link")).first().click();
    await page.getByText("Over dit getal").first().waitFor();
    expect(await page.locator("main script").count()).toBe(0);
    await page.context().close();
  });

  it("with a reference that does not exist are not kept, and the line is named beside the field", async () => {
    const page = await site.open();
    const item = await openText(page);
    await item.getByRole("button", { name: /tekst/ }).first().click();
    const field = item.getByRole("textbox", { name: "Tekst" });
    await field.fill("Een.\n\nZie {figuur:tabel-1/m05/2091}.");
    await item.getByRole("button", { name: "Bewaren" }).click();
    const alert = item.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/regel 3.*tabel-1\/m05\/2091/s);
    expect(await field.inputValue()).toContain("2091");
    await page.context().close();
  });

  it("of two people at once: the second is told who was first, and loses nothing", async () => {
    const [one, two] = [await site.open(), await site.open()];
    const items = [await openText(one), await openText(two)] as const;
    for (const item of items)
      await item
        .getByRole("button", { name: /tekst:/ })
        .first()
        .click();
    await items[0].getByRole("textbox", { name: "Tekst" }).fill("De eerste.");
    await items[0].getByRole("button", { name: "Bewaren" }).click();
    await items[0].getByText("De eerste.").first().waitFor();
    await items[1].getByRole("textbox", { name: "Tekst" }).fill("De tweede.");
    await items[1].getByRole("button", { name: "Bewaren" }).click();
    await items[1].getByText(/intussen gewijzigd/).waitFor();
    expect(await items[1].getByRole("textbox", { name: "Tekst" }).inputValue()).toBe("De tweede.");
    await one.context().close();
    await two.context().close();
  });

  it("explain a finding where it stands: it moves to the explained ones, with the words of the writer", async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, pages.check);
    const first = page.locator(".slu-own-words").first();
    await first.locator("summary").press("Enter");
    const field = first.getByRole("textbox", { name: "Verklaring" });
    await field.waitFor();
    expect(await violations(page, { part: ".slu-own-words" })).toEqual([]);
    await field.fill("Navraag leert: een typefout in de bijlage.");
    await first.getByRole("button", { name: "Bewaren" }).click();
    const explained = page.locator("section", { has: page.locator("h2#verklaard") });
    await explained.getByText("Navraag leert: een typefout in de bijlage.").first().waitFor();
    await page.context().close();
  });

  it("go out again as a zip with the folder of the dossier", async () => {
    const page = await site.open();
    await visit(page, pages.texts);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Download het dossier/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("dronten-2018.zip");
    await page.context().close();
  });
});
