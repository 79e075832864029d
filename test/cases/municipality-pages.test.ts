import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import type { ExplanationWish } from "../../src/cases/lake-pages/tie-out/explain-on-page.ts";
import type { Principal } from "../../src/cases/principal.ts";
import type { Cell, DataTable } from "../../src/chart/data-table.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { dayNumber } from "../../src/synth/day-number.ts";
import { plain } from "../../src/text/sentence.ts";
import { deliverFiles, rowsOfHistory } from "../monitor/lake-of-history.ts";
import { dayCareProduct, steadyHistory } from "../monitor/steady-history.ts";
import type { History } from "../monitor/truth/history.ts";
import { type MunicipalSite, municipality, openMunicipalSite } from "../support/municipal-site.ts";

let town: MunicipalSite;

/** The steady municipality with a price for its care, with care that ended for a reason, and with help to find work. */
function told(): History {
  const known = dayNumber(2026, 3, 20);
  const care = {
    law: "wmo",
    provider: "12345678",
    category: "15",
    product: "15A01",
    begin: dayNumber(2025, 2, 10),
  } as const;
  return {
    ...steadyHistory(),
    tariffs: [
      { ...care, contract: "C1", unit: "01", price: 100, begin: dayNumber(2023, 1, 1), knownOn: dayNumber(2023, 1, 1) },
    ],
    stops: Array.from({ length: 30 }, (_, at) => ({
      ...{ ...care, number: 41 + at, client: `c${41 + at}`, end: dayNumber(2026, 3, 15), reason: "19" },
      ...{ withdrawn: false, knownOn: known, order: at },
    })),
    workHelp: Array.from({ length: 20 }, (_, at) => ({
      ...{ id: `w${at}`, client: `c${at + 1}`, kind: "werkervaring", begin: dayNumber(2025, 6, 1) },
      ...{ end: dayNumber(2026, 2, 1), outcome: at % 2 === 0 ? "werk" : "uitval", knownOn: known },
    })),
  };
}

beforeAll(async () => {
  town = await openMunicipalSite([...rowsOfHistory(told()), dayCareProduct]);
});
afterAll(() => town.close());

const page = (id: string, purpose: string, choices: Readonly<Record<string, string>> = {}): Promise<LakePageView> =>
  town.page(id, choices, purpose);

function tables({ blocks }: LakePageView): readonly DataTable[] {
  return blocks.flatMap((block) => (block.type === "table" ? [block.table] : []));
}

const shownIn = (cell: Cell | undefined) => (cell?.type === "figure" ? cell.figure.value : undefined);
const euros = (text: string) => text.replaceAll("\u00a0", " ");

