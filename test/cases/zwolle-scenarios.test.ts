import { beforeAll, describe, expect, it } from "vitest";
import { compareOpened } from "../../src/cases/compare-scenarios.ts";
import { buildReport } from "../../src/cases/documents.ts";
import { type ComparisonExport, exportComparison, type ScenarioExport } from "../../src/cases/export-comparison.ts";
import { startOf } from "../../src/cases/open-start.ts";
import { financePage } from "../../src/cases/pages/finance.ts";
import { plain as said } from "../../src/text/sentence.ts";
import { filesOf, open, reader, replaced, scenariosOf } from "../support/published.ts";

const years = [0, 1, 2, 3, 4];
/** The effect of the scenarios on the deficit as printed, in tenths of a million: Zwolle L995–1003 and L3058–3066. */
const printed: Readonly<Record<string, readonly number[]>> = {
  doorgaan: [-105, -90, -93, -92, -87],
  optimaliseren: [-71, -60, -59, -55, -48],
  hervormen: [-71, -60, -54, -45, -33],
};
/** Measures as printed, added to the forecast of L422–440, in thousands: L2511–3018. */
const computed: Readonly<Record<string, readonly number[]>> = {
  doorgaan: [-10_500, -9000, -9300, -9200, -8700],
  optimaliseren: [-7066, -5882, -5782, -5382, -4682],
  hervormen: [-7066, -5882, -5282, -4382, -3182],
};

function exported(files: ReadonlyMap<string, string> = filesOf("zwolle-2018")): ComparisonExport {
  return exportComparison(open(files), reader);
}

function scenarios(files?: ReadonlyMap<string, string>): Readonly<Record<string, ScenarioExport>> {
  return scenariosOf(exported(files));
}

/** A text with ordinary spaces, as a test writes them. */
const plain = (text: string) => text.replace(/\u00a0|\u202f/g, " ");
const amounts = (list: readonly unknown[] | undefined) => (list ?? []).map(Number);

