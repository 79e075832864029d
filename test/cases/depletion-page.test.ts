import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import type { Cell } from "../../src/chart/data-table.ts";
import type { LineState } from "../../src/chart/state.ts";
import { plain } from "../../src/text/sentence.ts";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { dayCareProduct, steadyHistory } from "../monitor/steady-history.ts";
import { type MunicipalSite, openMunicipalSite } from "../support/municipal-site.ts";

let town: MunicipalSite;

beforeAll(async () => {
  town = await openMunicipalSite([...rowsOfHistory(steadyHistory()), dayCareProduct]);
});
afterAll(() => town.close());

const page = (purpose: string, choices: Readonly<Record<string, string>> = {}): Promise<LakePageView> =>
  town.page("uitputting", choices, purpose);

function rowsOf({ blocks }: LakePageView, id: string) {
  const rows = blocks.flatMap((block) => (block.type === "table" && block.table.id === id ? block.table.rows : []));
  return rows.map(({ header, cells }) => [header, ...cells.map(value)]);
}

function lineOf({ blocks }: LakePageView): LineState {
  const [chart] = blocks.flatMap((block) => (block.type === "chart" ? [block.chart] : []));
  if (chart?.type !== "line") throw new Error("no line");
  return chart;
}

const value = (cell: Cell) => (cell.type === "figure" ? cell.figure.value : "");
const words = ({ blocks }: LakePageView) =>
  blocks
    .map((block) => ("content" in block ? plain(block.content) : ""))
    .join(" ")
    .replaceAll("\u00a0", " ");

describe("the page Uitputting", () => {
  test("sets what was booked month by month against the budget of the year, and says which part of it is used", async () => {
    const view = await page("proef", { deel: "alle-lasten" });
    expect(plain(view.lead).replaceAll("\u00a0", " ")).toBe(
      "Alle lasten: tot en met april 2026 is € 4.000 geboekt. Begroot is € 10.000.",
    );
    expect(rowsOf(view, "uitputting-per-maand")).toEqual([
      ["januari 2026", 10_000_00, 1_000_00, 10],
      ["februari 2026", 10_000_00, 2_000_00, 20],
      ["maart 2026", 10_000_00, 3_000_00, 30],
      ["april 2026", 10_000_00, 4_000_00, 40],
    ]);
    const [budget, booked] = lineOf(view).series.map(({ points }) => points.map(({ figure }) => figure.value));
    expect(booked).toEqual([1_000_00, 2_000_00, 3_000_00, 4_000_00]);
    expect(budget).toEqual(Array.from({ length: 12 }, () => 10_000_00));
    expect(lineOf(view).future?.from).toBe(lineOf(view).axis[4]);
  });

  test("expects care that is declared at one pace to end at that pace, between bounds, and tells how it did before", async () => {
    const view = await page("proef");
    const expected = lineOf(view)
      .series.find(({ id }) => id === "verwacht")
      ?.points.at(-1)?.figure;
    expect(Number(expected?.value) / 12_000_00).toBeCloseTo(1, 1);
    expect(expected?.kind).toBe("estimate");
    expect(expected?.interval?.level).toBe(0.8);
    expect(words(view)).toMatch(/Wij verwachten dat de gedeclareerde zorg over 2026 uitkomt op € \d+/);
    expect(words(view)).toMatch(/Wij verwachten dat de begroting in (?:september|oktober|november) 2026 op is/);
    const months = rowsOf(view, "uitputting-per-maand");
    expect(months.map(([month]) => month).slice(3, 6)).toEqual([
      "april 2026",
      "mei 2026 (komt nog)",
      "juni 2026 (komt nog)",
    ]);
    expect(months.at(-1)?.[3]).toBe(expected?.value);
    expect(words(view)).toMatch(/lag de uitkomst \d+ van de \d+ keer binnen/);
  });

  test("expects each product by its own declarations, and adds up to the total with the difference as a line", async () => {
    const view = await page("proef");
    const rows = rowsOf(view, "verwachting-per-product");
    expect(rows.map(([header]) => header)).toEqual(["Dagbesteding", "Niet per product te verwachten", "Totaal"]);
    const amounts = rows.map(([, expected]) => Number(expected));
    expect(amounts[0]).toBeGreaterThan(0);
    expect((amounts[0] ?? 0) + (amounts[1] ?? 0)).toBe(amounts[2]);
    // One product is the whole: apart and together are the same.
    expect(amounts[1]).toBe(0);
    const tables = view.blocks.flatMap((block) => (block.type === "table" ? [block.table] : []));
    const months = tables.find(({ id }) => id === "uitputting-per-maand");
    expect(months?.rows.at(-1)?.cells.filter(({ type }) => type === "figure").length).toBeGreaterThan(3);
    expect(
      (await page("proef", { deel: "alle-lasten" })).blocks.some(
        (block) => block.type === "table" && block.table.id === "verwachting-per-product",
      ),
    ).toBe(false);
  });

  test("shows who may not see true amounts a sentence that says where amounts for everybody are, not tables of what is hidden", async () => {
    const view = await page("");
    expect(view.blocks.filter(({ type }) => type !== "paragraph")).toEqual([]);
    expect(words(view)).toContain("alleen bedragen als u voor uw werk zegt waarvoor");
    expect(words(view)).toContain("Uitputting per wet");
    expect(view.controls.map(({ id }) => id)).toEqual(["jaar", "deel"]);
    expect(JSON.stringify(view)).not.toContain("1000000");
  });
});