describe("the page Aansluiting", () => {
  test("adds up from allocated to booked, in its chart as in its table, to the cent", async () => {
    const view = await page("aansluiting", "proef", { jaar: "2026", product: "dagbesteding" });
    const chart = view.blocks.flatMap((block) => (block.type === "chart" ? [block.chart] : []))[0];
    if (chart?.type !== "waterfall") throw new Error("no waterfall");
    const values = chart.steps.map(({ figure }) => Number(figure.value));
    const [start = 0, end = 0] = [values[0], values.at(-1)];
    expect(values.slice(1, -1).reduce((sum, value) => sum + value, start)).toBe(end);
    expect(end).toBe(4_000_00);
    const differences = tables(view).find(({ id }) => id === "verschillen-2026");
    const classes = differences?.rows.filter(({ role }) => role === "of-which").map(({ cells }) => shownIn(cells[0]));
    expect(classes?.filter((value) => value !== 0)).toEqual(values.slice(1, -1));
    expect(tables(view).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["aansluiting-2026", "maanden-dagbesteding", "dekking-2026"]),
    );
    expect(euros(plain(view.lead))).toMatch(/^Wij wezen voor € .* toe en boekten € 4\.000\./);
  });

  test("leads from an amount to the lines of the files that it was counted from", async () => {
    await town.cases.statePurpose(town.anna, municipality, "proef");
    const choices = new Map([["jaar", "2026"]]);
    const figure = await town.cases.describeLakeFigure(
      town.anna,
      municipality,
      "aansluiting",
      choices,
      "dagbesteding/gedeclareerd",
    );
    expect(figure.sources.length).toBeGreaterThan(0);
    expect(figure.sources.every(({ file, lines }) => file !== "" && lines !== "")).toBe(true);
  });

  test("lets a controller explain a difference of one product, with the amount of now, and keeps both versions apart", async () => {
    const wishes = { jaar: "2026", product: "dagbesteding" };
    const before = (await page("aansluiting", "proef", wishes)).explainable;
    const open =
      before?.differences.find(({ id }) => id === "gedeclareerd/nog-te-declareren") ?? before?.differences[0];
    if (before === undefined || open === undefined) throw new Error("nothing to explain");
    expect(open).toMatchObject({ text: "", version: 0 });
    const wish: ExplanationWish = {
      ...{ product: before.product, period: before.period, difference: open.id },
      ...{ text: "De aanbieder declareert per kwartaal.", state: "geaccepteerd", version: 0 },
    };
    await town.cases.explainDifference(town.anna, municipality, wish);
    const after = await page("aansluiting", "proef", wishes);
    expect(after.explainable?.differences.find(({ id }) => id === open.id)).toMatchObject({
      ...{ text: wish.text, state: "geaccepteerd", version: 1, amount: open.amount },
    });
    const told = tables(after)
      .find(({ id }) => id === "verschillen-2026")
      ?.rows.find(({ id }) => id.endsWith(open.id));
    // The page has a form of its own: the name for the command line is not for its readers.
    expect(JSON.stringify(after.blocks)).not.toContain('"Naam"');
    expect(told?.cells[1]).toEqual({ type: "text", text: `geaccepteerd; ${wish.text}` });
    // Somebody who read the first page is too late.
    await expect(
      town.cases.explainDifference(town.anna, municipality, { ...wish, text: "Anders." }),
    ).rejects.toMatchObject({
      problems: [{ code: "store.stale" }],
    });
    await expect(
      town.cases.explainDifference(town.anna, municipality, { ...wish, difference: "betaald/onbekend" }),
    ).rejects.toMatchObject({ problems: [{ code: "tie-out.no-difference" }] });
  });

  test("lets nobody explain what they may not see: without a purpose, without the right, of all products together", async () => {
    const wish: ExplanationWish = {
      ...{ product: "dagbesteding", period: "2026", difference: "betaald/niet-betaald" },
      ...{ text: "Zomaar.", state: "open", version: 0 },
    };
    expect((await page("aansluiting", "proef", { jaar: "2026" })).explainable).toBeUndefined();
    expect((await page("aansluiting", "", { jaar: "2026", product: "dagbesteding" })).explainable).toBeUndefined();
    await expect(town.cases.explainDifference(town.anna, municipality, wish)).rejects.toMatchObject({
      problems: [{ code: "tie-out.purpose-missing" }],
    });
    for (const other of [
      { ...town.anna, roles: ["council-member"] },
      { ...town.anna, audience: "council" },
    ] satisfies readonly Principal[])
      await expect(town.cases.explainDifference(other, municipality, wish)).rejects.toMatchObject({
        problems: [{ code: "edit.not-allowed" }],
      });
  });

  test("shows everybody else what was approved and booked, and neither chart nor differences", async () => {
    const view = await page("aansluiting", "");
    expect(view.seeing).toEqual({ numbers: "protected", mayAsk: true });
    expect(view.blocks.some(({ type }) => type === "chart")).toBe(false);
    expect(tables(view).map(({ id }) => id)).toEqual(["aansluiting-2026"]);
    expect(JSON.stringify(view.blocks)).toContain("achter een bedrag een enkele cliënt");
    const [row] = tables(view)[0]?.rows ?? [];
    expect(isMissing(shownIn(row?.cells[0]) ?? 0)).toBe(true);
  });
});

