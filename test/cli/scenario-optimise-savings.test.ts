import { describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

async function command(...args: readonly string[]) {
  const { code, out, error } = await runCli(["scenario", "optimise", "almelo-2018", "--balanced-by", ...args]);
  // Amounts are written with fixed spaces.
  return { code, out: out.replaceAll("\u00a0", " "), error };
}

describe("sluitend scenario optimise on Almelo", () => {
  it("sets what is open per year against what was announced and is not realised", async () => {
    const { code, out } = await command("2018", "--json");
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ status: "bounded", years: [2018, 2019] });
    const [first, second] = answer.perYear;
    // Still open of table 2 (L1220).
    expect([first.open, second.open]).toEqual([1_950_000, 2_850_000]);
    const left = first.candidates.map((one: Record<string, unknown>) => [one["stated"], one["most"], one["realised"]]);
    expect(left).toEqual([
      [200_000, 260_000, undefined], // L1131
      [100_000, 100_000, 400_000], // 500,000 (L1133) less what is realised of subsidies (L1213)
      [500_000, 500_000, undefined], // 2018 itself is named (L1137)
      [150_000, 150_000, undefined], // L1145
      [300_000, 300_000, undefined], // L1151
      [450_000, 450_000, 200_000], // 650,000 (L1155) less L1214
      [800_000, 800_000, 300_000], // 600,000 + 200,000 + 300,000 (L1161, L1165, L1169) less L1215
    ]);
    expect(first.announced).toEqual({ stated: 2_500_000, most: 2_560_000 });
    // Between 2018 and 2020 day activities may already save the million of 2020 (L1137).
    expect(second.announced).toEqual({ stated: 2_500_000, most: 3_060_000 });
  });

  it("names PM, and what it must bring where named amounts are not enough", async () => {
    const { out } = await command("2019", "--json");
    const { gap, pmNeeded, perYear, relaxations } = JSON.parse(out);
    // L1212 is PM; L1141 and L1147 say that the saving is not clear yet.
    const measures = ["taakstelling-zorgkosten", "taakstelling-opvang", "taakstelling-jongeren"];
    expect(perYear[0].unknown.map(({ saving }: { saving: string }) => saving)).toEqual(measures);
    expect(gap).toEqual([{ year: 2019, amount: 350_000, least: 0 }]);
    expect(pmNeeded).toEqual([{ year: 2019, amount: 350_000, measures }]);
    expect(relaxations).toBeUndefined();
  });

  it("gives packages of which no part can be missed, with what they leave as named and at most", async () => {
    const { out } = await command("2018", "--json");
    const { packages } = JSON.parse(out);
    // At most 210,000 of 3,060,000 can be missed: the families of L1145 or the subsidies of L1133, not both.
    expect(packages).toHaveLength(2);
    expect(packages[0]).toMatchObject({ count: 6, balance: [450_000, -450_000], most: [510_000, 110_000] });
    expect(packages[0].measures).not.toContain("taakstelling-subsidies");
    expect(packages[1].measures).not.toContain("taakstelling-multiprobleemgezinnen");
  });

  it("takes a year in which nothing is open as filled, and still looks at the years after it", async () => {
    const { out } = await command("2015", "--json");
    const { perYear, years } = JSON.parse(out);
    expect(years).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(perYear[0]).toMatchObject({ year: 2015, open: 0 });
    expect(perYear[1].open).toBe(100_000);
  });

  it("says it in Dutch, without a promise", async () => {
    const { out } = await command("2018");
    expect(out).toContain("2019: nog open € 2,85 mln");
    expect(out).toContain("Samen: € 2,50 mln, ten hoogste € 3,06 mln.");
    expect(out).toContain("Zonder bedrag in de bron (PM of alleen in woorden): Besparing zorgkosten,");
    expect(out).toContain("Of dat zo is, zegt de bron niet.");
    expect(out).toContain("Opbrengsten van proefprojecten tellen niet mee");
  });

  it.each([
    [["2018", "--chance", "0,8"], "De optie --chance doet niets bij dossier “almelo-2018”"],
    [["2018", "--scenario", "taakstelling-x"], "Kies uit: taakstelling-totaal."],
    [["2021"], "2021 is geen jaar van dit scenario. Kies een jaar uit: 2015, 2016, 2017, 2018, 2019."],
  ])("refuses %j with what to do", async (args, words) => {
    const { code, error } = await command(...args);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});
