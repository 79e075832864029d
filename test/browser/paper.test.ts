import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import { deliverFiles, rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import { noBrowser, pages, type Site, startSite, visit } from "./site.ts";

const printed = [pages.finance, pages.scenarios, "/gemeenten/GM9901/trajecten", "/gemeenten/GM9901/gegevens"];

describe.skipIf(noBrowser)("a page on paper", () => {
  let site: Site;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sluitend-paper-"));
    site = await startSite(async (lake) => {
      await deliverFiles(await openLake(lake), [{ name: "alles", rows: rowsOfHistory(neatHistory()) }]);
    });
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  it.skipIf(!hasPoppler()).each(printed)(
    "has no heading or name of a table at the foot of a sheet, and every sheet of a table has its heads: %s",
    async (address) => {
      const page = await site.open();
      await visit(page, address);
      const { names, tables } = await namesOn(page);
      expect(names.length).toBeGreaterThan(1);
      const path = join(folder, "page.pdf");
      await page.pdf({ path, format: "A4" });
      const sheets = execFileSync("pdftotext", [path, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
      const feet = sheets.slice(0, -1).map((sheet) => sheet.trimEnd().split("\n").at(-1)?.trim() ?? "");
      expect(feet.filter((line) => names.includes(line))).toEqual([]);
      const found = sheets.map((sheet) => squeezed(sheet));
      for (const { head, title, last } of tables) {
        const from = found.findIndex((sheet) => sheet.includes(title));
        const to = found.findIndex((sheet, at) => at >= from && sheet.includes(last));
        for (const sheet of found.slice(from, to + 1)) expect(sheet, title).toContain(head);
      }
      await page.context().close();
    },
  );

  it.each(printed)("cuts no word in a table into two: %s", async (address) => {
    const page = await site.open({ width: 672 });
    await page.emulateMedia({ media: "print" });
    await visit(page, address);
    expect(await cutWords(page)).toEqual([]);
    await page.context().close();
  });
});

interface Names {
  /** The headings, and the titles and units of tables. */
  readonly names: readonly string[];
  /** Of each table of its own with rows enough for more than one sheet: its first head, its title and its last row. */
  readonly tables: readonly { readonly head: string; readonly title: string; readonly last: string }[];
}

/** What on a page must not stand alone at the foot of a sheet, and by what a table is known on a sheet. */
async function namesOn(page: Page): Promise<Names> {
  const { names, tables } = await page.evaluate(() => ({
    names: [...document.querySelectorAll(":is(h1, h2, h3, h4, h5, h6), .slu-table__title, .slu-table__unit")].map(
      ({ textContent }) => textContent.trim(),
    ),
    tables: [...document.querySelectorAll<HTMLTableElement>(".slu-table[id] table")].map((table) => ({
      head: [...table.querySelectorAll<HTMLElement>("thead th")].map(
        (cell) => cell.dataset["title"] ?? cell.textContent,
      ),
      title: table.querySelector(".slu-table__title")?.textContent ?? "",
      rows: [...table.querySelectorAll("tbody tr > :first-child")].map(({ textContent }) => textContent),
    })),
  }));
  return {
    names: names.filter((name) => name !== ""),
    tables: tables.flatMap(({ head, title, rows }) =>
      rows.length < 20
        ? []
        : [{ head: squeezed(head[0] ?? ""), title: squeezed(title), last: squeezed(rows.at(-1) ?? "") }],
    ),
  };
}

/** The words of a table that stand on two lines though they have no hyphen; names in the first column may. */
function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".slu-table :is(td, thead th:not(:first-child))")].flatMap((cell) => {
      const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? "").matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) cut.push(word);
        }
      }
      return cut;
    }),
  );
}

/** Text without its spaces, which a sheet of paper has elsewhere. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

function hasPoppler(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
