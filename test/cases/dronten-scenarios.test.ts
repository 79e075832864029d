import { beforeAll, describe, expect, it } from "vitest";
import { exportComparison, type ScenarioExport } from "../../src/cases/export-comparison.ts";
import { drontenFiles } from "../support/dronten.ts";
import { open, reader, scenariosOf } from "../support/published.ts";

/** Printed totaalsaldo and bruto saldo in hundredths of a million: Dronten L3661–3718. */
const printed: Readonly<Record<string, { readonly gross: readonly number[]; readonly balance: readonly number[] }>> = {
  nul: { gross: [-313, -287, -279, -260, -260], balance: [-369, -327, -315, -296, -295] },
  "scenario-1a": { gross: [-307, -134, -92, -8, 8], balance: [-356, -161, -114, -30, -14] },
  "scenario-1b": { gross: [-276, -81, -45, -1, 8], balance: [-318, -108, -68, -23, -14] },
  "scenario-2": { gross: [-312, -202, -133, -68, -62], balance: [-361, -228, -155, -90, -84] },
};

function scenarios(files: ReadonlyMap<string, string> = drontenFiles()): Readonly<Record<string, ScenarioExport>> {
  return scenariosOf(exportComparison(open(files), reader));
}

const amounts = (list: readonly unknown[] | undefined) => (list ?? []).map(Number);
const at = (list: readonly unknown[] | undefined, index: number) => amounts(list)[index] ?? Number.NaN;

describe("the scenarios of Dronten", () => {
  let before: Readonly<Record<string, ScenarioExport>> = {};
  beforeAll(() => {
    before = scenarios();
  });

  it("are the zero scenario, 1a, 1b and 2, over 2018 to 2022, in euros", () => {
    const whole = exportComparison(open(drontenFiles()), reader);
    expect(whole).toMatchObject({ years: [2018, 2019, 2020, 2021, 2022], unit: "EUR" });
    expect(whole.scenarios.map(({ title }) => title)).toEqual([
      "Nulscenario",
      "Scenario 1a",
      "Scenario 1b",
      "Scenario 2",
    ]);
  });

  it("print what is computed plus what is not explained, to the euro, in every scenario and year", () => {
    for (const [id, lines] of Object.entries(printed)) {
      const scenario = before[id];
      for (const index of [0, 1, 2, 3, 4]) {
        expect(at(scenario?.balance, index) + at(scenario?.remainder, index), `${id} ${index}`).toBe(
          (lines.balance[index] ?? Number.NaN) * 10_000,
        );
        expect(at(scenario?.gross, index) + at(scenario?.remainderGross, index), `${id} ${index}`).toBe(
          (lines.gross[index] ?? Number.NaN) * 10_000,
        );
      }
    }
  });

  it("add up: the domains make the totaalsaldo, and those in the bruto saldo the bruto saldo", () => {
    for (const { byDomain, balance, gross } of Object.values(before)) {
      for (const index of [0, 1, 2, 3, 4]) {
        const of = (domains: readonly string[]) =>
          domains.map((domain) => amounts(byDomain[domain])[index] ?? 0).reduce((a, b) => a + b, 0);
        expect(of(Object.keys(byDomain))).toBe(amounts(balance)[index]);
        expect(of(["wmo", "jeugd", "participatie", "armoedebeleid"])).toBe(amounts(gross)[index]);
      }
    }
  });

  it("come to a surplus of 0.173 million for 1a in 2022 when baseline and measures are added, where the source prints a deficit of 0.14", () => {
    expect(amounts(before["scenario-1a"]?.balance)[4]).toBe(173_000);
    expect(amounts(before["scenario-1a"]?.remainder)[4]).toBe(-313_000);
  });

  it("leave only the Wmo unexplained beyond rounding in 1a, 1b and 2", () => {
    for (const id of ["scenario-1a", "scenario-1b", "scenario-2"]) {
      const rest = before[id]?.remainderByDomain ?? {};
      for (const index of [0, 1, 2, 3, 4]) {
        expect(amounts(rest["wmo"])[index]).toBeLessThan(-160_000);
        for (const domain of ["jeugd", "participatie", "armoedebeleid", "overig"])
          expect(Math.abs(at(rest[domain], index)), `${id} ${domain}`).toBeLessThan(13_000);
      }
    }
  });

  it("know neither the reserve nor the call on general funds, since the source gives the opening reserve three ways", () => {
    for (const { reserve, generalFunds } of Object.values(before)) {
      expect(reserve).toEqual(Array.from({ length: 5 }, () => ({ missing: "contradictory" })));
      expect(generalFunds).toEqual(reserve);
    }
  });

  it("move by exactly 100,000 euros in every year of every scenario that has a measure which gets 100,000 more", () => {
    const files = drontenFiles();
    const table = files.get("tables/tabel-1.csv") ?? "";
    const more = table.replace(
      "m05,L2524,line,5. Besparing preventiekosten,0,126,126,126,126",
      "m05,L2524,line,5. Besparing preventiekosten,100,226,226,226,226",
    );
    expect(more).not.toBe(table);
    const after = scenarios(new Map([...files, ["tables/tabel-1.csv", more]]));
    expect(amounts(after["scenario-1a"]?.balance)).toEqual(
      amounts(before["scenario-1a"]?.balance).map((amount) => amount + 100_000),
    );
    expect(amounts(after["scenario-1a"]?.byDomain["jeugd"])).toEqual(
      amounts(before["scenario-1a"]?.byDomain["jeugd"]).map((amount) => amount + 100_000),
    );
    for (const id of ["nul", "scenario-1b", "scenario-2"]) expect(after[id]?.balance).toEqual(before[id]?.balance);
  });

  it("are computed all the same without the printed result tables; then nothing is known of a remainder", () => {
    const files = withoutPrintedResults(drontenFiles());
    const after = scenarios(files);
    for (const [id, scenario] of Object.entries(before)) {
      if (id === "nul") continue;
      expect(after[id]?.balance).toEqual(scenario.balance);
      expect(after[id]?.gross).toEqual(scenario.gross);
      expect(after[id]?.byDomain).toEqual(scenario.byDomain);
      expect(after[id]?.remainder).toEqual(Array.from({ length: 5 }, () => ({ missing: "unknown" })));
    }
  });
});

/** Takes tables 12 to 14 out of the dossier, with everything that refers to them. */
function withoutPrintedResults(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const gone = /tabel-1[234]\b/;
  const blocks = (text: string) => text.split(/^(?=- )/m);
  const kept = [...files].filter(([name]) => !/^tables\/tabel-1[234]\.csv$/.test(name));
  return new Map(
    kept.map(([name, text]) => {
      if (name === "scenarios.yaml")
        return [name, text.replace(/^ {2}published:\n(?: {4}.*\n)*/gm, (block) => (gone.test(block) ? "" : block))];
      if (name.endsWith(".yaml") && name !== "dossier.yaml")
        return [
          name,
          blocks(text)
            .filter((block) => !gone.test(block))
            .join("") || "[]\n",
        ];
      return [name, text];
    }),
  );
}
