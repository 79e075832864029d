import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noBrowser, type Site, settled, startSite } from "./site.ts";

const goals = "/dossiers/tynaarlo-2018/doelen";

describe.skipIf(noBrowser)("a long page", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it("begins folded, opens by keyboard, and keeps in the address what is open", async () => {
    const page = await site.open();
    await page.goto(goals);
    await settled(page);
    const folded = page.locator("details.slu-fold");
    const count = await folded.count();
    expect(count).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(15_000);
    const summary = folded.first().locator("summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await folded.first().evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
    expect(new URL(page.url()).searchParams.get("open")).not.toBeNull();
    await page.reload();
    await settled(page);
    expect(await page.locator("details.slu-fold[open]").count()).toBe(1);
    await page.locator("details.slu-fold[open] > summary").press("Enter");
    expect(new URL(page.url()).searchParams.get("open")).toBeNull();
    await page.getByRole("button", { name: "Alles openen" }).click();
    expect(await page.locator("details.slu-fold[open]").count()).toBe(count);
    await page.getByRole("button", { name: "Alles sluiten" }).click();
    expect(await page.locator("details.slu-fold[open]").count()).toBe(0);
    await page.context().close();
  });

  it("opens what holds the target of a link, from the list, from the address and from a search", async () => {
    const page = await site.open();
    await page.goto(goals);
    await settled(page);
    const last = page.locator("details.slu-fold").last();
    const name = (await last.locator("h2").textContent()) ?? "";
    await page.getByRole("navigation", { name: "Op deze pagina" }).getByRole("link", { name, exact: true }).click();
    expect(await last.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
    const inside = await last.locator("[id]:not(h2)").first().getAttribute("id");
    const other = await site.open();
    await other.goto(`${goals}#${encodeURIComponent(inside ?? "")}`);
    await settled(other);
    await other.locator(`[id="${inside ?? ""}"]`).waitFor({ state: "visible" });
    await page.context().close();
    await other.context().close();
  });

  it("keeps the list of its parts at hand: beside it, and on a phone in a bar that opens and closes", async () => {
    const page = await site.open();
    await page.goto(goals);
    await settled(page);
    const contents = page.getByRole("navigation", { name: "Op deze pagina" });
    await page.mouse.wheel(0, 3000);
    await page.waitForFunction(() => scrollY > 500);
    const box = await contents.boundingBox();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect(box?.y ?? 9999).toBeLessThan(900);
    await page.context().close();

    const phone = await site.open({ width: 390, height: 844 });
    await phone.goto(goals);
    await settled(phone);
    const bar = phone.getByRole("navigation", { name: "Op deze pagina" });
    const link = bar.getByRole("link").last();
    expect(await link.isVisible()).toBe(false);
    await phone.mouse.wheel(0, 3000);
    await phone.waitForFunction(() => scrollY > 500);
    expect((await bar.boundingBox())?.y).toBe(0);
    await bar.locator("summary").click();
    await link.click();
    expect(await link.isVisible()).toBe(false);
    await phone.context().close();
  });
});
