import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../axe.ts";
import { noBrowser, type Site, settled, startSite, visit } from "../site.ts";

describe.skipIf(noBrowser)("a reader", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it("who is a controller sorts the products of Zwolle, reads the causes as a table, and reaches the source line", async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, "/dossiers/zwolle-2018");
    await menu(page, "Financiën");
    await part(page, "Begroot en werkelijk");
    const table = page
      .locator("#begroot-werkelijk-resultaten-producten")
      .or(page.locator("main .slu-table").nth(2))
      .first();
    await table.getByRole("button", { name: /Saldo/ }).click();
    const first = await table.locator("tbody tr th").first().textContent();
    expect(first).toMatch(/Individuele begeleiding|Beschermd wonen/);
    await part(page, "Waardoor het verschil ontstaat");
    const causes = page.locator("section:has(#oorzaken) .slu-chart").first();
    await causes.getByRole("tab", { name: "Tabel" }).click();
    await accessible(page, "a table sorted, a chart as a table");
    const number = causes.getByRole("button", { name: "−3.454" });
    await number.click();
    await page.locator("dialog[open] .slu-source-line").first().waitFor();
    expect(await read(page.locator("dialog[open]"))).toContain("13.439");
    await accessible(page, "a figure open", "dialog");
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    await page.context().close();
  });

  it("who is a council member reads Dronten on a telephone: five numbers, which scenario closes, who disagrees", async () => {
    const page = await site.open({ width: 390, height: 844, bypassCSP: true });
    await visit(page, "/dossiers/dronten-2018");
    expect(await page.locator(".slu-headline").count()).toBe(5);
    await accessible(page, "start, narrow");
    await menu(page, "Scenario’s");
    await page.getByRole("checkbox", { name: "Scenario 2" }).uncheck();
    await page.getByRole("radio", { name: "Bruto saldo" }).check();
    const contents = page.getByRole("navigation", { name: "Op deze pagina" });
    expect(await contents.getByRole("link", { name: "Scenario 2", exact: true }).count()).toBe(0);
    await part(page, "Scenario 1a");
    await accessible(page, "scenarios, narrow, a choice made");
    await menu(page, "Doelen");
    await part(page, "Oordelen naast elkaar");
    const row = page.getByRole("row", { name: /^Wmo/ }).first();
    expect(await read(row)).toMatch(/grotendeels\s+deels\s+oordelen verschillend/);
    await page.context().close();
  });

  it("who is a policy officer finds youth help of Tynaarlo by searching, and weighs the views in the dark", async () => {
    const page = await site.open({ dark: true, bypassCSP: true });
    await visit(page, "/dossiers/tynaarlo-2018");
    const search = page.getByRole("searchbox").or(page.getByRole("combobox")).first();
    await search.fill("eenzaamheid");
    const hits = page.locator(".slu-search a[href], [role=option]");
    await hits.first().waitFor();
    await accessible(page, "search open, dark");
    await page.keyboard.press("Escape");
    await menu(page, "Scenario’s");
    await part(page, "Van wettelijk minimum tot saldo");
    await page.getByRole("tab", { name: "Tabel" }).first().click();
    expect(await read(page.locator("main .slu-chart table").first())).toContain("2,2");
    await accessible(page, "views, table tab, dark");
    await page.context().close();
  });

  it("who is a programme manager sees in Raalte what is late, what comes next and what became of it", async () => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, "/dossiers/raalte-2020");
    await menu(page, "Plan");
    await page.locator("main .slu-chart").first().getByRole("tab", { name: "Tabel" }).click();
    expect(await read(page.locator("main .slu-chart table").first())).toContain("vertraagd");
    await part(page, "Besluiten die nog komen");
    await menu(page, "Beloofd en gekomen");
    await accessible(page, "promised and come");
    expect(await read(page.locator("main"))).toMatch(/Nog niet aan de orde \(\d+\)/);
    await page.context().close();
  });
});

async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Cyclus" }).getByRole("link", { name, exact: true }).click();
  await settled(page);
}

/** Follows a link to a part; on a narrow screen the list opens first. */
async function part(page: Page, name: string): Promise<void> {
  const contents = page.getByRole("navigation", { name: "Op deze pagina" });
  const link = contents.getByRole("link", { name, exact: true });
  if (!(await link.isVisible())) await contents.locator("summary").click();
  await link.click();
}

/** No violation of axe in this state of the page, contrast among them. */
async function accessible(page: Page, state: string, part = "body"): Promise<void> {
  expect(await violations(page, { part }), state).toEqual([]);
}

/** What stands on the screen there, as a reader sees it. */
async function read(part: Locator): Promise<string> {
  return (await part.allInnerTexts()).join(" ");
}
