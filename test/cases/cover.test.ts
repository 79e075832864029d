import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/cases/documents.ts";
import { templatesOf } from "../../src/cases/reports/templates.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { pageText } from "../support/page-text.ts";
import { filesOf, open, published, publishedIds, reader } from "../support/published.ts";

function textOf(opened: ReturnType<typeof published>): string {
  const { title, blocks } = buildReport(opened, reader, "dekking");
  return pageText({ title, lead: [], blocks }, true);
}

/** The value of a figure in millions of euros, or its reason. */
function millions(opened: ReturnType<typeof published>, ref: string): number | string | undefined {
  const value = opened.figure(ref)?.value;
  return value === undefined ? undefined : isMissing(value) ? value.missing : value / 100_000_000;
}

describe("the overview of cover", () => {
  it("is there for every published dossier, and says per part why something cannot be told", () => {
    expect(publishedIds.filter((id) => templatesOf(published(id)).includes("dekking"))).toEqual(publishedIds);
    expect(textOf(published("raalte-2020"))).toContain("De bron geeft geen saldo per jaar voor de komende jaren.");
    expect(textOf(published("tynaarlo-2018"))).toContain("De bron geeft saldi voor één jaar.");
    expect(textOf(published("almelo-2018"))).toContain("De bron noemt geen reserve voor het sociaal domein.");
  });

  it("gives the running claim of Dronten's printed balances, and the opening that its printed claim leaves", () => {
    // Tables 11 to 14: the totals add up to 16.02, 6.75, 5.31 and 9.18; L3485-3487 name some 15 and well over 4 million.
    const dronten = published("dronten-2018");
    const needed = ["nul", "scenario-1a", "scenario-1b", "scenario-2"].map((id) =>
      millions(dronten, `dekking/${id}/nodig/2022`),
    );
    expect(needed).toEqual([16.02, 6.75, 5.31, 9.18]);
    expect(millions(dronten, "dekking/opening/algemene-middelen-1")).toBe(1.02);
    expect(millions(dronten, "dekking/opening/algemene-middelen-2")).toBe(1.31);
    expect(textOf(dronten)).toMatch(/\| Nulscenario \| 1,83.* \| 2018, kwartaal 2 of 3 \| 14,19/);
  });

  it("says of Dronten when the social domain has a deficit, and gives no verdict on a budget that the source does not give", () => {
    const dronten = textOf(published("dronten-2018"));
    expect(dronten).toContain("Bruto saldo, zoals gedrukt | 4 jaar tekort; vanaf 2022 niet meer | −2,76");
    expect(dronten).toContain("zonder oordeel over het evenwicht");
    expect(dronten).not.toMatch(/\| (nee|ja), /);
  });

  it("adds the room of Zwolle's whole budget to each scenario: two of the three balance from 2021", () => {
    // L529: 4.8, 4.6, 5.8 and 7.6 million of room; L995-999 the deficits; L533 the perspective without measures.
    const zwolle = published("zwolle-2018");
    const whole = (id: string) =>
      ["2019", "2020", "2021", "2022"].map((year) => millions(zwolle, `dekking/${id}/hele-begroting/${year}`));
    expect(whole("doorgaan")).toEqual([-4.2, -4.7, -3.4, -1.1]);
    expect(whole("optimaliseren")).toEqual([-1.2, -1.3, 0.3, 2.8]);
    expect(whole("hervormen")).toEqual([-1.2, -0.8, 1.3, 4.3]);
    const text = textOf(zwolle);
    expect(text).toMatch(/Hele begroting, met die ruimte \| nee \(4 jaar tekort\).*−4,20/);
    expect(text).toMatch(/Hele begroting, met die ruimte \| ja, vanaf 2021 \(2 jaar tekort\).*−1,20/);
    expect(millions(zwolle, "dekking/doorgaan/hele-begroting/2018")).toBeUndefined();
  });

  it("tests the whole budget against the term that a setting gives", () => {
    const files = filesOf("zwolle-2018");
    files.set("dossier.yaml", (files.get("dossier.yaml") ?? "").replace("documents:", 'coverTerm: "4"\ndocuments:'));
    const four = textOf(open(files));
    expect(four).toContain("# Structureel in evenwicht binnen 4 jaar?");
    expect(four).toContain("| nog niet te zeggen (4 jaar tekort, dan geen cijfers) | nee (4 jaar tekort)");
    expect(four).toContain("een instelling van dit dossier: drie jaar, bij uitzondering vier.");
  });

  it("says that amounts are not added because of their years only where their years differ", () => {
    const told = publishedIds.filter((id) => textOf(published(id)).includes("zij horen bij verschillende jaren"));
    expect(told).toContain("zwolle-2018");
    for (const id of ["almelo-2018", "tynaarlo-2018", "raalte-2020"]) expect(told).not.toContain(id);
  });

  it("takes the release of a reserve and the re-estimate out of what Zwolle really saves", () => {
    const zwolle = textOf(published("zwolle-2018"));
    expect(zwolle).toContain("| Optimaliseren | 4,02 | 1,62 | 1,00 | 1,40");
    expect(zwolle).toContain("Zonder vrijval van een reserve | 5 jaar tekort, ook in het laatste jaar |  | −9,80");
  });

  it("counts costs once that Dronten's source states in four ways, under one name of the reserve", () => {
    // L923-927 some 0.4, L2436-2442 over 0.8, L2442-2446 and L3263-3267 0.22 million: they overlap.
    const dronten = textOf(published("dronten-2018"));
    expect(dronten).toContain("Bij één post komen de kosten elk jaar terug");
    expect(dronten).toMatch(/^\| Capaciteit en interventieteam, per jaar \| 220\.000/m);
    const also = [...dronten.matchAll(/^\| <of-which> Ook genoemd als \| ([\d.]+)/gm)].map(([, amount]) => amount);
    expect(also).toEqual(["220.000", "400.000", "800.000"]);
    expect(dronten).not.toMatch(/\| Reserves? (sociaal domein )?\(I\)/);
  });

  it("says that the reserve of Dronten ends in 2018 whatever the opening", () => {
    const dronten = textOf(published("dronten-2018"));
    expect(dronten).toContain(
      "is de reserve in 2018 op: op zijn vroegst begin 2018, op zijn laatst kwartaal 3 van 2018.",
    );
    expect(dronten).toContain("De bron zegt ook: de reserve is in 2017 of 2018 op");
    expect(dronten).not.toContain("coverTerm");
  });

  it("sets what Tynaarlo put aside against the deficit, and not in its place", () => {
    // L1207: 1.2 million short; L1239: 1 million put aside, and no word of its use.
    const tynaarlo = textOf(published("tynaarlo-2018"));
    expect(tynaarlo).toContain("| Verwacht tekort op hoofdstuk 6 in 2017 | 1,2");
    expect(tynaarlo).toContain("| I en S | onbekend; beschikbaar is Argi (I) |");
    expect(tynaarlo).toContain("| <of-which> Beschikbaar in Argi; gebruik onbekend | 1,0");
    expect(tynaarlo).not.toMatch(/0,2|geen dekking noemt/);
  });

  it("opens every figure that it shows", () => {
    for (const id of publishedIds) {
      const opened = published(id);
      const refs = [...JSON.stringify(buildReport(opened, reader, "dekking").blocks).matchAll(/"ref":"([^"]+)"/g)];
      expect(refs.flatMap(([, ref = ""]) => (opened.figure(ref) === undefined ? [ref] : []))).toEqual([]);
    }
  });
});
