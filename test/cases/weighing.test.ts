import { describe, expect, it } from "vitest";
import { compareOpened } from "../../src/cases/compare-scenarios.ts";
import { exportComparison } from "../../src/cases/export-comparison.ts";
import type { ScenarioView } from "../../src/cases/views.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { plain } from "../../src/text/sentence.ts";
import { filesOf, open, published, reader, replaced } from "../support/published.ts";

const view = (id: Parameters<typeof published>[0]) => compareOpened(published(id), reader);

function chartOf<T extends ScenarioView["charts"][number]["type"]>(scenario: ScenarioView | undefined, type: T) {
  return scenario?.charts.find((chart): chart is Extract<typeof chart, { type: T }> => chart.type === type);
}

const scenario = (id: Parameters<typeof published>[0], name: string) =>
  view(id).scenarios.find((one) => one.id === name);

describe("from the zero scenario to a scenario, measure by measure", () => {
  it.each([
    ["dronten-2018", "scenario-1a"],
    ["dronten-2018", "scenario-1b"],
    ["dronten-2018", "scenario-2"],
    ["zwolle-2018", "optimaliseren"],
    ["zwolle-2018", "hervormen"],
  ] as const)("%s: %s adds up to the cent", (id, name) => {
    const steps = chartOf(scenario(id, name), "waterfall")?.steps ?? [];
    const numbers = (roles: readonly string[]) =>
      steps.flatMap(({ role, figure: { value } }) => (roles.includes(role) && !isMissing(value) ? [value] : []));
    const sum = numbers(["start", "step"]).reduce((total, value) => total + value, 0);
    expect(numbers(["step"]).length).toBeGreaterThan(5);
    expect([sum]).toEqual(numbers(["end"]));
  });

  it("tells what touches the use of care apart from another estimate and the release of a reserve (Zwolle W2 and W3)", () => {
    const steps = chartOf(scenario("zwolle-2018", "optimaliseren"), "waterfall")?.steps ?? [];
    const at = steps.findIndex(({ role }) => role === "subtotal");
    expect(steps[at]?.figure.value).toBe(-708_200_000);
    expect(steps.slice(at + 1).map(({ id }) => id)).toEqual(["w2", "w3", "einde"]);
  });

  it("shows what is PM as a gap, and a cost that is avoided outside the budget not at all", () => {
    const { sentence = [], steps = [] } = chartOf(scenario("zwolle-2018", "hervormen"), "waterfall") ?? {};
    expect(steps.filter(({ figure: { value } }) => isMissing(value)).map(({ id }) => id)).toEqual([
      "p6",
      "s1",
      "s2",
      "s4",
    ]);
    expect(steps.map(({ id }) => id)).not.toContain("j3");
    expect(plain(sentence)).toContain("+ PM (4)");
  });
});

describe("the measures by effect, certainty and what residents notice", () => {
  const items = (id: Parameters<typeof published>[0], name: string) =>
    chartOf(scenario(id, name), "matrix")?.items ?? [];

  it("have every measure that counts once, and no place for one that is PM", () => {
    const all = items("zwolle-2018", "hervormen");
    expect(all.map(({ id }) => id)).toHaveLength(13);
    expect(all.filter(({ across }) => across === undefined).map(({ id }) => id)).toEqual(["p6", "s1", "s2", "s4"]);
    expect(items("dronten-2018", "scenario-1a")).toHaveLength(20);
  });

  it("take their level from what the dossier says: a risk that touches W4, a maximum for W3, a cost for measure 17", () => {
    const place = (id: Parameters<typeof published>[0], name: string, measure: string) => {
      const { across, down, sign } = items(id, name).find((one) => one.id === measure) ?? {};
      return [across, down, sign];
    };
    expect(place("zwolle-2018", "hervormen", "w4")).toEqual(["large", "risk", "said"]);
    expect(place("zwolle-2018", "hervormen", "w3")).toEqual(["large", "condition", "said"]);
    expect(place("dronten-2018", "scenario-1a", "m17")).toEqual(["costs", "condition", "none"]);
    expect(place("dronten-2018", "scenario-1a", "m12")).toEqual(["middle", "condition", "said"]);
  });

  it("lose their residents' sign when the dossier no longer says what residents notice", () => {
    const files = filesOf("zwolle-2018");
    const bare = (files.get("measures.yaml") ?? "").replace(/^ {2}residents:\n(?: {4}.*\n)+/gm, "");
    const after = compareOpened(open(new Map([...files, ["measures.yaml", bare]])), reader);
    const matrix = chartOf(
      after.scenarios.find(({ id }) => id === "hervormen"),
      "matrix",
    );
    expect(new Set(matrix?.items.map(({ sign }) => sign))).toEqual(new Set(["none"]));
  });
});

