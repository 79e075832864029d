import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOfPart, editedFiles } from "./edited-files.ts";
import { readDossier } from "./read-dossier.ts";
import { waterrijk } from "./waterrijk.fixture.ts";
import { writeDossier } from "./write-dossier.ts";

function edited(...edits: Parameters<typeof editedFiles>[1]) {
  const { dossier, problems } = readDossier(editedFiles(waterrijk().source, edits));
  if (dossier === undefined) throw new Error(JSON.stringify(problems));
  return dossier;
}

const [text] = waterrijk().source.texts;
const [explanation] = waterrijk().explanations;

describe("a dossier that people edit", () => {
  it("is the same dossier, byte for byte, when every part is written over with what it says", () => {
    const { source } = waterrijk();
    const same = [
      ...source.texts.map(({ id }) => ({ kind: "text" as const, part: id })),
      ...source.entities.explanations.map(({ id }) => ({ kind: "explanation" as const, part: id })),
    ].map((one) => ({ ...one, content: contentOfPart(source, one.kind, one.part) ?? "" }));
    expect(same.length).toBeGreaterThan(1);
    expect(edited(...same).hash).toBe(waterrijk().hash);
  });

  it("has the new words in their place and everything else as it was", () => {
    const before = writeDossier(waterrijk());
    const after = writeDossier(edited({ kind: "text", part: text?.id ?? "", content: "Het tekort daalt.\n" }));
    const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(changed).toEqual([`text/${text?.id ?? ""}.md`]);
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  it("gets a new text and a new explanation behind those that it has", () => {
    const id = "uitleg-van-ons";
    const content = contentOfPart(waterrijk().source, "explanation", explanation?.id ?? "") ?? "";
    const dossier = edited(
      { kind: "text", part: "bericht", content: "Wij rekenden het na.\n" },
      { kind: "explanation", part: id, content: content.replace(explanation?.id ?? "", id) },
    );
    expect(contentOfPart(dossier.source, "text", "bericht")).toBe("Wij rekenden het na.\n");
    expect(dossier.explanations.map((one) => one.id)).toEqual([...waterrijk().explanations.map((one) => one.id), id]);
  });

  it("no longer has a part that was emptied", () => {
    const dossier = edited(
      { kind: "text", part: text?.id ?? "", content: "" },
      ...waterrijk().explanations.map((one) => ({ kind: "explanation" as const, part: one.id, content: "" })),
    );
    expect(contentOfPart(dossier.source, "text", text?.id ?? "")).toBeUndefined();
    expect(dossier.explanations).toEqual([]);
    expect(writeDossier(dossier).has("explanations.yaml")).toBe(false);
  });

  it("keeps any words that a person types, also those that look like markup or another file", () => {
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 300 })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a file holds no such characters
      .filter((typed) => !/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]|\{figuur:/.test(typed));
    fc.assert(
      fc.property(words, (typed) => {
        const content = `${typed.replace(/\n+$/, "")}\n`;
        expect(contentOfPart(edited({ kind: "text", part: "bericht", content }).source, "text", "bericht")).toBe(
          content,
        );
      }),
      // Each reads a whole dossier; what varies is one text.
      { numRuns: 25 },
    );
  });
});
