import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noBrowser, pages, type Site, settled, startSite, visit } from "./site.ts";

describe.skipIf(noBrowser)("the address", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it("stays bare as long as a reader chooses nothing", async () => {
    const page = await site.open();
    await visit(page, pages.scenarios);
    expect(page.url()).toBe(`${site.url}${pages.scenarios}`);
    await page.context().close();
  });

  it("brings back what was chosen, in another window", async () => {
    const page = await site.open();
    await visit(page, pages.scenarios);
    await page.getByRole("checkbox", { name: "Scenario 1b" }).uncheck();
    await page.getByRole("radio", { name: "Bruto saldo" }).check();
    await page.getByRole("tab", { name: "Tabel" }).first().click();
    await page.locator(".slu-chart table button[data-cijfer]:visible").first().click();
    await page.locator("dialog[open] .slu-facts").waitFor();
    const url = page.url();
    const query = new URL(url).searchParams;
    expect([...query.keys()]).toEqual(["scenarios", "lijn", "tabel", "cijfer"]);
    expect(query.get("scenarios")).toBe("nul,scenario-1a,scenario-2");

    const other = await page.context().newPage();
    await visit(other, url);
    await other.locator("dialog[open] .slu-facts").waitFor();
    expect(await other.locator("dialog h2").textContent()).toBe(await page.locator("dialog h2").textContent());
    await other.keyboard.press("Escape");
    expect(await other.getByRole("checkbox", { name: "Scenario 1b" }).isChecked()).toBe(false);
    expect(await other.getByRole("radio", { name: "Bruto saldo" }).isChecked()).toBe(true);
    expect(await other.getByRole("tab", { name: "Tabel" }).first().getAttribute("aria-selected")).toBe("true");
    expect(await other.locator(".slu-chart").first().locator("tbody th").allTextContents()).toEqual([
      "Nulscenario",
      "Scenario 1a",
      "Scenario 2",
    ]);
    await page.context().close();
  });

  it("forgets a choice that is the default again", async () => {
    const page = await site.open();
    await visit(page, pages.scenarios);
    const box = page.getByRole("checkbox", { name: "Scenario 2" });
    await box.uncheck();
    await box.check();
    await page.getByRole("radio", { name: "Bruto saldo" }).check();
    await page.getByRole("radio", { name: "Totaalsaldo" }).check();
    await page.getByRole("tab", { name: "Tabel" }).first().click();
    await page.getByRole("tab", { name: "Grafiek" }).first().click();
    expect(page.url()).toBe(`${site.url}${pages.scenarios}`);
    await page.context().close();
  });

  it("goes one figure back with the back button, and closes them all with Escape", async () => {
    const page = await site.open();
    await visit(page, pages.start);
    await visit(page, pages.scenarios);
    await page.locator(".slu-table:visible button[data-cijfer]").first().click();
    await page.locator("dialog[open] .slu-inputs").waitFor();
    const first = page.url();
    await page.locator("dialog .slu-inputs button").first().click();
    await page.waitForURL((url) => url.href !== first);
    await page.goBack();
    expect(page.url()).toBe(first);
    await page.locator("dialog[open] .slu-inputs button").first().click();
    await page.waitForURL((url) => url.href !== first);
    await page.keyboard.press("Escape");
    await page.waitForURL(`${site.url}${pages.scenarios}`);
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(pages.start);
    await page.context().close();
  });

  it("shows only links that lead somewhere", async () => {
    const page = await site.open();
    const seen = new Set<string>();
    for (const path of [pages.home, pages.start, pages.scenarios, pages.check, pages.documents]) {
      await visit(page, path);
      const links = await page
        .locator("a[href]")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const link of links) seen.add(link.replace(/#.*$/, ""));
    }
    expect(seen.size).toBeGreaterThan(5);
    for (const link of seen) {
      expect(link.startsWith(site.url), link).toBe(true);
      const answer = await page.request.get(link, { headers: { accept: "text/html, application/pdf" } });
      expect(answer.status(), link).toBe(200);
      if (!/\/v1\//.test(link)) {
        await visit(page, link);
        expect(await page.locator("h1").textContent(), link).not.toBe("Deze pagina bestaat niet");
      }
    }
    await page.context().close();
  });

  it("asks nothing of any other origin, and nothing that the content policy refuses", async () => {
    const page = await site.open();
    const asked = new Set<string>();
    const complaints: string[] = [];
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    page.on("console", (message) => {
      // A page that does not exist is asked for on purpose; the browser reports its 404 itself.
      if (message.type() === "error" && !/status of 404/.test(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    for (const path of Object.values(pages)) await visit(page, path);
    await page.locator("h1").waitFor();
    await settled(page);
    expect([...asked]).toEqual([site.url]);
    expect(complaints).toEqual([]);
    const fonts = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', "")),
    );
    expect(fonts).toContain("Source Sans 3");
    await page.context().close();
  });
});
