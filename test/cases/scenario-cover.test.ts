import { describe, expect, it } from "vitest";
import { explainCosts, explainCover } from "../../src/cases/explain-cover.ts";
import { type ComparisonExport, exportComparison } from "../../src/cases/export-comparison.ts";
import { filesOf, open, published, reader } from "../support/published.ts";

function exported(id: Parameters<typeof published>[0]): ComparisonExport {
  return exportComparison(published(id), reader);
}

function coverOf(id: Parameters<typeof published>[0], scenario: string) {
  return exported(id).scenarios.find((one) => one.id === scenario)?.cover;
}

describe("cover in the comparison of Dronten", () => {
  it("judges structural balance within the term for each reading of the balance, and with the other term", () => {
    expect(exported("dronten-2018").cover).toMatchObject({ term: 3, otherTerm: 4 });
    // Table 12: the printed totaalsaldo has a deficit in each year, the printed bruto saldo closes in 2022 only.
    const part = { scope: "social-domain" };
    expect(coverOf("dronten-2018", "scenario-1a")?.structuralBalance).toEqual([
      { line: "printed", ...part, state: "never", deficits: 5, otherwise: "never" },
      { line: "computed", ...part, state: "undecided", deficits: 3, from: "2021", otherwise: "in-time" },
      { line: "gross-printed", ...part, state: "too-late", deficits: 4, from: "2022", otherwise: "in-time" },
      { line: "gross-computed", ...part, state: "in-time", deficits: 3, from: "2021", otherwise: "in-time" },
    ]);
  });

  it("says what a reserve has to start with, when each stated opening is used up, and what general funds then add", () => {
    const cover = coverOf("dronten-2018", "nul");
    expect(cover?.needed).toEqual([3_690_000, 6_960_000, 10_110_000, 13_070_000, 16_020_000]);
    // L3485: "some 15 million" on the general funds leaves an opening of 1.02 million.
    const claimed = cover?.openings.find(({ id }) => id === "algemene-middelen-1");
    expect(claimed).toMatchObject({ amount: 1_020_000, generalFunds: 15_000_000 });
    // An empty reserve is used up at once: the general funds carry it all.
    expect(cover?.openings[0]).toMatchObject({
      amount: 0,
      usedUp: { earliest: "2018-01", latest: "2018-01" },
      generalFunds: 16_020_000,
    });
  });

  it("names structural cost on one-off cover with the measures that change it", () => {
    const costs = exported("dronten-2018").cover.costs.filter(({ state }) => state === "one-off-cover");
    expect(costs.map(({ id, measures, partOf }) => [id, measures, partOf])).toEqual([
      ["dekking-uit-reserve", ["m19", "m20"], undefined],
      ["dekking-uit-reserve-capaciteit", ["m19"], "dekking-uit-reserve"],
      ["dekking-uit-reserve-interventieteam", ["m20"], "dekking-uit-reserve"],
    ]);
    expect(explainCosts(published("dronten-2018"))).toBe(
      "Kosten waarvan de dekking niet past: Capaciteit en interventieteam, per jaar (structureel, op eenmalig geld).",
    );
  });

  it("says it in words, and follows the term of the dossier", () => {
    const words = (opened: ReturnType<typeof open>) =>
      explainCover(opened, reader, "scenario-1a").join("\n").replaceAll("\u00A0", " ");
    expect(words(published("dronten-2018"))).toContain(
      "Alleen het sociaal domein, bruto saldo, zoals gedrukt: 4 jaar tekort; vanaf 2022 niet meer.",
    );
    expect(words(published("dronten-2018"))).toContain("een reserve beginnen met € 6,75 mln.");
    expect(words(published("dronten-2018"))).toContain("Begint zij met € 0,00 mln, dan is zij op: begin 2018;");
    expect(words(published("dronten-2018"))).not.toContain("Structureel in evenwicht");
    const zwolle = filesOf("zwolle-2018");
    zwolle.set("dossier.yaml", (zwolle.get("dossier.yaml") ?? "").replace("documents:", 'coverTerm: "4"\ndocuments:'));
    expect(explainCover(open(zwolle), reader, "hervormen").join("\n")).toContain(
      "binnen 4 jaar? Hele begroting, met die ruimte: ja, vanaf 2021 (2 jaar tekort).",
    );
  });
});

describe("cover in the comparison of Zwolle and Tynaarlo", () => {
  it("has for Zwolle no opening that is guessed, and tests the balance without what a reserve sets free and with the margin", () => {
    const cover = coverOf("zwolle-2018", "hervormen");
    expect(cover?.structuralBalance.map(({ line, scope, state }) => [line, scope, state])).toEqual([
      ["printed", "social-domain", "never"],
      ["whole", "whole-budget", "in-time"],
      ["without-release", "social-domain", "never"],
      ["whole-without-release", "whole-budget", "in-time"],
      ["with-margin", "social-domain", "never"],
    ]);
    expect(cover?.openings).toEqual([]);
    const lost = exported("zwolle-2018").cover.costs.filter(({ state }) => state === "lost");
    expect(lost.map(({ id }) => id)).toEqual(["dekking-jeugdhulp", "dekking-wezo", "dekking-swt"]);
    // Printed as a balance with a minus; here it is the cost that it is.
    expect(lost.find(({ id }) => id === "dekking-wezo")?.amounts[0]?.amount).toBe(500_000);
  });

  it("has for Tynaarlo no verdict, for one year shows no balance in the long run, but the cost on a one-off reserve", () => {
    const { scenarios, cover } = exported("tynaarlo-2018");
    for (const one of scenarios) expect(one.cover).toMatchObject({ structuralBalance: [], reason: "one-year" });
    expect(cover.costs.map(({ id, state }) => [id, state])).toEqual([["dekking-argi", "partly"]]);
  });
});
