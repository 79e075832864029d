import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/cases/pages/open-page.ts";
import { blockPages } from "../../src/cases/pages/registry.ts";
import { expectGolden } from "../golden/golden.ts";
import { pageText } from "../support/page-text.ts";
import { published, publishedIds, reader } from "../support/published.ts";

const golden = ["financien", "doelen", "plan", "beloofd", "vragen"] as const;
const textOf = (id: (typeof publishedIds)[number], page: (typeof golden)[number], brief = false) =>
  pageText(pageOf(published(id), reader, page), brief);

describe.each(publishedIds)("the pages of %s", (id) => {
  const own = golden.filter((name) => blockPages.some((page) => page.id === name && page.has(published(id))));

  it.each(own)("say on %s what was read with care", (name) => {
    expectGolden(`pages/${id}/${name}.txt`, textOf(id, name, true));
  });
});

describe("the page Financiën", () => {
  it("sets Zwolle's printed total beside the sum of its rows, and tells volume from price", () => {
    const text = textOf("zwolle-2018", "financien");
    expect(text).toContain("| <total> Totaal zoals gedrukt | 182.977 | 188.173 | −5.196 | N");
    expect(text).toContain("| <total> Totaal berekend uit de regels | 182.977 | 188.173 | −5.197 | N");
    expect(text).toContain("Daarvan komt [€ 3,07 mln] door het aantal cliënten");
    expect(text).toContain("[€ 0,38 mln] door prijs en zwaarte");
  });

  it("says of Zwolle's youth care that trend and peers point in opposite ways", () => {
    const text = textOf("zwolle-2018", "financien");
    expect(text).toMatch(/Achteruit: het saldo ging van .* Dat wijst een andere kant op dan de vergelijking/);
  });

  it("shows Almelo's total with and without its correction, and the sign of its print", () => {
    const text = textOf("almelo-2018", "financien");
    expect(text).toContain("| <total> Totaal zonder correctie | 130,8 | 138,5");
    expect(text).toContain("| <total> Saldo: begroot min werkelijk, berekend |  | 1,7 | 6,9 | −8,7 | 3,0");
    expect(text).toContain("andersom dan begroot min werkelijk");
  });

  it("does not choose between the three openings of Dronten's reserve", () => {
    expect(textOf("dronten-2018", "financien")).toContain("op 3 manieren. Wij kiezen er geen;");
  });
});

describe("the page Plan", () => {
  it("takes what Raalte planned for the fourth quarter for not yet due, and what waited for delayed", () => {
    const text = textOf("raalte-2020", "plan");
    expect(text).toContain("* Actief aan de slag met right to challenge (nog niet aan de orde)");
    expect(text).toContain("voor de inwoner belangrijk zijn (vertraagd, oorzaak binnen en buiten de gemeente)");
    expect(text).toContain("Transformatiebudget: het totaal is onbekend.");
  });

  it("keeps Tynaarlo's undecided years undecided, under the totals that it prints", () => {
    const text = textOf("tynaarlo-2018", "plan");
    expect(text).toContain("Kosten 2016 of 2017");
    expect(text).toMatch(/<total> Totaal zoals gedrukt \| 67\.849 \| 637\.621/);
  });
});

describe("the page Beloofd en gekomen", () => {
  it("counts each of Almelo's savings once, with PM apart", () => {
    const text = textOf("almelo-2018", "beloofd");
    expect(text).toContain("2017: € 5,13 mln + PM (1). PM is geen nul.");
    expect(text).toContain("| <total> Nog open, berekend | 0 | 100.000 | 1.050.000^a | 1.950.000^a | 2.850.000^a");
  });
});

describe("the page Doelen", () => {
  it("judges no pace where no target, term or three measurements are", () => {
    for (const id of publishedIds) expect(textOf(id, "doelen"), id).toContain("Niet te beoordelen, want");
  });

  it("sets Dronten's two judges side by side and keeps where they differ", () => {
    expect(textOf("dronten-2018", "doelen")).toContain("| Wmo | grotendeels | deels | oordelen verschillend");
  });
});

describe("the page Vragen", () => {
  it("says how many of Zwolle's questions were answered, and what was missing", () => {
    const text = textOf("zwolle-2018", "vragen");
    expect(text).toContain(
      "Van de 27 vragen van de raad zijn er 11 helemaal beantwoord, 13 deels en 2 niet; 1 staat nog open.",
    );
    expect(text).toContain("## Wat er ontbrak om te antwoorden");
  });

  it("follows Raalte's recommendations over the reports", () => {
    expect(textOf("raalte-2020", "vragen")).toContain("Tweede kwartaal 2021: Nog niet.");
  });
});
