import { describe, expect, it } from "vitest";
import { paths } from "./contract.ts";

describe("the addresses that the pages ask", () => {
  it("encode every part once, so that no name of a dossier, place or figure leads elsewhere", () => {
    const name = "a/../b?c#d e";
    const encoded = encodeURIComponent(name);
    expect(paths.dossier(name)).toBe(`/v1/dossiers/${encoded}`);
    expect(paths.page("x", name)).toBe(`/v1/dossiers/x/pages/${encoded}`);
    expect(paths.text("x", name)).toBe(`/v1/dossiers/x/texts/${encoded}`);
    expect(paths.textPreview("x", name)).toBe(`/v1/dossiers/x/texts/${encoded}/preview`);
    expect(paths.textVersions("x", name)).toBe(`/v1/dossiers/x/texts/${encoded}/versions`);
    expect(paths.note("x", name)).toBe(`/v1/dossiers/x/notes/${encoded}`);
    expect(paths.notesOn("x", name)).toBe(`/v1/dossiers/x/notes?ref=${encoded}`);
    expect(paths.figures("x", name)).toBe(`/v1/dossiers/x/figures?ref=${encoded}`);
  });

  it("stay under one dossier for everything that belongs to it", () => {
    for (const path of [paths.scenarios, paths.notes, paths.texts, paths.export])
      expect(path("dronten-2018")).toMatch(/^\/v1\/dossiers\/dronten-2018\/[a-z]+$/);
  });
});
