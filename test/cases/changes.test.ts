import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangeSort, changeSorts, type RankedChange } from "../../src/cases/changes/change.ts";
import { chosen, whatChanged } from "../../src/cases/changes/what-changed.ts";
import { startOf } from "../../src/cases/open-start.ts";
import { plain } from "../../src/text/sentence.ts";
import { published, publishedIds, reader } from "../support/published.ts";

const linesOf = (id: (typeof publishedIds)[number]) =>
  startOf(published(id), reader).changes.map(({ title, direction, says }) =>
    [title, direction ?? "", plain(says)].join(" | ").replaceAll("\u00a0", " "),
  );

describe.each(publishedIds)("what changed in %s", (id) => {
  const opened = published(id);
  const start = startOf(opened, reader);

  it("is told in one to five lines, each a sentence, with a word where a number goes up or down", () => {
    expect(start.changes.length).toBeGreaterThan(0);
    expect(start.changes.length).toBeLessThanOrEqual(5);
    for (const { sort, title, direction, says } of start.changes) {
      expect(title).not.toBe("");
      expect(plain(says)).toMatch(/\.$/);
      expect(direction === undefined).toBe(sort === "decided");
      if (direction !== undefined) expect(says.filter((piece) => piece.type === "figure").length).toBeGreaterThan(0);
    }
  });

  it("opens every number in it, and leads only to pages that the dossier has", () => {
    const pages = start.pages.map((page) => page.id);
    for (const { says, page } of start.changes) {
      if (page !== undefined) expect(pages).toContain(page);
      for (const piece of says) if (piece.type === "figure") expect(opened.figure(piece.ref)).toBeDefined();
    }
  });

  it("does not tell again what a headline tells", () => {
    const told = start.headlines.map(({ ref }) => ref);
    const all = whatChanged(opened, opened.gate(reader), { told: [], edits: 0 });
    const left = whatChanged(opened, opened.gate(reader), { told, edits: 0 });
    expect(left).toEqual(start.changes);
    for (const { id: change } of left.filter(({ sort }) => sort === "counted"))
      expect(start.headlines.map(({ id: headline }) => headline)).not.toContain(`telling-${change}`);
    expect(all.length).toBeGreaterThanOrEqual(left.length > 4 ? 5 : left.length);
  });

  it("begins with the texts that were written in the application, when there are any", () => {
    const [first] = startOf(opened, reader, 2).changes;
    expect(first && plain(first.says)).toContain("2 teksten en verklaringen");
    expect(first?.page).toBe("teksten");
  });
});

describe("what changed", () => {
  it("in Zwolle is the forecast that went from 7.9 to 9.7 million, and the deficit of 2018 from 8 to 10.5", () => {
    const lines = linesOf("zwolle-2018");
    expect(lines[0]).toBe(
      "Tekort sociaal domein 2018 | hoger | De bron noemde eerst € 8 mln (stand 13 maart 2018; informatienota van 13 maart 2018), later € 10,5 mln (stand 15 mei 2018; beslisnota; zonder ingrijpen).",
    );
    expect(lines[1]).toContain("eerst € 7,9 mln (stand vierde kwartaal 2017");
    expect(lines[1]).toContain("later € 9,7 mln (stand 15 mei 2018");
    expect(lines[2]).toContain("Van € 1,23 mln overschot (2016) naar € 5,20 mln tekort (2017).");
  });

  it("in Almelo says with the result that products became tasks, so that only the total can be compared", () => {
    expect(linesOf("almelo-2018").find((line) => line.startsWith("Begroot min uitgegeven"))).toBe(
      "Begroot min uitgegeven, alles samen | beter | Van € 8,70 mln tekort (2016) naar € 3,00 mln overschot (2017). Let op bij het vergelijken: Tot en met 2016 zijn het producten, vanaf 2017 taakvelden. Alleen het totaal is te vergelijken.",
    );
  });

  it("in Dronten reads a deficit without a sign as a deficit (L2393)", () => {
    expect(linesOf("dronten-2018")[0]).toBe(
      "Overschot of tekort op het totaalsaldo (notitie) | slechter | Van € 1,40 mln overschot (2016) naar € 3,50 mln tekort (2017).",
    );
  });

  it("in Raalte is what was decided in the year before the report, the newest first", () => {
    const decided = startOf(published("raalte-2020"), reader).changes.filter(({ sort }) => sort === "decided");
    expect(decided.map(({ title }) => title).slice(0, 2)).toEqual([
      "Doorontwikkeling richting het Roalter model",
      "Vaststelling van het transformatieplan",
    ]);
  });
});

describe("the choice of five lines", () => {
  const changes = fc.array(fc.record({ sort: fc.constantFrom(...changeSorts), rank: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 20,
  });
  const lines = (all: readonly { readonly sort: ChangeSort; readonly rank: number }[]): readonly RankedChange[] =>
    all.map((one, index) => ({ ...one, id: String(index), title: one.sort, says: [] }));

  it("lets no sort push out another, takes the largest of each, and is as full as it can be", () => {
    fc.assert(
      fc.property(changes, (all) => {
        const given = lines(all);
        const taken = chosen(given);
        expect(taken).toHaveLength(Math.min(5, given.length));
        const order = taken.map(({ sort }) => changeSorts.indexOf(sort));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const sort of changeSorts) {
          const own = taken.filter((one) => one.sort === sort);
          const left = given.filter((one) => one.sort === sort && !taken.includes(one));
          for (const out of left) for (const one of own) expect(one.rank).toBeGreaterThanOrEqual(out.rank);
          const most = Math.max(...changeSorts.map((other) => taken.filter((one) => one.sort === other).length));
          if (left.length > 0) expect(own.length).toBeGreaterThanOrEqual(most - 1);
        }
      }),
    );
  });
});
