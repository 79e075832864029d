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

  it("says that the answer for Dronten hangs on the line that has to balance, and on the term", () => {
    const three = textOf(published("dronten-2018"));
    expect(three).toContain(
      "Bruto saldo, zoals gedrukt | nee, pas vanaf 2022 (4 jaar tekort) | ja, vanaf 2022 (4 jaar tekort) | −2,76",
    );
    const files = filesOf("dronten-2018");
    files.set("dossier.yaml", (files.get("dossier.yaml") ?? "").replace("documents:", 'coverTerm: "4"\ndocuments:'));
    const four = textOf(open(files));
    expect(four).toContain("# Structureel in evenwicht binnen 4 jaar?");
    expect(four).toContain(
      "Bruto saldo, zoals gedrukt | ja, vanaf 2022 (4 jaar tekort) | nee, pas vanaf 2022 (4 jaar tekort) | −2,76",
    );
  });

  it("takes the release of a reserve and the re-estimate out of what Zwolle really saves", () => {
    const zwolle = textOf(published("zwolle-2018"));
    expect(zwolle).toContain("| Optimaliseren | 4,02 | 1,62 | 1,00 | 1,40");
    expect(zwolle).toContain("Zonder vrijval van een reserve | nee (5 jaar tekort) | −9,80");
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

  it("says that the reserve of Dronten ends in 2018 whatever the opening, and that a setting gives the term", () => {
    const dronten = textOf(published("dronten-2018"));
    expect(dronten).toContain(
      "is de reserve in 2018 op: op zijn vroegst begin 2018, op zijn laatst kwartaal 3 van 2018.",
    );
    expect(dronten).toContain("De bron zegt ook: de reserve is in 2017 of 2018 op");
    expect(dronten).toContain("(coverTerm in dossier.yaml)");
  });

  it("sets what Tynaarlo put aside against the deficit, and not in its place", () => {
    // L1207: 1.2 million short; L1239: 1 million put aside. Printed in whole and tenths of millions: the rest may be nothing.
    const tynaarlo = textOf(published("tynaarlo-2018"));
    expect(tynaarlo).toContain("| Verwacht tekort op hoofdstuk 6 in 2017 | 1,2");
    expect(tynaarlo).toContain("| <of-which> Waarvan uit Argi | 1,0");
    expect(tynaarlo).toContain("| <of-which> Waarvoor de bron geen dekking noemt | 0,2^b");
    expect(tynaarlo).toContain("b. door de afronding van de gedrukte bedragen kan dit ook nul zijn");
  });

  it("opens every figure that it shows", () => {
    for (const id of publishedIds) {
      const opened = published(id);
      const refs = [...JSON.stringify(buildReport(opened, reader, "dekking").blocks).matchAll(/"ref":"([^"]+)"/g)];
      expect(refs.flatMap(([, ref = ""]) => (opened.figure(ref) === undefined ? [ref] : []))).toEqual([]);
    }
  });
});
