import { describe, expect, it } from "vitest";
import { compareOpened } from "../../src/cases/compare-scenarios.ts";
import { describeFigure } from "../../src/cases/describe-figure.ts";
import { buildReport } from "../../src/cases/documents.ts";
import { type ComparisonExport, exportComparison } from "../../src/cases/export-comparison.ts";
import { checkChart } from "../../src/chart/check-chart.ts";
import { type Sentence, plain as said } from "../../src/text/sentence.ts";
import { filesOf, open, reader, replaced } from "../support/published.ts";

function exported(files: ReadonlyMap<string, string> = filesOf("almelo-2018")): ComparisonExport {
  return exportComparison(open(files), reader);
}

const plain = (lead: Sentence) => said(lead).replace(/\u00a0|\u202f/g, " ");

describe("the savings targets of Almelo", () => {
  it("are planned, realised and open from 2015 to 2019 as printed, in euros (L1211–1218)", () => {
    const { savings, savingYears, years, scenarios } = exported();
    expect([years, savingYears]).toEqual([
      [2015, 2016, 2017, 2018, 2019],
      [2015, 2016, 2017, 2018, 2019],
    ]);
    expect(scenarios).toEqual([]);
    expect(savings?.[0]).toMatchObject({
      title: "Taakstellingen in het sociaal domein",
      basis: "gross",
      planned: [3_580_000, 5_016_000, 6_176_000, 7_376_000, 8_276_000],
      realised: [3_580_000, 4_916_000, 5_126_000, 5_426_000, 5_426_000],
      open: [0, 100_000, 1_050_000, 1_950_000, 2_850_000],
      remainder: { realised: [0, 0, 0, 0, 0], open: [0, 0, 0, 0, 0] },
    });
  });

  it("have a balance with the sign of every balance: minus is a disadvantage", () => {
    expect(exported().savings?.[0]?.balance).toEqual([0, -100_000, -1_050_000, -1_950_000, -2_850_000]);
  });

  it("never take PM for zero: what lower cost of care yields is open from 2017 (L1212)", () => {
    const [whole] = exported().savings ?? [];
    expect(whole?.pm).toEqual([0, 0, 1, 1, 1]);
    expect(whole?.pending[2]).toEqual(["taakstelling-zorgkosten"]);
    const care = whole?.parts.flatMap(({ parts }) => parts).find(({ id }) => id === "taakstelling-zorgkosten");
    expect(care?.realised).toEqual([
      { missing: "not-applicable" },
      { missing: "not-applicable" },
      { missing: "pm" },
      { missing: "pm" },
      { missing: "pm" },
    ]);
  });

  it("name the years that are only expected, for the report is of April 2018", () => {
    const { sections, lead } = compareOpened(open(filesOf("almelo-2018")), reader);
    const [table] = sections[0]?.tables ?? [];
    expect(table?.columns.map(({ title }) => title)).toEqual([
      "2015",
      "2016",
      "2017",
      "2018 (verwacht)",
      "2019 (verwacht)",
    ]);
    const chart = sections[0]?.chart;
    expect(
      chart?.type === "bars" && chart.series.every(({ points }) => points.every(({ at }) => chart.axis.includes(at))),
    ).toBe(true);
    expect(chart?.type === "bars" && chart.axis.slice(-2)).toEqual(["2018 (verwacht)", "2019 (verwacht)"]);
    expect(chart?.type === "bars" && chart.series.map(({ label }) => label)).toEqual([
      "Begroot",
      "Gerealiseerd (werkelijk; 2018 en 2019 verwacht)",
      "Nog open (werkelijk; 2018 en 2019 verwacht)",
    ]);
    expect(plain(lead)).toContain("Van de begrote besparing van € 6,18 mln staat in 2017 nog € 1,05 mln open.");
    expect(plain(lead)).toContain("naar verwachting in 2019 nog € 2,85 mln open.");
    expect(plain(lead)).toContain("(PM): Besparing zorgkosten.");
  });

  it("move what is open by exactly 100.000 euros when one part realises 100.000 more", () => {
    const [before] = exported().savings ?? [];
    const [after] =
      exported(
        replaced(
          filesOf("almelo-2018"),
          "tables/tabel-2.csv",
          "Participatiewet,,,200.000,200.000,200.000",
          "Participatiewet,,,200.000,300.000,200.000",
        ),
      ).savings ?? [];
    expect(after?.open).toEqual(before?.open.map((amount, at) => Number(amount) - (at === 3 ? 100_000 : 0)));
    expect(after?.remainder.realised).toEqual([0, 0, 0, -100_000, 0]);
  });

  it("are computed all the same without the printed totals", () => {
    const files = filesOf("almelo-2018");
    const text = (files.get("savings.yaml") ?? "")
      .replace("  realised: tabel-2/gerealiseerd\n", "")
      .replace("  open: tabel-2/open\n", "");
    const [after] = exported(new Map([...files, ["savings.yaml", text]])).savings ?? [];
    expect(after?.realised).toEqual([3_580_000, 4_916_000, 5_126_000, 5_426_000, 5_426_000]);
    expect(after?.open).toEqual([0, 100_000, 1_050_000, 1_950_000, 2_850_000]);
    expect(after?.remainder.open).toEqual([{ missing: "unknown" }, ...Array(4).fill({ missing: "unknown" })]);
  });
});

