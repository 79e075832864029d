import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import type { Cell } from "../../src/chart/data-table.ts";
import type { LineState } from "../../src/chart/state.ts";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { plain } from "../../src/text/sentence.ts";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { dayCareProduct, steadyHistory } from "../monitor/steady-history.ts";
import { type MunicipalSite, openMunicipalSite } from "../support/municipal-site.ts";

/** Which accounts are of declarations and which of personal budgets. */
const kindsOfBooking = [
  ["43000", "declaratie"],
  ["43100", "pgb"],
].map(
  ([account = "", stream = ""]): LakeRow => ({
    table: "boekingsoort",
    knownOn: "2023-01-01",
    values: { grootboekrekening: account, stroom: stream, bron: "proef" },
  }),
);
const bookedOf = (month: string, account: string, cents: number): LakeRow => ({
  table: "grootboekmutatie",
  knownOn: "2026-04-01",
  values: {
    ...{ boekstuk: `x${account}${month}`, boekregel: "1", boekdatum: "2026-04-01", boekmaand: month },
    ...{ grootboekrekening: account, taakveld: "6.71a", batenlasten: "lasten", bedrag: cents, product: "dagbesteding" },
  },
});
/** All of last year in the ledger: eleven thousand euros of declarations and a hundred a month of personal budgets, against ten thousand. */
const lastYear: readonly LakeRow[] = [
  ...Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`).flatMap((month) => [
    bookedOf(month, "43000", 916_67),
    bookedOf(month, "43100", 100_00),
  ]),
  ...["2026-01", "2026-02"].map((month) => bookedOf(month, "43100", 200_00)),
  {
    table: "begrotingregel",
    knownOn: "2024-11-07",
    values: {
      ...{ jaar: 2025, wijziging: "primitief", grootboekrekening: "43000", taakveld: "6.71a", product: "dagbesteding" },
      ...{ batenlasten: "lasten", bedrag: 10_000_00 },
    },
  },
];

let town: MunicipalSite;
let ledgerTown: MunicipalSite;
let unknownTown: MunicipalSite;

beforeAll(async () => {
  const rows = [...rowsOfHistory(steadyHistory()), dayCareProduct];
  town = await openMunicipalSite([...rows, ...kindsOfBooking]);
  ledgerTown = await openMunicipalSite([...rows, ...kindsOfBooking, ...lastYear]);
  unknownTown = await openMunicipalSite(rows);
});
afterAll(async () => {
  for (const one of [town, ledgerTown, unknownTown]) await one.close();
});

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
    expect(months.at(-1)?.[4]).toBe(expected?.value);
    expect(words(view)).toMatch(/lag de uitkomst \d+ van de \d+ keer binnen/);
  });

  test("expects each product by its own declarations, and adds up to the total with the difference as a line", async () => {
    const view = await page("proef");
    const rows = rowsOf(view, "verwachting-per-product");
    expect(rows.map(([header]) => header)).toEqual(["Dagbesteding", "Niet per product te verwachten ¹", "Totaal"]);
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

  test("sets beside the budget declared care and what is paid outside declarations, line by line, as last year for months to come", async () => {
    const view = await ledgerTown.page("uitputting", {}, "proef");
    const rows = rowsOf(view, "opbouw-verwachting");
    expect(rows.map(([header]) => header)).toEqual([
      "Zorg die al is gedeclareerd",
      "Late declaraties over maanden die voorbij zijn",
      "Zorg van de maanden die nog komen",
      "Geboekt buiten declaraties om",
      "Buiten declaraties om, wat nog komt",
      "Verwacht over het jaar, alles samen",
      "Begroot",
      "Begroot min verwacht",
    ]);
    const amounts = rows.map(([, amount]) => Number(amount));
    // Two months of two hundred euros, and eight months to come as last year.
    expect(amounts.slice(3, 5)).toEqual([400_00, 800_00]);
    expect(amounts.slice(0, 5).reduce((sum, one) => sum + one, 0)).toBe(amounts[5]);
    expect((amounts[6] ?? 0) - (amounts[5] ?? 0)).toBe(amounts[7]);
    const byProduct = rowsOf(view, "verwachting-per-product");
    expect(byProduct.at(-1)?.[3]).toBe(amounts[5]);
    for (const column of [1, 2, 3, 6, 7])
      expect(byProduct.slice(0, -1).reduce((sum, row) => sum + Number(row[column]), 0)).toBe(
        byProduct.at(-1)?.[column],
      );
    expect(rowsOf(view, "uitputting-per-maand").at(-1)?.[4]).toBe(amounts[5]);
  });

  test("tells a year that is over from the ledger: more booked than budgeted is never told as something left", async () => {
    const view = await ledgerTown.page("uitputting", { jaar: "2025" }, "proef");
    const lead = plain(view.lead).replaceAll("\u00a0", " ");
    expect(lead).toContain("tot en met december 2025 is € 12.200 geboekt. Begroot is € 10.000.");
    expect(lead).toContain("Er is € 2.200 meer geboekt dan begroot.");
    expect(lead + words(view)).not.toMatch(/blijft|naar verwachting niet op/);
    expect(words(view)).toContain("Vanaf oktober 2025 was er meer geboekt");
    expect(rowsOf(view, "opbouw-verwachting").at(-1)?.[0]).toBe("Geboekt min verwacht");
  });

  test("sets no expectation beside the budget while of bookings nobody knows whether they came by declaration", async () => {
    const view = await unknownTown.page("uitputting", {}, "proef");
    expect(words(view)).toContain("Wij zetten deze verwachting niet naast de begroting");
    expect(words(view)).not.toContain("Wij verwachten dat de begroting");
    expect(plain(view.lead)).not.toContain("verwachten");
    expect(rowsOf(view, "opbouw-verwachting")).toEqual([]);
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
