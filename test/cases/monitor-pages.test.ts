import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import { roleIndicators } from "../../src/cases/monitor/role-indicators.ts";
import type { Principal } from "../../src/cases/principal.ts";
import type { DataRow, DataTable } from "../../src/chart/data-table.ts";
import type { ChartState } from "../../src/chart/state.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { plain } from "../../src/text/sentence.ts";
import { deliverFiles, rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import { neatMap } from "../monitor/neat-map.ts";
import { type MunicipalSite, municipality, openMunicipalSite } from "../support/municipal-site.ts";

let town: MunicipalSite;

beforeAll(async () => {
  town = await openMunicipalSite(rowsOfHistory(neatHistory()));
});
afterAll(() => town.close());

/** The page as anna sees it: with true numbers, after saying why, or protected. */
const page: MunicipalSite["page"] = (...asked) => town.page(...asked);

function table({ blocks }: LakePageView, id: string): DataTable {
  for (const block of blocks) if (block.type === "table" && block.table.id === id) return block.table;
  throw new Error(`no table ${id}`);
}

function chart({ blocks }: LakePageView, id: string): ChartState | undefined {
  for (const block of blocks) if (block.type === "chart" && block.chart.id === id) return block.chart;
  return undefined;
}

const words = ({ blocks }: LakePageView): string =>
  blocks.map((block) => ("content" in block ? plain(block.content) : "")).join(" ");

/** Rows as their header and what stands in their cells. */
function told({ rows }: DataTable): readonly (readonly (string | number)[])[] {
  return rows.map(({ header, cells }: DataRow) => [
    header,
    ...cells.map((cell) => {
      if (cell.type !== "figure") return cell.type === "text" ? cell.text : "";
      return isMissing(cell.figure.value) ? cell.figure.value.missing : cell.figure.value;
    }),
  ]);
}

const youth = { indicator: "trajecten-instroom", wet: "jeugdwet" };

describe("the monitor of a municipality", () => {
  test("says what it found as its title, with value, period, day and the difference with a year before in its first sentences", async () => {
    const view = await page("monitor", youth);
    expect(view.title).toBe("Instroom van trajecten, Jeugdwet: 50% meer dan vorig jaar");
    expect(plain(view.lead)).toBe(
      "Het cijfer over januari 2026 is 60 trajecten, stand per 30 april 2026. Dat is 50% meer dan een jaar eerder (40 trajecten). " +
        "Vanaf februari 2026 zijn de cijfers voorlopig: er komen nog gegevens bij.",
    );
  });

  test("draws last year beside this year, and has the same numbers in its table", async () => {
    const view = await page("monitor", youth);
    const line = chart(view, "verloop");
    if (line?.type !== "line") throw new Error("no line");
    expect(line.series.map(({ label }) => label)).toEqual(["Jeugdwet", "Een jaar eerder"]);
    const drawn = new Set(line.series.flatMap(({ points }) => points.map(({ ref }) => ref)));
    const cells = table(view, "cijfers-per-tijdvak").rows.flatMap((row) => row.cells);
    expect(new Set(cells.flatMap((cell) => (cell.type === "figure" ? [cell.ref] : [])))).toEqual(drawn);
    expect(told(table(view, "cijfers-per-tijdvak"))).toContainEqual(["januari 2026", 60, 40, "▲\u00a050%\u00a0meer"]);
  });

  test("adds up the months of a quarter, and takes the last of what stands at its end; a quarter that is not over is not told", async () => {
    const quarter = await page("monitor", { ...youth, tijdvak: "kwartaal" });
    expect(told(table(quarter, "cijfers-per-tijdvak"))[0]?.slice(0, 3)).toEqual(["eerste kwartaal 2026", 60, 40]);
    const stand = await page("monitor", { indicator: "trajecten-lopend", tijdvak: "jaar" });
    expect(told(table(stand, "cijfers-per-tijdvak"))[0]?.slice(0, 2)).toEqual(["2025", 85]);
  });

  test("leads from the municipality by village to neighbourhood, and back in words", async () => {
    const whole = await page("monitor", { indicator: "trajecten-instroom-gebied", wet: "jeugdwet" });
    const [north] = table(whole, "gebieden-cijfers").rows;
    expect([north?.header, told(table(whole, "gebieden-cijfers"))[0]?.slice(1, 3)]).toEqual(["Noord", [40, 27]]);
    expect(north?.leadsTo).toContain("gebied:dorp-noord");
    const village = await page("monitor", {
      ...{ indicator: "trajecten-instroom-gebied", wet: "jeugdwet", gebied: "dorp-noord" },
    });
    expect(told(table(village, "gebieden-cijfers")).map((row) => row.slice(0, 2))).toEqual([
      ["BU99010000", 20],
      ["BU99010001", 20],
    ]);
    const lowest = await page("monitor", {
      ...{ indicator: "trajecten-instroom-gebied", wet: "jeugdwet", gebied: "BU99010001" },
    });
    expect(words(lowest)).toContain("Gemeente 9901 › Noord › BU99010001");
    expect(lowest.title).toContain("BU99010001");
  });

  test("shows a map that the municipality put in its folder, with the names of that map, and events as numbered notes", async () => {
    const own = join(town.opened.site.data.lake, "settings", "9901");
    await mkdir(own, { recursive: true });
    const choices = { indicator: "trajecten-instroom-gebied", wet: "jeugdwet" };
    expect(chart(await page("monitor", choices), "kaart")).toBeUndefined();
    await writeFile(join(own, "kaart.topojson"), JSON.stringify(neatMap));
    await writeFile(
      join(own, "gebeurtenissen.csv"),
      "datum;tekst\n2026-01;Nieuw contract\n2019-01;Te lang geleden\nooit;Fout\n",
    );
    const view = await page("monitor", choices);
    const drawn = chart(view, "kaart");
    if (drawn?.type !== "map") throw new Error("no map");
    expect(drawn.areas.map(({ label, figure: { value } }) => [label, value])).toEqual([
      ["Kerkhof", 20],
      ["Molenhof", 20],
      ["Zuidwijk", 20],
    ]);
    const list = view.blocks.find(({ type }) => type === "list");
    expect(list?.type === "list" ? list.items.map(plain) : []).toEqual(["januari 2026: Nieuw contract"]);
    expect(words(view)).toContain("Niet te lezen in gebeurtenissen.csv: regel 4");
    const line = chart(view, "verloop");
    expect(line?.type === "line" ? line.axis : []).toContain("jan 2026 (1)");
  });

  test("shows a note at its month in the chart and in the list, with who placed it, to take away only by that person", async () => {
    const { cases, anna } = town;
    const code = municipality;
    const body = "Nieuwe verordening";
    const placed = await cases.addMonthNote(anna, code, { indicator: youth.indicator, month: "2026-01", body });
    const view = await page("monitor", youth);
    const list = view.blocks.find(({ type }) => type === "list");
    const items = list?.type === "list" ? list.items.map(plain) : [];
    expect(items.at(-1)).toMatch(/^januari 2026: Nieuwe verordening \(.+, \d+ \S+ \d{4}\)$/);
    expect(view.notable?.notes.map(({ mine, when }) => [mine, when])).toEqual([[true, "januari 2026"]]);
    const other: Principal = { ...anna, accounts: new Map([[code, "iemand-anders"]]) };
    await expect(cases.removeMonthNote(other, code, placed.id, placed.version)).rejects.toThrow("note.not-yours");
    const council: Principal = { ...anna, audience: "council", roles: ["council-member"] };
    const wish = { indicator: youth.indicator, month: "2026-01", body };
    await expect(cases.addMonthNote(council, code, wish)).rejects.toThrow("edit.not-allowed");
    const bsn = { ...wish, body: "Gaat over 123456782" };
    await expect(cases.addMonthNote(anna, code, bsn)).rejects.toThrow("text.bsn");
    expect(
      (await cases.openLakePage(council, code, "monitor", new Map(Object.entries(youth)))).notable,
    ).toBeUndefined();
    await cases.removeMonthNote(anna, code, placed.id, placed.version);
    expect((await page("monitor", youth)).notable?.notes).toEqual([]);
  });

  test("opens a sum of months on the months that it adds up, which do not stand on the page", async () => {
    const { cases, anna } = town;
    const quarter = { ...youth, tijdvak: "kwartaal" };
    const view = await page("monitor", quarter);
    const [first] = table(view, "cijfers-per-tijdvak").rows;
    const [cell] = first?.cells ?? [];
    if (cell?.type !== "figure") throw new Error("no figure");
    const open = (ref: string) =>
      cases.describeLakeFigure(anna, municipality, "monitor", new Map(Object.entries(quarter)), ref);
    const told = await open(cell.ref);
    expect(told.inputs).toHaveLength(3);
    const months = await Promise.all(told.inputs.map(({ ref }) => open(ref)));
    expect(months.reduce((sum, { figure: { value } }) => sum + Number(value), 0)).toBe(cell.figure.value);
  });

  test("tells who has said nothing of a purpose no true number, and why there is none in words", async () => {
    const view = await page("monitor", { indicator: "gebruik-clienten" }, "");
    expect(view.seeing).toEqual({ numbers: "protected", mayAsk: true });
    const figures = JSON.stringify(view.blocks);
    expect(figures).not.toContain('"authorised"');
    expect(plain(view.lead) + words(view)).toMatch(/verborgen|niet vrijgegeven/);
  });

  test("draws no empty line of what nobody released: who sees no true numbers reads that it is for staff", async () => {
    const drawn = async (id: string, choices: Record<string, string>, purpose?: string) => {
      const view = await page(id, choices, ...(purpose === undefined ? [] : [purpose]));
      return view.blocks.flatMap((block) => (block.type === "chart" ? [block.chart] : []));
    };
    const lines = async (purpose?: string) =>
      (await drawn("trajecten", {}, purpose)).flatMap((chart) =>
        chart.id === "trajecten-en-toewijzingen" && chart.type === "line" ? chart.series.map(({ id }) => id) : [],
      );
    expect(await lines("")).toEqual(["trajecten"]);
    expect(await lines()).toEqual(["trajecten", "toewijzingen"]);
    expect(await drawn("monitor", { indicator: "toewijzingen-begonnen" }, "")).toEqual([]);
    expect(await drawn("monitor", { indicator: "toewijzingen-begonnen" })).not.toEqual([]);
    const said = plain((await page("monitor", { indicator: "toewijzingen-begonnen" }, "")).lead);
    expect(said).toContain("alleen intern te zien");
  });

  test("names the state of the data by its day and time, and by its mark only where a number is opened", async () => {
    const opened = ["monitor", "samenloop", "trajecten", "aansluiting"];
    for (const id of opened) {
      const view = await page(id, {});
      expect(words(view), id).toMatch(/Stand van de gegevens: \d\d-\d\d-\d{4} \d\d:\d\d\./);
      const sources = view.blocks.flatMap((block) =>
        block.type === "table" ? [block.table.source] : block.type === "chart" ? [block.chart.source] : [],
      );
      expect(new Set(sources), id).toEqual(new Set(["gegevens van de gemeente"]));
      const read = [view.title, plain(view.lead), words(view)].join(" ");
      expect(read, id).not.toMatch(/\blake\b|\b[0-9a-f]{12}\b/);
    }
  });

  test("says of each number what it means, and where its opened figure comes from", async () => {
    const view = await page("monitor", youth);
    const entries = view.blocks.find(({ type }) => type === "entries");
    const facts = entries?.type === "entries" ? entries.entries[0]?.facts.map(({ label }) => label) : [];
    expect(facts).toEqual(
      expect.arrayContaining([
        "Definitie",
        "Formule",
        "Let op",
        "Dekking",
        "Eerste periode",
        "Laatste periode",
        "Doel",
      ]),
    );
    const figure = await town.cases.describeLakeFigure(
      town.anna,
      municipality,
      "monitor",
      new Map(Object.entries(youth)),
      "trajecten-instroom/2026-01/jeugdwet",
    );
    expect([figure.exact, figure.definition.name]).toEqual(["60 trajecten", "Instroom van trajecten"]);
    expect(figure.remarks.join(" ")).toMatch(
      /uit de stand van de gegevens van \d\d-\d\d-\d{4} \d\d:\d\d \(kenmerk [0-9a-f]{12}\)/,
    );
  });

  test("has lists of at most twelve for roles, of indicators that there are, each with the goal that it serves and a way to it", async () => {
    for (const list of Object.values(roleIndicators)) {
      expect(list.length).toBeLessThanOrEqual(12);
      for (const id of list) expect(indicators.find((one) => one.id === id)?.goal, id).toMatch(/./);
    }
    const view = await page("monitor", { rol: "team-lead" });
    const { rows } = table(view, "overzicht");
    expect(told(table(view, "overzicht"))).toContainEqual([
      ...["Instroom van trajecten", 60, "trajecten", "januari 2026", "▲\u00a050%\u00a0meer"],
      "Weten hoeveel zorg loopt, begint en eindigt.",
    ]);
    expect(rows.every(({ leadsTo }) => leadsTo?.startsWith("/gemeenten/GM9901/monitor?keuze=indicator:"))).toBe(true);
  });
});

describe("the page about laws together", () => {
  test("counts each person in one combination, and says how many use more than one law", async () => {
    const view = await page("samenloop", { maand: "2026-01" });
    expect(plain(view.lead)).toBe(
      "In januari 2026 gebruikten 20 van de 145 personen meer dan één wet, stand per 30 april 2026.",
    );
    expect(told(table(view, "personen-cijfers")).map((row) => row.slice(0, 2))).toEqual([
      ["alleen Jeugdwet", 80],
      ["alleen Wmo", 45],
      ["Jeugdwet en Participatiewet", 20],
    ]);
    expect(JSON.stringify(view)).not.toMatch(/multiprobl/i);
  });

  test("joins households only after the municipality recorded why, and says so with how", async () => {
    await town.lake.recordHouseholds({ gemeente: "9901", by: "college" });
    expect(words(await page("samenloop"))).toContain("sluitend privacy huishoudens");
    const allows = { purpose: "samenloop in beeld", basis: "besluit 12", from: "2020-01-01", until: "2999-12-31" };
    await town.lake.recordHouseholds({ gemeente: "9901", by: "college", allows });
    const view = await page("samenloop", { maand: "2026-01" });
    expect(words(view)).toContain("besluit 12");
    const rows = told(table(view, "huishoudens-per-combinatie-cijfers")).map((row) => row.slice(0, 2));
    // c40 (youth) is a neighbour of c39 and c41 of c42; c85 (Wmo) and c86 (youth) live together.
    expect(rows).toEqual([
      ["alleen Jeugdwet", 40],
      ["alleen Wmo", 22],
      ["Jeugdwet en Participatiewet", 10],
      ["Jeugdwet en Wmo", 1],
    ]);
    expect(words(await page("samenloop", {}, ""))).toContain("zij zijn niet vrijgegeven");
    await town.lake.recordHouseholds({ gemeente: "9901", by: "college" });
    expect(words(await page("samenloop"))).toContain("ingetrokken");
  });
});

test("a new month is on every page as soon as it is loaded, without a restart", async () => {
  const before = await page("monitor", youth);
  expect(told(table(before, "cijfers-per-tijdvak"))[0]?.[0]).toBe("april 2026");
  const more = neatHistory();
  const [first] = more.allocations;
  const [report] = more.reports;
  if (first === undefined || report === undefined) throw new Error("the history tells something");
  const [begin, last] = [first.begin + 485, first.knownOn + 31];
  await deliverFiles(town.lake, [
    {
      name: "mei",
      rows: rowsOfHistory({
        ...{ ...more, residents: [], areas: [], benefits: [] },
        allocations: [{ ...first, number: 900, client: "c900", begin, decided: begin, knownOn: last }],
        reports: [{ ...report, id: "m9", reported: last, knownOn: last }],
      }),
    },
  ]);
  const after = await page("monitor", youth);
  expect(after.asOf).toBe("2026-05-31");
  expect(told(table(after, "cijfers-per-tijdvak"))[0]?.slice(0, 2)).toEqual(["mei 2026", 1]);
});
