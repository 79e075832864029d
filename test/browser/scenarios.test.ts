import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { noBrowser, type Site, settled, startSite, visit } from "./site.ts";

const pageOf = (id: string) => `/dossiers/${id}/scenarios`;
const dossiers = ["dronten-2018", "zwolle-2018", "tynaarlo-2018", "almelo-2018"] as const;

describe.skipIf(noBrowser)("the page Scenario's", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it.each(dossiers)("draws in every chart of %s exactly the numbers of its table", async (id) => {
    const page = await site.open();
    await visit(page, pageOf(id));
    const charts = await refsOfCharts(page);
    expect(charts.length).toBeGreaterThan(0);
    for (const { name, drawn, tabled } of charts) expect(drawn, name).toEqual(tabled);
    await page.context().close();
  });

  it.each(dossiers)("is accessible for %s, narrow and wide, and never scrolls sideways", async (id) => {
    for (const [width, dark] of [
      [1280, false],
      [390, true],
    ] as const) {
      const page = await site.open({ width, dark, bypassCSP: true });
      await visit(page, pageOf(id));
      expect(await violations(page)).toEqual([]);
      const [needed, has] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
      expect(needed).toBeLessThanOrEqual(has);
      await page.context().close();
    }
  });

  it.each(dossiers)("prints picture and table of every chart of %s, and no control", async (id) => {
    const page = await site.open();
    await page.emulateMedia({ media: "print" });
    await visit(page, pageOf(id));
    const charts = await page.locator(".slu-chart").count();
    expect(await page.locator(".slu-chart svg:visible").count()).toBe(charts);
    expect(await page.locator(".slu-chart table:visible").count()).toBe(charts);
    expect(await page.locator("nav:visible, button.nl-button:visible, [role=tablist]:visible").count()).toBe(0);
    await page.context().close();
  });

  it("follows the choice of Zwolle's scenarios and line, in chart, tables, risks and address", async () => {
    const page = await site.open();
    await visit(page, pageOf("zwolle-2018"));
    await page.getByRole("checkbox", { name: "Optimaliseren", exact: true }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("radio", { name: "Saldo vóór de transformatieopgave" }).check();
    await settled(page);
    const query = new URL(page.url()).searchParams;
    expect(query.get("scenarios")).toBe("doorgaan,hervormen,herstructureren");
    expect(query.get("lijn")).toBe("bruto");
    expect(await page.locator("section#saldo-bruto").count()).toBe(1);
    expect(await page.locator("#tabel-bruto tbody th").allTextContents()).toEqual([
      "Doorgaan",
      "Hervormen (met optimaliseren)",
    ]);
    expect(await page.locator("#aspecten thead th").count()).toBe(4);
    expect(await page.locator("#scenario-optimaliseren").count()).toBe(0);
    const [first] = await refsOfCharts(page);
    expect(first?.drawn).toHaveLength(10);
    expect(first?.drawn).toEqual(first?.tabled);
    await page.context().close();
  });

  it("follows the choice of Tynaarlo's views, in bars, tables and address, and brings it back", async () => {
    const page = await site.open();
    await visit(page, `${pageOf("tynaarlo-2018")}?scenarios=variant-sociaal,variant-huidig`);
    expect(await page.getByRole("checkbox", { name: "Collectief" }).isChecked()).toBe(false);
    const heads = () => page.locator("#varianten thead th").allTextContents();
    expect((await heads()).map((head) => head.replace(/[^\p{L} ]/gu, "").trim())).toEqual([
      "Post",
      "Sociaal",
      "Huidig beleid",
    ]);
    expect((await refsOfCharts(page))[0]?.drawn).toEqual([
      "variant/variant-huidig/saldo/2018",
      "variant/variant-sociaal/saldo/2018",
    ]);
    await page.getByRole("checkbox", { name: "Collectief" }).check();
    await settled(page);
    expect(new URL(page.url()).searchParams.get("scenarios")).toBe("variant-sociaal,variant-collectief,variant-huidig");
    expect((await refsOfCharts(page))[0]?.drawn).toHaveLength(3);
    await page.context().close();
  });

  it("offers no choice where there is nothing to choose, and keeps a table that was opened in the address", async () => {
    const page = await site.open();
    await visit(page, pageOf("almelo-2018"));
    expect(await page.locator("form.slu-choice").count()).toBe(0);
    await page.getByRole("tab", { name: "Tabel" }).first().click();
    expect(new URL(page.url()).searchParams.get("tabel")).toMatch(/^verloop-/);
    await page.context().close();
  });

  it("says that nothing is chosen, with nothing that pretends otherwise", async () => {
    const page = await site.open();
    await visit(page, pageOf("tynaarlo-2018"));
    for (const name of ["Individualistisch", "Sociaal", "Collectief", "Huidig beleid"])
      await page.getByRole("checkbox", { name }).uncheck();
    expect(await page.locator(".slu-empty").count()).toBe(1);
    expect(await page.locator(".slu-chart").count()).toBe(0);
    await page.context().close();
  });
});

interface ChartRefs {
  readonly name: string;
  readonly drawn: readonly string[];
  readonly tabled: readonly string[];
}

/** Which numbers the picture of every chart draws, and which its table has, by reference. */
function refsOfCharts(page: Page): Promise<readonly ChartRefs[]> {
  return page.locator(".slu-chart").evaluateAll((charts) => {
    const refs = (chart: Element, selector: string, name: string) =>
      [...new Set([...chart.querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? ""))].sort();
    return charts.map((chart) => ({
      name: chart.id,
      drawn: refs(chart, "svg [data-ref]", "data-ref"),
      tabled: refs(chart, "table [data-cijfer]", "data-cijfer"),
    }));
  });
}