describe("what each choice means, side by side", () => {
  const aspects = (id: Parameters<typeof published>[0]) =>
    view(id).weighing.find((block) => block.type === "table" || block.type === "entries");

  it("is a table where the same respects are told of each: Zwolle's five for four scenarios", () => {
    const block = aspects("zwolle-2018");
    if (block?.type !== "table") throw new Error("no table");
    expect(block.table.columns).toHaveLength(4);
    expect(block.table.rows.map(({ header }) => header)).toEqual([
      "Keuzevrijheid van inwoners",
      "Maatschappelijk veld",
      "Sturing door de gemeente",
      "Financieel effect",
      "Inwoners",
    ]);
    expect(block.table.rows.every(({ cells }) => cells.every(({ type }) => type === "text"))).toBe(true);
  });

  it("sets advantages, drawbacks and doubts of Tynaarlo's views beside each other, a line each", () => {
    const block = aspects("tynaarlo-2018");
    if (block?.type !== "table") throw new Error("no table");
    const lines = block.table.rows.map(({ cells }) =>
      cells.map((cell) => (cell.type === "text" ? cell.text.split("\n").length : 0)),
    );
    expect(lines).toEqual([
      [2, 3, 5, 0],
      [9, 4, 3, 0],
      [4, 1, 1, 3],
    ]);
  });

  it("is a list for each scenario where each is told of other things, as in Dronten", () => {
    const block = aspects("dronten-2018");
    if (block?.type !== "entries") throw new Error("no entries");
    expect(block.entries.map(({ id, facts }) => [id, facts.length])).toEqual([
      ["nul", 4],
      ["scenario-1a", 2],
      ["scenario-1b", 4],
      ["scenario-2", 1],
    ]);
  });
});

describe("the risks of a choice", () => {
  it("name the scenarios and the measures that they touch", () => {
    const risks = view("zwolle-2018").weighing.flatMap((block) => (block.type === "entries" ? block.entries : []));
    const resistance = risks.find(({ id }) => id === "risico-weerstand");
    expect(resistance?.status).toBe("aannemelijk");
    const said = Object.fromEntries((resistance?.facts ?? []).map(({ label, content }) => [label, plain(content)]));
    expect(said["Raakt scenario"]).toContain("Hervormen");
    expect(said["Raakt maatregel"]).toContain("Collectiviseren");
  });

  it("are told for all four municipalities that have something to choose", () => {
    const counts = (["almelo-2018", "dronten-2018", "tynaarlo-2018", "zwolle-2018"] as const).map((id) => {
      const { weighing } = view(id);
      const at = weighing.findIndex((block) => block.type === "heading" && block.id === "risicos");
      const list = weighing[at + 1];
      return list?.type === "entries" ? list.entries.length : 0;
    });
    expect(counts).toEqual([8, 10, 7, 9]);
  });
});

describe("whether rounding could decide otherwise", () => {
  const closing = (files: ReadonlyMap<string, string>) => exportComparison(open(files), reader).closing;

  it("is said of Zwolle, whose deficit with the whole margin is larger than rounding", () => {
    expect(closing(filesOf("zwolle-2018"))?.balanceWithMargin?.undecided).toEqual([]);
    expect(plain(view("zwolle-2018").lead)).toContain("Ook met de afronding van de gedrukte cijfers blijft dat zo.");
  });

  it("is said of the scenario that comes so near that it could", () => {
    const files = replaced(
      filesOf("zwolle-2018"),
      "tables/opbrengsten.csv",
      "€ 1.500.000,€ 2.000.000",
      "€ 2.100.000,€ 2.100.000",
    );
    expect(closing(files)?.balanceWithMargin).toMatchObject({ closed: [], undecided: ["hervormen"] });
    expect(plain(compareOpened(open(files), reader).lead)).toContain("Zeker is dat niet bij Hervormen");
  });
});
