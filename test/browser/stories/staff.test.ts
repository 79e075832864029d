import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLake } from "../../../src/lake/lake.ts";
import { deliverFiles, rowsOfHistory } from "../../monitor/lake-of-history.ts";
import { dayCareProduct, steadyHistory } from "../../monitor/steady-history.ts";
import { violations } from "../axe.ts";
import { noBrowser, type Site, settled, startSite, visit } from "../site.ts";

const path = "/gemeenten/GM9901";

/** Says why true numbers are needed, on the page that is open; what was said before ends. */
async function sayWhy(page: Page, purpose: string): Promise<void> {
  const [ask, end] = [
    page.getByText("Ware aantallen tonen").first(),
    page.getByRole("button", { name: "Weer afgeschermde cijfers tonen" }),
  ];
  await ask.or(end).first().waitFor();
  if ((await end.count()) > 0) await end.press("Enter");
  await ask.click();
  await page.getByRole("textbox", { name: "Waarvoor hebt u ware aantallen nodig?" }).fill(purpose);
  await page.getByRole("button", { name: "Ware aantallen tonen" }).press("Enter");
  await page.getByText(`U ziet ware aantallen, voor: ${purpose}`).waitFor();
}

async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Cyclus" }).getByRole("link", { name, exact: true }).click();
  await settled(page);
}

describe.skipIf(noBrowser)("somebody who works with the data", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(async (folder) => {
      const rows = [...rowsOfHistory(steadyHistory()), dayCareProduct];
      await deliverFiles(await openLake(folder), [{ name: "alles", rows }]);
    });
  });
  afterAll(() => site.close());

  it("as an analyst tries another rule for a traject, sees what it does, and follows a number to the lines it was counted from", async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, `${path}/trajecten`);
    // Protected numbers come first: another rule is not there to choose.
    expect(await page.getByRole("combobox", { name: "Onderbreking" }).count()).toBe(0);
    await sayWhy(page, "trajectregel kiezen");
    await page.getByRole("combobox", { name: "Onderbreking" }).selectOption("90");
    await page.getByRole("rowheader", { name: "ten hoogste 90 dagen (gekozen)" }).waitFor();
    expect(new URL(page.url()).searchParams.get("keuze")).toBe("onderbreking:90");

    await menu(page, "Monitor");
    await page.getByRole("searchbox", { name: "Zoek op een deel van de naam" }).fill("instroom trajecten");
    await page.getByRole("combobox", { name: "Indicator" }).selectOption("trajecten-instroom");
    await page.getByRole("heading", { level: 1, name: "Instroom van trajecten" }).waitFor();
    await page.getByRole("button", { name: "60" }).first().press("Enter");
    const panel = page.locator("dialog[open]");
    await panel.getByText("Trajecten waarvan de eerste dag in de maand ligt.").waitFor();
    await panel.locator(".slu-source-line").first().waitFor();
    expect(await panel.locator(".slu-source-line").count()).toBeGreaterThan(5);
    expect(await violations(page, { part: "dialog" })).toEqual([]);
    await page.keyboard.press("Escape");
    await page.context().close();
  });

  it("as a controller explains a difference of the tie-out, and finds it in the table", async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, `${path}/aansluiting?keuze=jaar:2026,product:dagbesteding`);
    await sayWhy(page, "jaarrekening");
    const form = page.getByRole("region", { name: /^Een verschil van .* in 2026 verklaren$/ });
    await form.getByRole("button", { name: "Verklaring bewaren" }).press("Enter");
    await form.getByRole("alert").getByText("U hebt nog niets geschreven.").waitFor();
    const text = "De aanbieder declareert per kwartaal.";
    await form.getByRole("textbox", { name: "Waardoor komt dit?" }).fill(text);
    await form.getByRole("combobox", { name: "Hoe staat het ervoor?" }).selectOption("geaccepteerd");
    expect(await violations(page)).toEqual([]);
    await form.getByRole("button", { name: "Verklaring bewaren" }).press("Enter");
    await page
      .getByRole("cell", { name: `geaccepteerd; ${text}` })
      .first()
      .waitFor();
    await form.getByText("Het laatst geschreven door").waitFor();
    await page.context().close();
  });

  it("as a privacy officer sees who looked and why, what is kept and what is refused, and how the key lies", async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, `${path}/aansluiting`);
    await sayWhy(page, "kwartaalcontrole");
    await menu(page, "Privacy");
    await page.getByRole("heading", { level: 1, name: "Wat weten wij van wie, en wie keek ernaar?" }).waitFor();
    const seen = page.locator("table", { hasText: "Wie keek naar gegevens van cliënten?" });
    await seen.getByRole("cell", { name: "kwartaalcontrole" }).first().waitFor();
    expect(await seen.getByText("Opende de pagina Aansluiting met ware aantallen").count()).toBeGreaterThan(0);
    for (const name of ["Wat kan een lezer afleiden?", "De sleutel van de pseudoniemen", "Hoe lang blijft het?"])
      expect(await page.getByRole("heading", { name }).count(), name).toBe(1);
    expect(await seen.getByText(/^\d\d-\d\d-\d{4} \d\d:\d\d$/).count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    const begun = page.waitForEvent("download");
    await page.getByRole("link", { name: "Verwerkingsregister, PDF" }).press("Enter");
    expect((await begun).suggestedFilename()).toMatch(/^verwerkingsregister-GM\d{4}\.pdf$/);

    // Ending the purpose is on record too, and the numbers are protected again.
    await menu(page, "Aansluiting");
    await page.getByRole("button", { name: "Weer afgeschermde cijfers tonen" }).press("Enter");
    await page.getByText("U ziet afgeschermde cijfers").waitFor();
    await menu(page, "Privacy");
    await page.getByRole("cell", { name: "Weer afgeschermde cijfers" }).first().waitFor();
    await page.context().close();
  });
});
