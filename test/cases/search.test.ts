import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/cases/pages/open-page.ts";
import { blockPages } from "../../src/cases/pages/registry.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { dataFindables } from "../../src/cases/search/data-findables.ts";
import { findIn, search } from "../../src/cases/search/search.ts";
import { type Findable, findablesOf } from "../../src/cases/search/search-index.ts";
import type { Hit } from "../../src/cases/search/search-view.ts";
import type { Site } from "../../src/cases/site.ts";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { published, publishedIds, reader } from "../support/published.ts";

const all = publishedIds.flatMap((id) => findablesOf(published(id), reader));
const titles = (query: string, findables: readonly Findable[] = all) =>
  findIn(query, findables).hits.map(({ title }) => title);

/** A site of the published dossiers; searching asks nothing of it but to open them. */
const site = {
  dossiers: {
    ids: () => Promise.resolve(publishedIds),
    open: (id: string) => Promise.resolve(published(publishedIds.find((known) => known === id) ?? "dronten-2018")),
  },
} as unknown as Site;

const dossierOf = (hit: Hit): string => ("dossier" in hit ? hit.dossier : hit.code);

describe("searching", () => {
  it("finds the pages and the indicators of a municipality, and of one without data only where data are loaded", () => {
    const town = { code: "GM9912", name: "Wilgenoord", deliveries: 3, dossiers: [], isSynthetic: true };
    const found = (query: string, of = town) => findIn(query, dataFindables(of)).hits;
    expect(found("wachttijd")).toContainEqual(expect.objectContaining({ kind: "indicator", lakePage: "monitor" }));
    expect(found("aansluiting")[0]).toMatchObject({ kind: "page", code: "GM9912", lakePage: "aansluiting" });
    // Also by what it counts, and each leads to an indicator that there is.
    const ids = new Set(indicators.map(({ id }) => id));
    for (const hit of found("clienten")) expect("indicator" in hit && ids.has(hit.indicator ?? "")).toBe(true);
    expect(found("huishoudens samenloop").length).toBeGreaterThan(0);
    expect(found("wachttijd", { ...town, deliveries: 0 })).toEqual([]);
    expect(found("gegevens", { ...town, deliveries: 0 })).toMatchObject([{ lakePage: "gegevens" }]);
  });

  it("finds figures, measures, projects, goals and questions of the five files by their words", () => {
    const kinds = new Set(all.map(({ hit }) => hit.kind));
    expect([...kinds].sort()).toEqual(["decision", "definition", "figure", "goal", "measure", "project", "question"]);
    expect(titles("werkplekaanpassingen")).toEqual(
      expect.arrayContaining([expect.stringContaining("werkplekaanpassingen")]),
    );
  });

  it("asks for all words, in any order, without capitals or accents, and a beginning is enough", () => {
    const dronten = findablesOf(published("dronten-2018"), reader);
    const found = titles("reiskosten", dronten);
    expect(found.length).toBeGreaterThan(0);
    expect(titles("RÉISKOSTEN", dronten)).toEqual(found);
    expect(titles("reiskosten zeppelin", dronten)).toEqual([]);
    expect(titles("", dronten)).toEqual([]);
    expect(titles("…", dronten)).toEqual([]);
  });

  it("puts the best of each kind first and says how many there are", () => {
    const { hits, total } = findIn("2019", all);
    expect(total).toBeGreaterThan(hits.length);
    for (const kind of new Set(hits.map((hit) => hit.kind)))
      expect(hits.filter((hit) => hit.kind === kind).length).toBeLessThanOrEqual(6);
  });

  it.each(publishedIds)("leads in %s to figures and parts of pages that are there", (id) => {
    const opened = published(id);
    const anchors = new Map(
      blockPages
        .filter((page) => page.has(opened))
        .map((page) => [
          page.id,
          new Set(
            pageOf(opened, reader, page.id).blocks.flatMap((block) => {
              if (block.type === "heading") return [block.id];
              if (block.type === "table") return [block.table.id];
              return block.type === "entries" ? block.entries.map((entry) => entry.id) : [];
            }),
          ),
        ]),
    );
    for (const { hit } of findablesOf(opened, reader)) {
      if (hit.ref !== undefined) expect(opened.figure(hit.ref), hit.ref).toBeDefined();
      if (hit.anchor !== undefined)
        expect(anchors.get(hit.page)?.has(hit.anchor), `${hit.page}#${hit.anchor}`).toBe(true);
    }
  });

  it("tells nobody of a municipality that is not theirs", async () => {
    const own: Principal = { ...reader, municipalities: [published("raalte-2020").dossier.municipality] };
    const { hits } = await search(site, own, "jeugd");
    expect(new Set(hits.map(dossierOf))).toEqual(new Set(["raalte-2020"]));
    const everywhere = await search(site, reader, "jeugd");
    expect(new Set(everywhere.hits.map(dossierOf)).size).toBeGreaterThan(1);
    await expect(search(site, own, "jeugd", { dossier: "zwolle-2018" })).rejects.toThrow("dossier.unknown");
  });
});
