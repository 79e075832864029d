import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import { deliverFiles, rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import { neatMap } from "../monitor/neat-map.ts";
import { violations } from "./axe.ts";
import { noBrowser, type Site, settled, startSite, visit } from "./site.ts";

const path = "/gemeenten/GM9901";

async function fill(folder: string): Promise<void> {
  await deliverFiles(await openLake(folder), [{ name: "alles", rows: rowsOfHistory(neatHistory()) }]);
  await mkdir(join(folder, "settings", "9901"), { recursive: true });
  await writeFile(join(folder, "settings", "9901", "kaart.topojson"), JSON.stringify(neatMap));
}

describe.skipIf(noBrowser)("the monitor in the browser", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(fill);
  });
  afterAll(() => site.close());

  it("leads a team lead who says why from the overview to the inflow of youth care in one neighbourhood, and to what it means", {
    timeout: 60_000,
  }, async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, `${path}/monitor`);
    await page.getByRole("heading", { level: 1, name: "Wie krijgt welke hulp in" }).waitFor();
    await page.getByText("Ware aantallen tonen").first().click();
    await page.getByRole("textbox", { name: "Waarvoor hebt u ware aantallen nodig?" }).fill("teamoverleg");
    await page.getByRole("button", { name: "Ware aantallen tonen" }).press("Enter");
    await page.getByText("U ziet ware aantallen, voor: teamoverleg").waitFor();

    await page.getByRole("combobox", { name: "Lijst van" }).selectOption("team-lead");
    await page.getByRole("link", { name: "Instroom van trajecten naar gebied" }).press("Enter");
    await page.getByRole("combobox", { name: "Wet" }).selectOption("jeugdwet");
    await page.getByRole("link", { name: "Noord", exact: true }).press("Enter");
    await page.getByRole("link", { name: "Molenhof", exact: true }).press("Enter");
    const title = "Instroom van trajecten naar gebied, Jeugdwet, Molenhof: 7 trajecten meer dan vorig jaar";
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(page.url()).toContain("gebied:BU99010001");
    expect(await page.getByText("U kijkt naar:").textContent()).toContain("Noord › Molenhof");

    // The number opens with what it means, and the page says it too.
    await page.locator(".slu-lead button[data-cijfer], p button[data-cijfer]").first().press("Enter");
    await page.locator("dialog[open]").getByText("naar waar de cliënt dan woont").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Wat dit cijfer zegt" }).waitFor();
    await page.context().close();
  });

  it("leads from a word in the bar above to the indicator that it is about, without a mouse", {
    timeout: 60_000,
  }, async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, `${path}/samenloop`);
    await page.keyboard.press("/");
    await page.keyboard.type("instroom van trajecten");
    await page.getByRole("option", { name: "Instroom van trajecten", exact: false }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Instroom van trajecten" }).waitFor();
    expect(page.url()).toContain(`${path}/monitor?keuze=indicator:trajecten-instroom`);
    // A page of the municipality is found by its name.
    await page.keyboard.press("/");
    await page.keyboard.type("aansluit");
    await page.getByRole("option", { name: "Aansluiting" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${path}/aansluiting`);
    await page.context().close();
  });

  it("lets a policy officer place a note at a month, which stands in the chart, and take it away again without losing the place", {
    timeout: 60_000,
  }, async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, `${path}/monitor?keuze=indicator:trajecten-instroom`);
    const part = page.getByRole("region", { name: "Notitie bij een maand" });
    await part.getByRole("button", { name: "Notitie plaatsen" }).press("Enter");
    await part.getByRole("alert").getByText("U hebt nog niets geschreven.").waitFor();

    const month = part.getByRole("combobox", { name: "Maand" });
    const chosen = await month.locator("option").nth(1).textContent();
    await month.selectOption({ index: 1 });
    await part.getByRole("textbox", { name: "Wat was er?" }).fill("Een aanbieder meldde alle zorg in een keer.");
    await part.getByRole("button", { name: "Notitie plaatsen" }).press("Enter");
    const remove = part.getByRole("button", { name: `Verwijderen: notitie bij ${chosen ?? ""}` });
    await remove.waitFor();
    // It stands beneath the chart with who wrote it, for everybody, and the field is empty for the next.
    const listed = page.locator("ol > li", { hasText: "Een aanbieder meldde alle zorg in een keer." });
    await listed.first().waitFor();
    expect(await part.getByRole("textbox", { name: "Wat was er?" }).inputValue()).toBe("");
    expect(await violations(page)).toEqual([]);

    await remove.press("Enter");
    await listed.first().waitFor({ state: "detached" });
    expect(await part.getByRole("button", { name: /^Verwijderen/ }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Notitie bij een maand");
    await page.context().close();
  });

  it.each([1280, 390])(
    "can be used by everyone at %d pixels, with a map and with combinations of laws",
    {
      timeout: 60_000,
    },
    async (width) => {
      const page = await site.open({ bypassCSP: true, width });
      await visit(page, `${path}/monitor?keuze=indicator:trajecten-instroom-gebied,wet:jeugdwet,gebied:dorp-noord`);
      expect(await page.locator("#kaart svg [data-ref]").count()).toBe(2);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await visit(page, `${path}/samenloop`);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await settled(page);
      await page.context().close();
    },
  );
});
