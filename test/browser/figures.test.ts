import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uniform } from "./seeded.ts";
import { dossierFolder, noBrowser, pages, type Site, settled, startSite, visit } from "./site.ts";

const seed = Number(process.env["SLUITEND_SEED"] ?? Date.now() % 1_000_000);
const sample = 50;
/** Numbers on every line of the original. */
const lines = new Map(
  rows("numbers.csv").map((row) => [Number(row["line"]?.replace(/^L/, "")), row["numbers"]?.split(/\s+/) ?? []]),
);

describe.skipIf(noBrowser)("every number leads to its source", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it(`fifty numbers, drawn with seed ${seed}, reach lines of the original that hold them`, async () => {
    console.info(`SLUITEND_SEED=${seed}`);
    const page = await site.open();
    const places: { readonly path: string; readonly at: number }[] = [];
    for (const path of [pages.start, `${pages.scenarios}?tabel=saldo-totaal`, pages.check]) {
      await visit(page, path);
      const count = await page.locator("main button[data-cijfer]:visible").count();
      for (let at = 0; at < count; at += 1) places.push({ path, at });
    }
    expect(places.length).toBeGreaterThan(sample);
    const random = uniform(seed);
    const drawn = Array.from({ length: sample }, () => places.splice(Math.floor(random() * places.length), 1)[0]);
    let path = "";
    for (const place of drawn.toSorted((a, b) => (a?.path ?? "").localeCompare(b?.path ?? ""))) {
      if (place === undefined) continue;
      if (place.path !== path) await visit(page, place.path);
      path = place.path;
      const number = page.locator("main button[data-cijfer]:visible").nth(place.at);
      const ref = (await number.getAttribute("data-cijfer")) ?? "";
      await number.click();
      await followToSource(page, ref, random);
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
    }
    await page.context().close();
  });

  it("and says what it is: definition, kind, period, status, scope and date", async () => {
    const page = await site.open();
    await visit(page, `${pages.start}?cijfer=tabel-11/jeugd/2022`);
    const facts = await page.locator("dialog .slu-facts dt").allTextContents();
    for (const fact of ["Periode", "Reikwijdte", "Soort getal", "Status", "Bekend op", "Afronding"]) {
      expect(facts).toContain(fact);
    }
    await page.context().close();
  });

  it("a mark in a chart carries the number that its table has in that place", async () => {
    const page = await site.open();
    await visit(page, pages.scenarios);
    // Those in millions; what is drawn in steps or as a matrix is held against its table in scenarios.test.ts.
    const charts = await page.locator(".slu-chart[id^=saldo-], .slu-chart[id^=domeinen-]").all();
    expect(charts.length).toBeGreaterThan(1);
    for (const chart of charts) {
      const marks = await chart
        .locator("svg [data-ref]")
        .evaluateAll((all) =>
          all.map((mark) => ({ ref: mark.getAttribute("data-ref"), value: Number(mark.getAttribute("data-value")) })),
        );
      const cells = new Map(
        await chart
          .locator("table button[data-cijfer]")
          .evaluateAll((all) => all.map((cell) => [cell.getAttribute("data-cijfer"), cell.textContent] as const)),
      );
      expect(new Set(marks.map(({ ref }) => ref))).toEqual(new Set(cells.keys()));
      for (const { ref, value } of marks) expect(millions(value), ref ?? "").toBe(cells.get(ref));
    }
    await page.context().close();
  });

  it("a mark opens the same figure as its cell", async () => {
    const page = await site.open();
    await visit(page, pages.scenarios);
    const mark = page.locator(".slu-chart svg [data-ref]").first();
    const ref = (await mark.getAttribute("data-ref")) ?? "";
    await mark.click({ force: true });
    await page.locator("dialog[open] .slu-facts").waitFor();
    expect(new URL(page.url()).searchParams.get("cijfer")).toBe(ref);
    await page.context().close();
  });
});

/** Follows the inputs of what is computed, one at random, until a figure that was printed, and looks its line up. */
async function followToSource(page: Page, start: string, random: () => number): Promise<void> {
  const dialog = page.locator("dialog[open]");
  const trail = [start];
  for (let step = 0; step < 12; step += 1) {
    await dialog.locator(".slu-facts").waitFor();
    await settled(page);
    const sources = await dialog.locator(".slu-source-line").all();
    if (sources.length > 0) {
      for (const source of sources) await checkSource(source, dialog, trail);
      return;
    }
    const inputs = dialog.locator(".slu-inputs button[data-cijfer]");
    const count = await inputs.count();
    expect(count, `${trail.join(" → ")} has neither source nor inputs`).toBeGreaterThan(0);
    const next = inputs.nth(Math.floor(random() * count));
    const ref = (await next.getAttribute("data-cijfer")) ?? "";
    const label = await dialog.locator("h2").textContent();
    await next.click();
    await page.waitForFunction((before) => document.querySelector("dialog[open] h2")?.textContent !== before, label);
    trail.push(ref);
  }
  throw new Error(`no source after ${trail.join(" → ")}`);
}

async function checkSource(source: Locator, dialog: Locator, trail: readonly string[]): Promise<void> {
  const cited = (await source.locator(".slu-source-line__lines").textContent()) ?? "";
  const quote = (await source.locator("blockquote").textContent()) ?? "";
  const [, from = "", to = from] = /L(\d+)(?:-(\d+))?/.exec(cited) ?? [];
  const there = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => lines.get(Number(from) + at) ?? []);
  const where = `${trail.join(" → ")} at ${cited}: ${(await dialog.locator("h2").textContent()) ?? ""}`;
  const digits = there.flat().map(withoutSign);
  const ref = trail.at(-1) ?? "";
  // The label of a row was printed; that of a number in a sentence is ours and may hold other numbers.
  const said = ref.includes("/") ? (quote.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? []) : [];
  for (const number of said) expect(digits, where).toContain(number);
  const own = withoutSign(transcribed(ref));
  if (/\d/.test(own)) expect(digits, where).toContain(own);
  else expect(quote, where).toContain(own);
}

/** The text of a printed figure, from the dossier itself: a cell of a table, or a number of a sentence. */
function transcribed(ref: string): string {
  const [table = "", row, column = ""] = ref.split("/");
  if (row === undefined) return rows("figures.csv").find(({ id }) => id === table)?.["printed"] ?? `no figure ${ref}`;
  return rows(`tables/${table}.csv`).find((one) => one["row"] === row)?.[column] ?? `no cell ${ref}`;
}

function rows(file: string): readonly Readonly<Record<string, string>>[] {
  return parse<Record<string, string>>(readFileSync(join(dossierFolder, file), "utf8"), { columns: true });
}

function withoutSign(number: string): string {
  return number.replace(/^[-−+]/, "");
}

function millions(cents: number): string {
  const text = Math.abs(cents / 1e8)
    .toFixed(2)
    .replace(".", ",");
  return cents < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
