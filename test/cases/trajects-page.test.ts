import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import type { Cell, DataTable } from "../../src/chart/data-table.ts";
import { dayNumber } from "../../src/synth/day-number.ts";
import { plain } from "../../src/text/sentence.ts";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import type { AllocationTold, CareTold, History } from "../monitor/truth/history.ts";
import { type MunicipalSite, openMunicipalSite } from "../support/municipal-site.ts";

let town: MunicipalSite;

/** Forty clients with care in the first half of 2025; of half of them it goes on after ten days, of the others after forty-five. */
function interrupted(): History {
  const allocations = Array.from({ length: 40 }, (_, at): readonly AllocationTold[] => {
    const [begin, end] = [dayNumber(2025, 1, 10), dayNumber(2025, 6, 30)];
    const again = end + 1 + (at % 2 === 0 ? 10 : 45);
    const told = (number: number, from: number, until?: number): AllocationTold => ({
      ...{ law: "wmo", number, client: `c${at + 1}`, provider: "12345678", category: "15", product: "15A01" },
      ...{ decided: from, time: "10:00:00", begin: from, volume: 60, unit: "01", frequency: "2", knownOn: from - 20 },
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

describe("the block that says how long help lasts", () => {
  /** 300 trajects of which care is used from the tenth day: those of the first hundred end after half a year, by 307, of the rest nothing ended. */
  function used(): History {
    const [allocations, starts, stops]: [AllocationTold[], CareTold[], CareTold[]] = [[], [], []];
    for (let at = 0; at < 300; at += 1) {
      const begin = dayNumber(2025, 1, 1) + (at % 20);
      const one = { number: 5000 + at, client: `d${at}`, provider: "12345678", category: "15", product: "15A01" };
      const told = { ...one, law: "wmo", knownOn: begin } as const;
      const dates = { decided: begin, time: "10:00:00", begin, end: dayNumber(2027, 1, 1) };
      allocations.push({ ...told, ...dates, volume: 60, unit: "01", frequency: "2" });
      const start: CareTold = { ...told, begin: begin + 10, withdrawn: false, order: 1 };
      starts.push(start);
      if (at < 100) stops.push({ ...start, end: begin + 190, reason: "20", knownOn: begin + 190 });
    }
    const last = { ...allocations[0], knownOn: dayNumber(2026, 4, 30) };
    return { ...neatHistory(), allocations: [...allocations, last] as AllocationTold[], starts, stops };
  }

  let busy: MunicipalSite;
  beforeAll(async () => {
    busy = await openMunicipalSite(rowsOfHistory(used()));
  });
  afterAll(() => busy.close());
  const text = ({ blocks }: LakePageView) =>
    blocks.flatMap((block) => (block.type === "paragraph" ? [plain(block.content)] : [])).join("\n");
  const steps = ({ blocks }: LakePageView) =>
    blocks.flatMap((block) => (block.type === "chart" && block.chart.id === "duur-van-hulp" ? [block.chart] : []))[0];

  test("tells of allocation and of use, with true numbers after a purpose", async () => {
    const view = await busy.page("trajecten", { wet: "wmo" }, "proef");
    const chart = steps(view);
    if (chart?.type !== "line") throw new Error("no line");
    expect(chart.series.map(({ id, points }) => [id, points[3]?.figure.value])).toEqual([
      ["traject", 100],
      ["gebruik", expect.closeTo(200 / 3, 6)],
    ]);
    const row = table(view, "duur-per-kwartaal")?.rows[3];
    expect(row?.cells.map(value)).toEqual([100, 300, expect.closeTo(200 / 3, 6), 200]);
    expect(text(view)).toContain("Gebruikt: meer dan de helft loopt nog");
    expect(text(view)).toContain("Er is geen traject weggelaten");
    const names = table(view, "duur-naast-elkaar")?.rows.map(({ header }) => header);
    expect(names).toHaveLength(4);
  });

  test("shows others what was released as of the end of a year, in tens and whole percents, without categories", async () => {
    const view = await busy.page("trajecten", { wet: "wmo" }, "");
    const rows = table(view, "duur-per-kwartaal")?.rows ?? [];
    expect(rows[3]?.cells.map(value)).toEqual([100, 300, 67, 200]);
    expect(text(view)).toContain("tot en met 31 december 2025");
    expect(table(view, "duur-naast-elkaar")?.rows.map(({ id }) => id)).toEqual([
      "traject/wmo/alle",
      "gebruik/wmo/alle",
    ]);
    const grounds = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.type === "figure" ? [cell.figure.ground] : [])),
    );
    expect(new Set(grounds)).toEqual(new Set(["protected"]));
  });

  test("draws no line of few, since a step betrays when somebody stopped", async () => {
    const view = await page("", { wet: "wmo" });
    expect(steps(view)).toBeUndefined();
    expect(text(view)).toContain("Een lijn laten wij niet zien");
  });
});

test("a year in which messages began is told of nowhere: there is no whole year to count yet", async () => {
  const march = dayNumber(2025, 3, 3);
  const { allocations, ...others } = interrupted();
  const late = allocations.map((one) => ({ ...one, knownOn: Math.max(one.knownOn, march) }));
  const begun = await openMunicipalSite(rowsOfHistory({ ...others, allocations: late }));
  try {
    const view = await begun.page("trajecten", {}, "proef");
    expect(plain(view.lead)).toBe("Er is nog geen heel jaar om te tellen.");
    const rows = table(view, "trajecten-per-maand")?.rows.map(({ header, cells }) => [header, value(cells[0])]) ?? [];
    expect(rows).toContainEqual(["februari 2025", { missing: "unknown" }]);
  } finally {
    await begun.close();
  }
});
