import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import type { Cell, DataTable } from "../../src/chart/data-table.ts";
import { dayNumber } from "../../src/synth/day-number.ts";
import { plain } from "../../src/text/sentence.ts";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import type { AllocationTold, History } from "../monitor/truth/history.ts";
import { type MunicipalSite, openMunicipalSite } from "../support/municipal-site.ts";

let town: MunicipalSite;

/** Forty clients with care in the first half of 2025; of half of them it goes on after ten days, of the others after forty-five. */
function interrupted(): History {
  const allocations = Array.from({ length: 40 }, (_, at): readonly AllocationTold[] => {
    const [begin, end] = [dayNumber(2025, 1, 10), dayNumber(2025, 6, 30)];
    const again = end + 1 + (at % 2 === 0 ? 10 : 45);
    const told = (number: number, from: number, until?: number): AllocationTold => ({
      ...{ law: "wmo", number, client: `c${at + 1}`, provider: "12345678", category: "15", product: "15A01" },
      ...{ decided: from, time: "10:00:00", begin: from, volume: 60, unit: "01", frequency: "2", knownOn: from },
      ...(until === undefined ? {} : { end: until }),
    });
    return [told(2 * at + 1, begin, end), told(2 * at + 2, again)];
  }).flat();
  const last = dayNumber(2026, 4, 30);
  const [first, ...others] = allocations;
  return { ...neatHistory(), allocations: first === undefined ? [] : [{ ...first, knownOn: last }, ...others] };
}

beforeAll(async () => {
  town = await openMunicipalSite(rowsOfHistory(interrupted()));
});
afterAll(() => town.close());

const page = (purpose: string, choices: Readonly<Record<string, string>> = {}): Promise<LakePageView> =>
  town.page("trajecten", choices, purpose);

function table({ blocks }: LakePageView, id: string): DataTable | undefined {
  for (const block of blocks) if (block.type === "table" && block.table.id === id) return block.table;
  return undefined;
}

const value = (cell: Cell | undefined) => (cell?.type === "figure" ? cell.figure.value : undefined);

describe("the page Trajecten", () => {
  test("says how many trajects began in the last year, and how many allocations", async () => {
    const view = await page("proef");
    expect(plain(view.lead)).toMatch(/^In 2025 begonnen 60 trajecten, .* 30 dagen .* telt er 80 toewijzingen\.$/);
  });

  test("shows who may see true counts what every other gap would do, with the chosen one marked", async () => {
    const view = await page("proef", { onderbreking: "60" });
    expect(plain(view.lead)).toContain("In 2025 begonnen 40 trajecten");
    const rows = table(view, "onderbrekingen")?.rows ?? [];
    expect(rows.map(({ header, cells }) => [header, value(cells[0])])).toEqual([
      ["geen enkele dag", 80],
      ["ten hoogste 7 dagen", 80],
      ["ten hoogste 30 dagen", 60],
      ["ten hoogste 60 dagen (gekozen)", 40],
      ["ten hoogste 90 dagen", 40],
      ["ten hoogste 180 dagen", 40],
    ]);
  });

  test("keeps other gaps from who sees protected counts, since two counts give away who falls between", async () => {
    const view = await page("", { onderbreking: "60" });
    expect(view.controls.map(({ id }) => id)).toEqual(["wet"]);
    expect(table(view, "onderbrekingen")).toBeUndefined();
    expect(plain(view.lead)).not.toContain("40 trajecten");
  });

  test("counts months with and without the rule in a chart and its table alike", async () => {
    const view = await page("proef", { wet: "wmo" });
    const chart = view.blocks.flatMap((block) => (block.type === "chart" ? [block.chart] : []))[0];
    const rows = table(view, "trajecten-per-maand")?.rows ?? [];
    if (chart?.type !== "line") throw new Error("no line");
    expect(chart.series.map(({ points }) => points.map(({ figure }) => figure.value))).toEqual(
      [0, 1].map((column) => rows.toReversed().map(({ cells }) => value(cells[column]))),
    );
    expect(rows.find(({ id }) => id === "2025-07")?.cells.map(value)).toEqual([0, 20]);
  });
});
