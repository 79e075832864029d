import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Address } from "./address.ts";
import { figureOnPage, openedFigure, readAddress, samePlace, writeAddress } from "./address.ts";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const ref = fc.stringMatching(/^[a-z0-9][a-z0-9/:. &=%+-]{0,30}$/);
const places = fc.oneof(
  fc.constant({ page: "home" } as const),
  fc.constant({ page: "comparison" } as const),
  fc.record({
    page: fc.constant("dossier" as const),
    dossier: id,
    name: fc.constantFrom("start", "scenarios", "toetsing", "bronnen"),
  }),
);
const intents = fc.record(
  {
    figure: ref,
    scenarios: fc.array(id, { maxLength: 5 }),
    line: id,
    tables: fc.array(id, { minLength: 1, maxLength: 3 }),
    sorts: fc.array(
      fc.record({ table: id, column: fc.oneof(fc.constant(""), id), direction: fc.constantFrom("op", "af") }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  },
  { requiredKeys: [] },
);

describe("an address", () => {
  it("says the same after it was written and read", () => {
    fc.assert(
      fc.property(places, intents, fc.option(id, { nil: undefined }), (place, intent, anchor) => {
        const address: Address = { place, intent, ...(anchor === undefined ? {} : { anchor }) };
        const url = new URL(writeAddress(address), "http://localhost");
        expect(readAddress(url.pathname, url.search, url.hash)).toEqual(address);
      }),
    );
  });

  it("keeps the slashes of a reference readable", () => {
    const place = { page: "dossier", dossier: "dronten-2018", name: "scenarios" } as const;
    expect(writeAddress({ place, intent: { figure: "tabel-12/jeugd/2022" } })).toBe(
      "/dossiers/dronten-2018/scenarios?cijfer=tabel-12/jeugd/2022",
    );
  });

  it("that was cut short leads to the page above it", () => {
    expect(readAddress("/gemeenten/GM9938/", "").place).toEqual({
      page: "municipality",
      code: "GM9938",
      name: "monitor",
    });
    expect(readAddress("/gemeenten", "").place).toEqual({ page: "home" });
    expect(readAddress("/gemeenten/Eikenrade", "").place.page).toBe("unknown");
  });

  it("has no query as long as nothing was chosen", () => {
    expect(writeAddress({ place: { page: "dossier", dossier: "d", name: "toetsing" }, intent: { tables: [] } })).toBe(
      "/dossiers/d/toetsing",
    );
  });

  it("tells a choice of no scenario from no choice", () => {
    expect(readAddress("/dossiers/d/scenarios", "?scenarios=").intent).toEqual({ scenarios: [] });
    expect(readAddress("/dossiers/d/scenarios", "").intent).toEqual({});
  });

  it("calls a path that it does not know unknown", () => {
    for (const path of [
      "/iets",
      "/dossiers",
      "/dossiers/d/scenarios/1a",
      "/dossiers/d/Iets",
      "/dossiers/d/start",
      "/dossiers/%E0%A4%A",
    ]) {
      expect(readAddress(path, "").place).toEqual({ page: "unknown", path });
    }
  });

  it("is the same place whatever is chosen there", () => {
    expect(samePlace(readAddress("/dossiers/d", "?cijfer=x").place, readAddress("/dossiers/d/", "").place)).toBe(true);
    expect(samePlace(readAddress("/dossiers/d", "").place, readAddress("/dossiers/e", "").place)).toBe(false);
  });
});

describe("the figure that is open", () => {
  const own = { page: "dossier", dossier: "dronten-2018", name: "scenarios" } as const;
  const comparison = { page: "comparison" } as const;

  it("opens in the dossier of its page, and among several in the one that its reference names", () => {
    const figure = "tabel-12/jeugd/2022";
    expect(openedFigure({ place: own, intent: { figure } })).toEqual({ dossier: "dronten-2018", ref: figure });
    expect(openedFigure({ place: comparison, intent: { figure: `dronten-2018:${figure}` } })).toEqual({
      dossier: "dronten-2018",
      ref: figure,
    });
  });

  it("is none without a dossier to look in", () => {
    expect(openedFigure({ place: comparison, intent: { figure: "tabel-12/jeugd/2022" } })).toBeUndefined();
    expect(openedFigure({ place: { page: "home" }, intent: { figure: "a:b" } })).toBeUndefined();
    expect(openedFigure({ place: own, intent: {} })).toBeUndefined();
  });

  it("leads on within its dossier", () => {
    const address = { place: comparison, intent: { figure: "almelo-2018:tellingen/jeugd" } };
    expect(figureOnPage(address, "tabel-3/jeugd/2017")).toBe("almelo-2018:tabel-3/jeugd/2017");
    expect(figureOnPage(address, "zwolle-2018:benchmark/zwolle/inwoners")).toBe(
      "zwolle-2018:benchmark/zwolle/inwoners",
    );
    expect(figureOnPage({ place: own, intent: {} }, "a/b/c")).toBe("a/b/c");
  });
});