describe("the intentions of Almelo to save", () => {
  it("keep a range as a range and a year that is one of several as that (L1113, L1145)", () => {
    const { intentions = [] } = exported();
    expect(intentions.find(({ figure }) => figure === "figuur-wijkteams-besparing")).toMatchObject({
      amount: { missing: "unknown" },
      range: [240_000, 400_000],
      lines: ["L1113"],
    });
    expect(intentions.find(({ figure }) => figure === "figuur-multiprobleem-plan")).toMatchObject({
      amount: 150_000,
      period: "2017|2018",
    });
    const { sections } = compareOpened(open(filesOf("almelo-2018")), reader);
    const cells = sections.at(-1)?.tables[0]?.rows.flatMap((row) => row.cells) ?? [];
    const words = cells.flatMap((cell) => (cell.type === "text" ? [cell.text] : []));
    expect(words).toEqual(expect.arrayContaining(["240 tot 400", "2017 of 2018"]));
  });

  it("are in no total: they overlap with the table", () => {
    const opened = open(filesOf("almelo-2018"));
    const page = describeFigure(opened, reader, "savings/taakstelling-totaal/realised/2018");
    expect(page.inputs.map(({ ref }) => ref)).toEqual([
      "tabel-2/taakstellingen-2015/2018",
      "savings/taakstelling-subsidies-en-zorg/realised/2018",
      "tabel-2/participatiewet/2018",
      "tabel-2/extra-maatregelen/2018",
    ]);
    expect(page.definition.name).toBe("Gerealiseerde besparing");
  });
});

describe("the memo of Almelo", () => {
  it("holds the savings targets and the intentions", () => {
    const { blocks, title } = buildReport(open(filesOf("almelo-2018")), reader, "scenarionotitie");
    expect(title).toContain("Taakstellingen");
    const tables = blocks.flatMap((block) => (block.type === "table" ? [block.table.id] : []));
    expect(tables.slice(0, 2)).toEqual(["taakstelling-taakstelling-totaal", "voornemens"]);
  });

  it("has a chart that can be drawn, the years that are only expected too", () => {
    const { sections } = compareOpened(open(filesOf("almelo-2018")), reader);
    const charts = sections.flatMap(({ chart }) => (chart === undefined ? [] : [chart]));
    expect(charts).toHaveLength(1);
    for (const chart of charts) expect(() => checkChart(chart)).not.toThrow();
  });
});

describe("a dossier without scenarios, variants and savings", () => {
  it("has nothing to compare, and says so", () => {
    expect(() => exportComparison(open(filesOf("raalte-2020")), reader)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: "scenario.none" })] }),
    );
  });
});
