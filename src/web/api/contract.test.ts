import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paths } from "./contract.ts";

/** What an address can be made of when somebody means harm, or has a slash in a name. */
const part = fc.oneof(
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.constantFrom("../../x", "a/b", "a?b=c", "a#b", "50%"),
);

/** The parts of the path of an address, as a server reads them. */
function partsOf(address: string): readonly string[] {
  const { pathname, hash } = new URL(address, "https://sluitend.example");
  expect(hash).toBe("");
  return pathname.split("/").slice(1).map(decodeURIComponent);
}

/** A name of one or two dots is a step in a folder for every browser, however it is written; no id is one. */
const id = part.filter((one) => !/^\.{1,2}$/.test(one));

describe("addresses of the API", () => {
  it("hold what they name as one part, whatever stands in it", () => {
    fc.assert(
      fc.property(id, id, (code, other) => {
        const municipality = ["v1", "municipalities", code];
        expect(partsOf(paths.data(code))).toEqual([...municipality, "data"]);
        expect(partsOf(paths.uploads(code))).toEqual([...municipality, "uploads"]);
        expect(partsOf(paths.upload(code, other))).toEqual([...municipality, "uploads", other]);
        expect(partsOf(paths.uploadPart(code, other, 8))).toEqual([...municipality, "uploads", other]);
        expect(partsOf(paths.imports(code))).toEqual([...municipality, "imports"]);
        expect(partsOf(paths.import(code, other))).toEqual([...municipality, "imports", other]);
        expect(partsOf(paths.delivery(code, other))).toEqual([...municipality, "deliveries", other]);
        expect(partsOf(paths.previews(code))).toEqual([...municipality, "previews"]);
        expect(partsOf(paths.lakePages(code))).toEqual([...municipality, "pages"]);
        expect(partsOf(paths.lakePage(code, other, "wet:wmo"))).toEqual([...municipality, "pages", other]);
        expect(partsOf(paths.lakeFigure(code, other, "", "x"))).toEqual([...municipality, "pages", other, "figures"]);
        expect(partsOf(paths.monthNotes(code))).toEqual([...municipality, "notes"]);
        expect(partsOf(paths.monthNote(code, other))).toEqual([...municipality, "notes", other]);
        expect(partsOf(paths.explanations(code))).toEqual([...municipality, "explanations"]);
        expect(partsOf(paths.purpose(code))).toEqual([...municipality, "purpose"]);
        expect(partsOf(paths.repairs(code, other, "csv"))).toEqual([...municipality, "deliveries", other, "repairs"]);
        expect(partsOf(paths.privacyDocument(code, other, "pdf"))).toEqual([...municipality, "documents", other]);
        for (const [address, last] of [
          [paths.scenarios(code), "scenarios"],
          [paths.notes(code), "notes"],
          [paths.texts(code), "texts"],
          [paths.export(code), "export"],
          [paths.documents(code), "documents"],
        ] as const)
          expect(partsOf(address)).toEqual(["v1", "dossiers", code, last]);
        expect(partsOf(paths.text(code, other))).toEqual(["v1", "dossiers", code, "texts", other]);
        expect(partsOf(paths.textPreview(code, other))).toEqual(["v1", "dossiers", code, "texts", other, "preview"]);
        expect(partsOf(paths.page(code, other))).toEqual(["v1", "dossiers", code, "pages", other]);
        expect(partsOf(paths.note(code, other))).toEqual(["v1", "dossiers", code, "notes", other]);
        expect(partsOf(paths.textVersions(code, other))).toEqual(["v1", "dossiers", code, "texts", other, "versions"]);
      }),
    );
  });

  it("hold what is asked as one value, whatever stands in it", () => {
    fc.assert(
      fc.property(id, part, (code, asked) => {
        const query = (address: string) => new URL(address, "https://sluitend.example").searchParams;
        expect([...query(paths.figures(code, asked))]).toEqual([["ref", asked]]);
        expect([...query(paths.notesOn(code, asked))]).toEqual([["ref", asked]]);
        expect([...query(paths.lakePage(code, "monitor", asked))]).toEqual([["choices", asked]]);
        expect([...query(paths.lakePage(code, "monitor", ""))]).toEqual([]);
        expect([...query(paths.lakeFigure(code, "monitor", asked, "12"))]).toEqual([
          ["ref", "12"],
          ["choices", asked],
        ]);
        expect([...query(paths.search(asked, { dossier: code }))]).toEqual([
          ["q", asked],
          ["dossier", code],
        ]);
        expect([...query(paths.search(asked, { code: "GM9912" }))]).toEqual([
          ["q", asked],
          ["gemeente", "GM9912"],
        ]);
        expect([...query(paths.document(code, "berap", "pdf", asked))]).toEqual([["since", asked]]);
      }),
    );
  });
});
