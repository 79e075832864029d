import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lakePageCases } from "../../src/cases/lake-pages/open-lake-page.ts";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { checkChart } from "../../src/chart/check-chart.ts";
import type { Cell, DataTable } from "../../src/chart/data-table.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import type { Block } from "../../src/report/model.ts";
import { careOfTwoYears } from "../support/care-of-two-years.ts";
import { neighbour } from "../support/neighbour.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-paginas-"));
let opened: OpenSite;
let someone: Principal;
let cases: ReturnType<typeof lakePageCases>;

beforeAll(async () => {
  opened = await openSite(join(import.meta.dirname, "../../dossiers"), join(folder, "site.sqlite"), {
    expected: ["GM9901", "GM9902", "GM9980"],
  });
  const lake = await openLake(opened.site.data.lake);
  await deliver(lake, "jaren", careOfTwoYears(), { gemeente: "9901" });
  const months = ["2025-08", "2025-09"];
  await deliver(lake, "buur", neighbour("9902", 60, months), { gemeente: "9902" });
  await deliver(lake, "oefen", neighbour("9980", 60, months), { gemeente: "9980" });
  for (const [at, clients] of [40, 50, 66].entries()) {
    const gemeente = String(9903 + at);
    await deliver(lake, gemeente, neighbour(gemeente, clients, months), { gemeente });
  }
  mkdirSync(join(folder, "groepen"));
  const group =
    "id: buren\ntitel: Buren\ngekozenOp: 2025-11-01\ngekozenDoor: beleidsadviseur\nnaar: [regio]\nwaarom: kopen samen in\n";
  writeFileSync(join(folder, "groepen", "buren.yaml"), `${group}gemeenten: ["9903", "9904", "9905", "9999"]\n`);
  const signIn = await openLocalSignIn(opened.site);
  const principal = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
  if (principal === undefined) throw new Error("nobody is signed in");
  someone = principal;
  cases = lakePageCases(opened.site);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (code: string, page: string, choices: Readonly<Record<string, string>> = {}) =>
  cases.openLakePage(someone, code, page, new Map(Object.entries(choices)));

function tableOf(blocks: readonly Block[], id: string): DataTable {
  for (const block of blocks) if (block.type === "table" && block.table.id === id) return block.table;
  throw new Error(`no table ${id}`);
}

const amountOf = (cell: Cell | undefined): number =>
  cell?.type === "figure" && !isMissing(cell.figure.value) ? cell.figure.value : 0;

const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);

/** The one waterfall of a page, which can be drawn. */
function fallOf(blocks: readonly Block[]) {
  const [block, ...others] = blocks.filter(({ type }) => type === "chart");
  if (block?.type !== "chart" || block.chart.type !== "waterfall" || others.length > 0)
    throw new Error("one waterfall");
  checkChart(block.chart);
  return block.chart;
}

describe("the page Verklaren", () => {
  test("goes in steps from one year to the other, which end where they should", async () => {
    const view = await open("GM9901", "verklaren");
    expect(view.controls.map(({ id, value }) => [id, value])).toEqual([
      ["van", "2024"],
      ["naar", "2025"],
      ["deel", "alles"],
    ]);
    expect(textOf(view.blocks)).toContain("precies zoals zij in de Aansluiting en de Monitor staan");
    const { steps } = fallOf(view.blocks);
    const values = steps.map(({ figure: { value } }) => (isMissing(value) ? Number.NaN : value));
    const [first = 0, ...rest] = values;
    expect(rest.slice(0, -1).reduce((sum, one) => sum + one, first)).toBe(values.at(-1));
    expect(steps.map(({ role }) => role).filter((role) => role !== "step")).toEqual(["start", "end"]);
    expect(view.seeing).toEqual({ numbers: "protected", mayAsk: true });
  });

  test("opens a product, by another method, and says of each number what it is, to who says what for", async () => {
    await cases.statePurpose(someone, "GM9901", "uitleg");
    const view = await open("GM9901", "verklaren", {
      deel: "wmo/02",
      methode: "budget-price",
      uitsplitsing: "product",
    });
    const chart = fallOf(view.blocks);
    expect(chart.name).toContain("Begeleiding");
    expect(textOf(view.blocks)).toContain("tegen de prijs van de eerste periode");
    const [step] = chart.steps;
    const choices = new Map([["deel", "wmo/02"]]);
    const told = await cases.describeLakeFigure(someone, "GM9901", "verklaren", choices, step?.ref ?? "");
    expect(told.label.length).toBeGreaterThan(5);
  });

  test("shows quarters and trajects to who says what for", async () => {
    await cases.statePurpose(someone, "GM9901", "uitleg aan de raad");
    const view = await open("GM9901", "verklaren", { van: "2024-Q2", naar: "2025-Q2", uitsplitsing: "aanbieder" });
    expect(view.seeing).toEqual({ numbers: "true", purpose: "uitleg aan de raad" });
    const { steps } = fallOf(view.blocks);
    expect(steps.every(({ figure: { value } }) => !isMissing(value))).toBe(true);
    expect(view.controls.find(({ id }) => id === "deel")?.options).toHaveLength(4);
    const table = tableOf(view.blocks, "verklaren-aanbieder");
    const total = table.rows.at(-1);
    expect(total?.role).toBe("total");
    // Every column of the parts adds up to the last row, whatever the whole is split into.
    for (const [at, { title }] of table.columns.entries()) {
      const values = table.rows.slice(0, -1).map(({ cells }) => amountOf(cells[at]));
      expect(
        values.reduce((sum, value) => sum + value, 0),
        title,
      ).toBe(amountOf(total?.cells[at]));
    }
  });

  test("says that two years are needed where there is one", async () => {
    const view = await open("GM9902", "verklaren");
    expect(textOf(view.blocks)).toContain("Lees berichten over een tweede jaar in");
  });
});

describe("the page Andere gemeenten", () => {
  test("sets a municipality beside a group of the folder groepen, and names those of which nothing is known", async () => {
    const view = await open("GM9902", "anderen");
    expect(view.controls.map(({ value }) => value)).toEqual(["buren"]);
    const text = textOf(view.blocks);
    for (const words of [
      "De groep “Buren” is gekozen naar regio, op 1 november 2025",
      "kopen samen in",
      "3 gemeenten",
      "Niet vergeleken: 1 gemeente uit de groep",
      "van 3 lager",
    ])
      expect(text).toContain(words);
    expect(view.seeing).toEqual({ numbers: "protected", mayAsk: false });
  });

  test("has groups by size, region and role for a made-up municipality, and says when too few of them are loaded", async () => {
    const view = await open("GM9980", "anderen", { groep: "oefen-regio" });
    expect(view.controls[0]?.options.map(({ value }) => value)).toEqual([
      "buren",
      "oefen-omvang",
      "oefen-regio",
      "oefen-rol",
    ]);
    expect(textOf(view.blocks)).toContain("nog van geen enkele gemeente iets ingelezen");
  });
});
