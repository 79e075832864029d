import { describe, expect, it } from "vitest";
import { startOf } from "../../src/cases/open-start.ts";
import { plain } from "../../src/text/sentence.ts";
import { published, publishedIds, reader } from "../support/published.ts";

describe.each(publishedIds)("the start page of %s", (id) => {
  const start = startOf(published(id), reader);

  it("has five headlines, each with a direction in a word and a reason", () => {
    expect(start.headlines).toHaveLength(5);
    for (const { title, spoken, direction, reason } of start.headlines)
      for (const text of [title, spoken, direction, plain(reason)]) expect(text).not.toBe("");
  });

  it("says what the other pages find, and leads each decision to a page that the dossier has", () => {
    const pages = start.pages.map((page) => page.id);
    expect(start.findings.length).toBeGreaterThan(2);
    for (const { page, says } of start.findings) {
      expect(pages).toContain(page);
      expect(plain(says)).toMatch(/\.$/);
    }
    for (const { page } of start.decisions) expect(pages).toContain(page);
  });
});

describe("the headlines of Almelo", () => {
  it("are its result and what came of its savings target, as printed", () => {
    const [result, saving] = startOf(published("almelo-2018"), reader).headlines;
    expect(result?.spoken.replace(/\u00a0/g, " ")).toBe("een overschot van € 3 miljoen");
    expect(saving?.ref).toBe("tabel-2/gerealiseerd/2017");
    expect(saving?.direction).toBe("blijft achter");
  });
});

type Id = (typeof publishedIds)[number];

describe("the start pages of files without scenarios", () => {
  const lead = (id: Id) => plain(startOf(published(id), reader).lead).replace(/\u00a0/g, " ");
  const said = (id: Id) =>
    startOf(published(id), reader).headlines.map(({ spoken, reason }) =>
      `${spoken}: ${plain(reason)}`.replace(/\u00a0/g, " "),
    );

  it("answer how it stands with an amount", () => {
    expect(lead("almelo-2018")).toContain("€ 3,00 mln minder uit dan begroot");
    expect(lead("tynaarlo-2018")).toContain("komt het in 2018 € 0,30 mln tekort");
  });

  it("lead with what Tynaarlo printed, and set the own sum beside it", () => {
    // L261-267: 26,3 and +0,3; the rounded parts add up to 26,4.
    expect(said("tynaarlo-2018")[1]).toMatch(
      /^een tekort van € 300\.000: Het kost € 26,3 mln.* tellen op tot € 26,40 mln/,
    );
  });

  it("tell that the surplus of Tynaarlo turned into a deficit", () => {
    // L1205-1207 and L2329-2330.
    const [turn] = startOf(published("tynaarlo-2018"), reader).changes;
    expect(turn?.direction).toBe("slechter");
    expect(plain(turn?.says ?? [])).toContain("de bron omschrijft beide anders");
  });

  it("call the ordinances of Raalte a plan, and tell of its budget that does not balance", () => {
    // L607-610: the council decides on 1 October 2020; L5-9: no balanced budget for the years to come.
    expect(said("raalte-2020").at(-1)).toContain("Dit is een plan");
    expect(said("raalte-2020").at(-1)).toContain("gemeenteraad, 1 oktober 2020");
    expect(lead("raalte-2020")).toContain("meerjarenbegroting die niet sluit (zonder bedrag)");
  });
});

describe("the start page of Zwolle", () => {
  const opened = published("zwolle-2018");
  // L3204, L3212 and L3228: −5,196 with 5,513 and 450 more for reserves than budgeted, so 767 thousand euros less spent.
  const without = "Zonder mutaties in reserves";

  it("tells that its deficit of 2017 holds what was put in reserves", () => {
    const change = startOf(opened, reader).changes.find(({ id }) => id === "resultaten-hoofd-totaal");
    const says = plain(change?.says ?? []).replace(/\u00a0/g, " ");
    expect(says).toContain("naar € 5,20 mln tekort (2017)");
    expect(says).toContain(`${without} is het € 1,22 mln overschot (2016) en € 0,77 mln overschot (2017)`);
  });

  it("would lead with it too, where it had no scenarios", () => {
    const { comparison: _, ...rest } = opened;
    const { lead, headlines } = startOf({ ...rest, comparison: undefined }, reader);
    for (const text of [lead, headlines[0]?.reason ?? []])
      expect(plain(text).replace(/\u00a0/g, " ")).toContain(
        `${without} is € 182,3 mln uitgegeven en was € 183,1 mln begroot: € 0,8 mln minder.`,
      );
  });
});