test("a share on the page Gegevens opens on how many clients it is of how many, for who said why", async () => {
  await town.cases.statePurpose(town.anna, municipality, "proef");
  const { completeness } = await town.cases.openData(town.anna, municipality);
  const cell = completeness?.rows.at(-1)?.cells.find((one) => one.type === "figure");
  if (cell?.type !== "figure") throw new Error("no share");
  const told = await town.cases.describeLakeFigure(town.anna, municipality, "gegevens", new Map(), cell.ref);
  const [, received = "", expected = ""] = /(\d+) van (\d+)/.exec(told.remarks[0] ?? "") ?? [];
  expect(Number(cell.figure.value)).toBeCloseTo((100 * Number(received)) / Number(expected), 0);
  await expect(
    town.cases.describeLakeFigure(town.anna, municipality, "gegevens", new Map(), "nergens"),
  ).rejects.toMatchObject({ problems: [{ code: "lake-page.figure-unknown" }] });
});

test("the page Uitputting shows who may see true amounts what is still to be declared, as part of the budget", async () => {
  const table = tables(await page("uitputting", "proef")).find(({ id }) => id === "uitputting-per-product");
  const [row] = table?.rows ?? [];
  const at = (name: string) => shownIn(row?.cells[table?.columns.findIndex(({ id }) => id === name) ?? -1]);
  expect(Number(at("verplicht"))).toBeGreaterThan(0);
  expect(at("uitgeput")).toBeCloseTo((100 * (4_000_00 + Number(at("verplicht")))) / 10_000_00, 6);
});

describe("the page Monitor, for who sees true numbers", () => {
  const models = [...new Map(indicators.map((one) => [one.model, one.id]))];

  test.each(models)("shows an indicator of %s (%s) broken down, with what the number means", async (_, indicator) => {
    const whole = await page("monitor", "proef", { indicator });
    const breakdown = whole.controls.find(({ id }) => id === "uitsplitsing")?.options.at(-1)?.value ?? "geen";
    const view = await page("monitor", "proef", { indicator, uitsplitsing: breakdown });
    expect(view.controls.find(({ id }) => id === "indicator")?.value).toBe(indicator);
    expect(view.blocks.some((block) => block.type === "heading" && block.id === "over-dit-cijfer")).toBe(true);
  });
});

describe("pages with protected numbers", () => {
  test.each([
    ["trajecten-lopend", { uitsplitsing: "categorie", per: "jaar" }],
    ["uitkeringen", { uitsplitsing: "regeling" }],
    ["clienten-gestart", {}],
    ["clienten-gedeclareerd", {}],
    ["besluiten-op-tijd-aandeel", {}],
    ["beeindigd-naar-reden", { uitsplitsing: "reden" }],
    ["re-integratie-naar-werk-aandeel", {}],
    ["wet-uitputting", {}],
  ])("say of %s %o only what may be said, and a reason for the rest", async (indicator, choices) => {
    const view = await page("monitor", "", { indicator, ...choices });
    const cells = tables(view).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    for (const cell of cells) {
      if (cell.type !== "figure") continue;
      const { value, hidden, unit } = cell.figure;
      if (isMissing(value)) expect(value.missing !== "suppressed" || hidden !== undefined).toBe(true);
      else if (unit.quantity === "count" && unit.per === undefined) expect(value === 0 || value >= 10).toBe(true);
    }
  });

  test("are counted on the page Privacy, shown and hidden apart", async () => {
    const released = tables(await page("privacy", "proef")).find(({ id }) => id === "vrijgegeven");
    expect(released?.rows.length).toBeGreaterThan(0);
  });

  test("wait after a correction of a few, in the tie-out too", async () => {
    const before = await page("aansluiting", "");
    const more = steadyHistory();
    const [line] = more.lines;
    if (line === undefined) throw new Error("no lines");
    const late = { ...line, claim: "D-laat", reference: "R-laat", amount: 900_00, sent: dayNumber(2026, 6, 10) };
    await deliverFiles(town.lake, [
      { name: "later", rows: rowsOfHistory({ ...more, lines: [{ ...late, answered: late.sent + 1 }] }) },
    ]);
    const after = await page("aansluiting", "");
    expect(after.snapshot).not.toBe(before.snapshot);
    const approved = (view: LakePageView) => tables(view)[0]?.rows.map(({ cells }) => shownIn(cells[0]));
    expect(approved(after)).toEqual(approved(before));
  });
});
