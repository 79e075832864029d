import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { noBrowser, type Site, settled, startSite, visit } from "./site.ts";

const path = "/dossiers/dronten-2018/gegevens";
const mapping = `source: betalingen
municipality: "0303"
numbers: dutch
file:
  delimiter: ";"
columns:
  betaalnummer: nr
  betaaldatum: dag
  leverancier: agb
  bedrag: bedrag
`;
const head = "nr;dag;agb;bedrag\n";
const good = `${head}B1;2026-01-05;12345678;10,50\nB2;2026-02-06;12345678;20,00\n`;
const broken = `${head}B3;2026-02-30;12345678;10,50\nB4;2026-02-06;12345678;veel\nB5;2026-02-07;12345678;5,00\n`;
const patience = 60_000;

describe.skipIf(noBrowser)("the data of a municipality in the browser", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  /** Drops files on the box, as from a folder. */
  async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    const transfer = await page.evaluateHandle((all) => {
      const data = new DataTransfer();
      for (const { name, text } of all) data.items.add(new File([text], name));
      return data;
    }, files);
    const box = page.locator(".slu-load__box");
    await box.dispatchEvent("dragover", { dataTransfer: transfer });
    await box.dispatchEvent("drop", { dataTransfer: transfer });
  }

  async function choose(page: Page, name: string, text: string): Promise<void> {
    await page.locator("[data-bestanden]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  }

  const load = (page: Page) => page.getByRole("button", { name: "Inlezen", exact: true });
  const imports = (page: Page): Locator => page.locator(".slu-imports > li");

  it("come in by dropping files, are refused row by row with a remedy and a repair list, and can be stopped", {
    timeout: 240_000,
  }, async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, path);
    expect(await violations(page)).toEqual([]);
    await page.getByText("Er is nog niets ingelezen").waitFor();

    // A good file with its mapping: the mapping says which source it is.
    await drop(page, [
      { name: "betalingen.csv", text: good },
      { name: "betalingen.yaml", text: mapping },
    ]);
    await page.getByRole("list", { name: "Gekozen bestanden" }).getByText("mapping").waitFor();
    const source = page.getByRole("combobox", { name: "Wat wilt u inlezen?" });
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>("form select")?.value === "betalingen");
    expect(await source.inputValue()).toBe("betalingen");
    expect(await violations(page)).toEqual([]);
    await load(page).press("Enter");
    await imports(page).getByText("2 berichten en rijen aangenomen, niets afgewezen.").waitFor({ timeout: patience });
    const rows = page.getByRole("row", { name: /Betalingen nr\. 1/ });
    await rows.waitFor();
    expect(await rows.textContent()).toContain("betalingen.csv");

    // A broken one: what is right comes in, the rest is told with what to do; the mapping is still known.
    await choose(page, "kapot.csv", broken);
    expect(await source.inputValue()).toBe("betalingen");
    await load(page).click();
    await imports(page).getByText("1 bericht of rij aangenomen, 2 afgewezen.").waitFor({ timeout: patience });
    await page.getByRole("button", { name: "Bekijk wat er is afgewezen" }).press("Enter");
    const mistakes = page.getByRole("region", { name: "Wat er mis was in levering 2" });
    await mistakes.getByText(/is geen bestaande dag/).waitFor();
    expect(await mistakes.textContent()).toMatch(/Verbeter de dag/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("afgewezen");
    await page.getByRole("heading", { name: "Welk deel van elke levering is afgewezen?" }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      mistakes.getByRole("link", { name: /csv: herstellijst/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("herstellijst.csv");
    const list = await readFile(await download.path(), "utf8");
    expect(list.split("\r\n").filter((line) => line.startsWith("kapot.csv"))).toHaveLength(2);

    // One that is stopped leaves everything as it was.
    const many = Array.from({ length: 40_000 }, (_, at) => `G${at};2026-03-05;12345678;1,00`).join("\n");
    await choose(page, "groot.csv", `${head}${many}\n`);
    await load(page).click();
    await page.getByRole("button", { name: "Stoppen: Betalingen" }).click();
    await imports(page).getByText("Gestopt. Er is niets gewijzigd.").waitFor({ timeout: patience });
    await page.reload();
    await settled(page);
    expect(await page.locator("section[aria-labelledby=leveringen] tbody tr").count()).toBe(2);

    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, { only: "contrast" })).toEqual([]);
    await page.context().close();
  });

  it("that take long say so, and what for, until they are there", async () => {
    const page = await site.open({ bypassCSP: true });
    await page.route("**/v1/municipalities/*/data", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 6000));
      await route.continue();
    });
    await page.goto(`${site.url}${path}`);
    await page.getByText("Dit duurt wat langer.").first().waitFor({ timeout: patience });
    await page.getByRole("heading", { name: "Leveringen" }).waitFor({ timeout: patience });
    expect(await page.locator("main").getByText("Dit duurt wat langer.").count()).toBe(0);
    await page.context().close();
  });

  it("are shown as they would come in before anything is loaded, with what does not fit, also to who has no mouse", async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, "/dossiers/tynaarlo-2018/gegevens");
    await page.getByText("Er is nog niets ingelezen").waitFor();
    await page.locator("[data-bestanden]").setInputFiles([
      { name: "kapot.csv", mimeType: "text/csv", buffer: Buffer.from(broken) },
      { name: "betalingen.yaml", mimeType: "text/yaml", buffer: Buffer.from(mapping.replace("0303", "1730")) },
    ]);
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>("form select")?.value === "betalingen");
    await page.getByRole("button", { name: "Eerst een voorbeeld zien" }).press("Enter");
    const preview = page.getByRole("region", { name: "Voorbeeld van kapot.csv", exact: true });
    await preview.waitFor({ timeout: patience });

    // One of three rows fits: it stands in the columns of the lake, each with the column of the file that it comes from.
    const table = preview.getByRole("table", { name: "De eerste rijen van kapot.csv die passen" });
    expect(await table.locator("tbody tr").count()).toBe(1);
    await table.getByRole("columnheader", { name: "bedrag uit bedrag" }).waitFor();
    expect(await table.getByRole("row", { name: /B5/ }).textContent()).toContain("2026-02-07");
    expect(await preview.locator(".slu-mistakes__list > li").count()).toBe(2);
    await preview.getByText(/2 soorten fouten.*Er is nog niets ingelezen/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("voorbeeld");
    expect(await violations(page)).toEqual([]);

    // Nothing came in, and closing brings back to the button.
    await preview.getByRole("button", { name: "Voorbeeld sluiten" }).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Eerst een voorbeeld zien");
    await page.reload();
    await page.getByText("Er kwam nog geen levering binnen").waitFor();
    await page.context().close();
  });

  it("cannot be loaded without a file, and without a mapping when none is known: the page says what to do", async () => {
    const page = await site.open();
    await visit(page, "/dossiers/zwolle-2018/gegevens");
    await load(page).click();
    await page.getByRole("alert").getByText("U hebt nog geen bestand gekozen.").waitFor();
    await page.getByRole("combobox", { name: "Wat wilt u inlezen?" }).selectOption("grootboek");
    await choose(page, "boekingen.csv", good);
    await load(page).click();
    await page
      .getByRole("alert")
      .getByText(/Stuur de mapping mee/)
      .waitFor();
    await page.getByRole("button", { name: "Verwijderen: boekingen.csv" }).press("Enter");
    expect(await page.getByRole("list", { name: "Gekozen bestanden" }).count()).toBe(0);
    await page.context().close();
  });

  it("of a municipality that is not there are a page that says so", async () => {
    const page = await site.open();
    await visit(page, "/gemeenten/GM0001/gegevens");
    await page
      .getByRole("alert")
      .getByText(/Van gemeente/)
      .waitFor();
    await page.context().close();
  });
});