describe("the scenarios of Zwolle", () => {
  let before: Readonly<Record<string, ScenarioExport>> = {};
  beforeAll(() => {
    before = scenarios();
  });

  it("go by their names, for the file numbers them 1 to 4 and 0, 1 and 1 + 2 (L643–732, L3058–3062)", () => {
    expect(exported()).toMatchObject({ years: [2018, 2019, 2020, 2021, 2022], unit: "EUR" });
    expect(Object.values(before).map(({ id, title, type }) => [id, title, type])).toEqual([
      ["doorgaan", "Doorgaan", "baseline"],
      ["optimaliseren", "Optimaliseren", "package"],
      ["hervormen", "Hervormen (met optimaliseren)", "package"],
      ["herstructureren", "Herstructureren (budget is leidend)", "unquantified"],
    ]);
  });

  it("are computed from forecast and measures; with the remainder they are what was printed (L995–999)", () => {
    for (const [id, list] of Object.entries(printed)) {
      expect(amounts(before[id]?.balance), id).toEqual(computed[id]?.map((thousand) => thousand * 1000));
      const sums = years.map((at) => Number(before[id]?.balance[at]) + Number(before[id]?.remainder[at]));
      expect(sums, id).toEqual(list.map((tenth) => tenth * 100_000));
    }
  });

  it("explain every printed balance within what rounding allows", () => {
    for (const [id, list] of Object.entries(printed)) {
      for (const at of years) {
        const bounds = before[id]?.rounding?.[at];
        const high = Array.isArray(bounds) ? Number(bounds[1]) : Number.NaN;
        const print = (list[at] ?? Number.NaN) * 100_000;
        expect(print - 50_000, `${id} ${at}`).toBeLessThanOrEqual(high);
        expect(Math.abs(Number(before[id]?.remainder[at])), `${id} ${at}`).toBeLessThanOrEqual(400_000);
      }
    }
  });

  it("give the fourth, herstructureren, no numbers: it is not quantified (L744–748)", () => {
    const { balance, gross, remainder, byDomain, reason, measures, margin } = before["herstructureren"] ?? {};
    const none = years.map(() => ({ missing: "not-quantified" }));
    expect([balance, gross, remainder]).toEqual([none, none, none]);
    expect(byDomain).toEqual({});
    expect([measures, margin]).toEqual([undefined, undefined]);
    expect(reason).toContain("meer tijd");
  });

  it("keep the margin apart: 1,0 in 2018, 2,0 in 2019, then 2,5 (L1003)", () => {
    const { balance, margin } = before["hervormen"] ?? {};
    expect(margin?.available).toEqual([1_000_000, 2_000_000, 2_500_000, 2_500_000, 2_500_000]);
    expect(margin?.balance).toEqual(years.map((at) => Number(balance?.[at]) + Number(margin?.available[at])));
    expect(margin?.printed).toEqual([-6_100_000, -4_000_000, -2_900_000, -2_000_000, -800_000]);
  });

  it("do not close in 2022, not even with all measures and the full margin, and 0,682 million is what is missing (L1007–1009)", () => {
    const { closing } = exported();
    const all = ["doorgaan", "optimaliseren", "hervormen"];
    expect(closing).toEqual({
      year: 2022,
      balance: { judged: all, closed: [], undecided: [], furthest: { scenario: "hervormen", balance: -3_182_000 } },
      balanceWithMargin: {
        judged: all,
        closed: [],
        undecided: [],
        furthest: { scenario: "hervormen", balance: -682_000 },
      },
    });
    const lead = plain(said(compareOpened(open(filesOf("zwolle-2018")), reader).lead));
    expect(lead).toContain("Met de hele marge erbij sluit in 2022 ook geen van de 3.");
    expect(lead).toContain(
      "houdt dan € 0,68 mln tekort, en met het gedrukte saldo € 0,80 mln tekort; wat 4 maatregelen nog opleveren, is niet bekend (PM).",
    );
  });

  it("count those with numbers, and tell that the fourth is assumed to balance in time (L744–748, L837–839)", () => {
    const opened = open(filesOf("zwolle-2018"));
    const assumed =
      "neemt de bron aan, zonder het te berekenen: op termijn komen begroting en verwachte uitgaven in evenwicht.";
    const { lead } = compareOpened(opened, reader);
    expect(plain(said(lead))).toContain("sluit in 2022 geen van de 3 scenario’s met cijfers.");
    expect(plain(said(lead))).toContain(`Herstructureren (budget is leidend). Daarvan ${assumed}`);
    const start = startOf(opened, reader);
    expect(plain(said(start.lead))).toContain(assumed);
    expect(start.decisions[0]?.text).toMatch(/^Kies een scenario: Optimaliseren, .* of Herstructureren/);
  });

  it("give no balance a name that the source does not have: only Dronten has a gross balance (L434)", () => {
    const words = (id: "zwolle-2018" | "dronten-2018") => {
      const opened = open(filesOf(id));
      return JSON.stringify([compareOpened(opened, reader), startOf(opened, reader), financePage.make(opened, reader)]);
    };
    expect(words("zwolle-2018")).not.toMatch(/bruto saldo/i);
    expect(words("zwolle-2018")).toContain("Saldo vóór de transformatieopgave per scenario");
    expect(words("dronten-2018")).toMatch(/bruto saldo/i);
  });

  it("keep each kind of effect apart: of the 4,018 million in 2022 some 2,4 is a re-estimate and the release of a reserve", () => {
    const effects = before["optimaliseren"]?.effects;
    expect(effects?.total[4]).toBe(4_018_000);
    expect(Object.fromEntries(Object.entries(effects?.byKind ?? {}).map(([kind, line]) => [kind, line[4]]))).toEqual({
      estimate: 1_418_000,
      provisional: 200_000,
      "re-estimate": 1_000_000,
      "reserve-release": 1_400_000,
    });
    expect(effects?.atMost).toEqual([2_700_000, 1_400_000, 1_400_000, 1_400_000, 1_400_000]);
    for (const id of ["optimaliseren", "hervormen"]) {
      const { total, byKind } = before[id]?.effects ?? {};
      const sums = years.map((at) => Object.values(byKind ?? {}).reduce((sum, line) => sum + Number(line[at]), 0));
      expect(sums).toEqual(total);
    }
  });

  it("count nothing for what J3 avoids outside the budget: 38 places of 20.000 euros (L2699–2701)", () => {
    expect(before["optimaliseren"]?.avoidedCost).toEqual([
      { measure: "j3", figure: "figuur-amv-vermeden", period: "2018..2022", amount: 760_000 },
    ]);
    const j3 = before["optimaliseren"]?.measures?.find(({ id }) => id === "j3");
    expect(j3).toMatchObject({ kind: "avoided-cost", effect: [0, 0, 0, 0, 0] });
  });

  it("never take PM for zero: four measures are open in every year, S3 in 2018 and P6 from 2019", () => {
    const { effects, pm, byDomain, measures } = before["optimaliseren"] ?? {};
    expect(pm).toEqual([4, 4, 4, 4, 4]);
    expect(effects?.open[0]).toEqual(["s1", "s2", "s3", "s4"]);
    expect(effects?.open[4]).toEqual(["p6", "s1", "s2", "s4"]);
    expect(byDomain?.["sociaal-domein-breed"]?.[0]).toEqual({ missing: "pm" });
    expect(measures?.find(({ id }) => id === "p6")?.effect).toEqual([
      { missing: "not-applicable" },
      ...years.slice(1).map(() => ({ missing: "pm" })),
    ]);
  });

  it("show P1 to P5 as standing with their common row, and all 17 measures of the plan in hervormen", () => {
    const measures = before["hervormen"]?.measures ?? [];
    const within = measures.filter(({ partOf }) => partOf === "p1-p5");
    expect(within.map(({ id }) => id)).toEqual(["p1", "p2", "p3", "p4", "p5"]);
    for (const { effect } of within) expect(effect).toEqual(years.map(() => ({ missing: "see-other" })));
    expect(measures.filter(({ id }) => id !== "p1-p5")).toHaveLength(17);
  });

  it("move by exactly 100.000 euros in one year when one measure gets 100.000 more, in each scenario that has it", () => {
    const more = replaced(
      filesOf("zwolle-2018"),
      "tables/opbrengsten.csv",
      "€ 100.000,€ 200.000,€ 500.000",
      "€ 100.000,€ 300.000,€ 500.000",
    );
    const after = scenarios(more);
    for (const id of ["optimaliseren", "hervormen"]) {
      const moved = amounts(before[id]?.balance).map((amount, at) => amount + (at === 1 ? 100_000 : 0));
      expect(amounts(after[id]?.balance), id).toEqual(moved);
    }
    expect(after["doorgaan"]).toEqual(before["doorgaan"]);
  });

  it("are computed all the same without the printed results; then nothing is known of a remainder", () => {
    const files = filesOf("zwolle-2018");
    const bare = (files.get("scenarios.yaml") ?? "").replace(/^ {2}published:\n(?: {4}.*\n)*/gm, "");
    const after = scenarios(new Map([...files, ["scenarios.yaml", bare]]));
    for (const id of Object.keys(printed)) {
      expect(after[id]?.balance).toEqual(before[id]?.balance);
      expect(after[id]?.margin?.balance).toEqual(before[id]?.margin?.balance);
      expect(after[id]?.remainder).toEqual(years.map(() => ({ missing: "unknown" })));
    }
  });

  it("can be opened figure by figure, down to the lines of the original", () => {
    const opened = open(filesOf("zwolle-2018"));
    const ref = "scenario/hervormen/totaal-met-marge/2022";
    expect(opened.figure(ref)?.provenance).toEqual({
      type: "computed",
      formula: "scenario.balance-with-margin",
      inputs: [
        { ref: "scenario/hervormen/totaal/2022", sign: 1 },
        { ref: "scenario-effect/marge/2022", sign: 1 },
      ],
    });
    expect(opened.figure("scenario/hervormen/effect-re-estimate/2022")).toMatchObject({
      kind: "re-estimate",
      provenance: { inputs: [{ ref: "opbrengsten/w2/2022", sign: 1 }] },
    });
  });
});

