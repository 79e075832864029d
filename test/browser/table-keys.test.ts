import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import { deliverFiles, rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import { violations } from "./axe.ts";
import { noBrowser, pages, type Site, startSite, visit } from "./site.ts";

const monitor = "/gemeenten/GM9901/monitor?keuze=indicator:trajecten-instroom";

describe.skipIf(noBrowser)("a table by keyboard alone", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(async (folder) => {
      await deliverFiles(await openLake(folder), [{ name: "alles", rows: rowsOfHistory(neatHistory()) }]);
    });
  });
  afterAll(() => site.close());

  it.each([pages["scenarios as tables"], pages.finance, monitor])("is one stop of the Tab key: %s", async (address) => {
    const page = await site.open({ bypassCSP: true });
    await visit(page, address);
    const stops = await page.locator(".slu-table table").evaluateAll((tables) =>
      tables.map((table) => {
        const all = [...table.querySelectorAll<HTMLElement>("button, a[href]")];
        return { all: all.length, stops: all.filter(({ tabIndex }) => tabIndex >= 0).length };
      }),
    );
    expect(stops.some(({ all }) => all > 10)).toBe(true);
    expect(stops.filter((table) => table.stops !== Math.min(1, table.all))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it("arrows, Home and End lead from number to number, and Enter or Space opens one that gets the focus back", async () => {
    const page = await site.open();
    await visit(page, monitor);
    const table = page.locator(".slu-table:visible").first();
    await tabInto(page, table);
    const start = await place(page);
    await page.keyboard.press("ArrowDown");
    expect(await place(page)).toMatchObject({ row: start.row + 1, column: start.column });
    await page.keyboard.press("End");
    const end = await place(page);
    const cells = table.locator("tbody tr").nth(end.row).locator("th, td");
    const last = await cells.evaluateAll((all) =>
      all.findLastIndex((cell) => cell.querySelector("button, a") !== null),
    );
    expect(end).toMatchObject({ row: start.row + 1, column: last });
    await page.keyboard.press("ArrowRight");
    expect(await place(page)).toEqual(end);
    await page.keyboard.press("ArrowLeft");
    const number = await place(page);
    expect(number).toEqual({ ...end, column: end.column - 1, text: number.text });

    for (const key of ["Enter", "Space"]) {
      await page.keyboard.press(key);
      await page.locator("dialog[open] .slu-facts").waitFor();
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      expect(await place(page)).toEqual(number);
    }

    // Tab goes on behind the table, and back to the number that was left.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("table") ?? null)).toBeNull();
    await page.keyboard.press("Shift+Tab");
    expect(await place(page)).toEqual(number);
    await page.context().close();
  });

  it("the heads that sort are reached with the arrow up, and the stop stays where it is when lines change place", async () => {
    const page = await site.open();
    await visit(page, pages["scenarios as tables"]);
    const table = page.locator(".slu-table:visible", { has: page.locator(".slu-sort") }).first();
    await tabInto(page, table);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowRight");
    const head = page.locator(".slu-sort:focus");
    await head.press("Enter");
    await head.waitFor();
    expect(await page.locator("th[aria-sort=ascending] .slu-sort:focus").count()).toBe(1);
    expect(await table.locator("table [tabindex='0']").count()).toBe(1);
    await page.context().close();
  });

  it("says how to move while the keyboard is in a table, and to who listens only until the first move", async () => {
    const page = await site.open();
    await visit(page, monitor);
    const hint = page.getByText("Pijltjestoetsen: naar een ander getal.");
    expect(await hint.isVisible()).toBe(false);
    await tabInto(page, page.locator(".slu-table:visible").first());
    expect(await hint.isVisible()).toBe(true);
    const described = page.locator("table [aria-describedby]:focus");
    expect(await described.count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    expect(await described.count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await hint.isVisible()).toBe(false);
    await page.context().close();
  });

  it("shows all of a number that lay under the first column of a table wider than the screen", async () => {
    const page = await site.open({ width: 390 });
    await visit(page, pages["scenarios as tables"]);
    const wide = page.locator(".slu-table__frame:visible");
    const at = await wide.evaluateAll((frames) =>
      frames.findIndex((frame) => frame.scrollWidth > frame.clientWidth + 100),
    );
    await tabInto(page, wide.nth(at));
    await page.keyboard.press("End");
    for (let press = 0; press < 10; press += 1) {
      await page.keyboard.press("ArrowLeft");
      const hidden = await page.evaluate(() => {
        const number = document.activeElement;
        const head = number?.closest("tr")?.firstElementChild;
        if (!number || !head || head.contains(number)) return 0;
        return head.getBoundingClientRect().right - number.getBoundingClientRect().left;
      });
      expect(hidden).toBeLessThanOrEqual(1);
    }
    await page.context().close();
  });
});

/** Presses Tab until the focus is in a table; one that needs many presses is no table of one stop. */
async function tabInto(page: Page, table: Locator): Promise<void> {
  const element = await table.elementHandle();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    const isIn = await page.evaluate((wanted) => wanted.contains(document.activeElement), element);
    if (isIn && (await page.evaluate(() => document.activeElement?.closest("table") != null))) return;
  }
  throw new Error("60 presses of Tab did not reach the table");
}

/** Which row and column of its table have the focus, and what stands there. */
async function place(page: Page): Promise<{ readonly row: number; readonly column: number; readonly text: string }> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLTableCellElement>("td, th");
    const row = cell?.closest("tr");
    if (!cell || !row) throw new Error("the focus is in no table");
    return {
      row: [...(row.parentElement?.children ?? [])].indexOf(row),
      column: cell.cellIndex,
      text: cell.textContent,
    };
  });
}