describe("the scenario memo of Zwolle", () => {
  it("says that 2022 does not close, keeps the margin and the kinds apart, and gives herstructureren no table", () => {
    const report = buildReport(open(filesOf("zwolle-2018")), reader, "scenarionotitie");
    const [first] = report.blocks;
    expect(plain(JSON.stringify(first))).toMatch(/Met de hele marge erbij sluit in 2022 ook geen van de 3\./);
    const tables = report.blocks.flatMap((block) => (block.type === "table" ? [block.table] : []));
    const hervormen = tables.find(({ id }) => id === "saldo-hervormen");
    expect(hervormen?.rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["totaal", "pm", "marge", "totaal-met-marge", "gedrukt-met-marge", "rest-totaal"]),
    );
    const effects = tables.find(({ id }) => id === "maatregelen-optimaliseren");
    expect(effects?.rows.map(({ header }) => header)).toEqual(
      expect.arrayContaining(["Dit effect naar soort", "herraming", "vrijval van een reserve"]),
    );
    expect(plain(effects?.footnotes.map(({ text }) => text).join(" ") ?? "")).toContain(
      "J3 vermijdt € 760.000 aan kosten die nog niet in de begroting staan.",
    );
    expect(tables.some(({ id }) => id.includes("herstructureren"))).toBe(false);
  });
});
