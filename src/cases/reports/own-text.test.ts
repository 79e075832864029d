import { describe, expect, it } from "vitest";
import { readDossier } from "../../dossier/read-dossier.ts";
import { waterrijkFiles } from "../../dossier/waterrijk.fixture.ts";
import { checkOpened } from "../check-dossier.ts";
import { buildReport } from "../documents.ts";
import { exportCheck } from "../export-check.ts";
import { type OpenedDossier, openDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";
import { changesAnnex } from "./changes-annex.ts";
import { findingsAnnex } from "./findings-annex.ts";
import { ownText } from "./own-text.ts";

const reader: Principal = {
  name: "Lezer",
  accounts: new Map(),
  roles: ["analyst"],
  municipalities: "all",
  laws: "all",
  areas: "all",
  audience: "public",
};

/** Waterrijk with this text of its own, and the files changed as told. */
function withText(
  markdown: string,
  changes: readonly (readonly [file: string, from: string, to: string])[] = [],
): OpenedDossier {
  const files = new Map([...waterrijkFiles, ["text/inleiding.md", markdown]]);
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? "";
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    files.set(file, text.replace(from, to));
  }
  const { dossier, problems } = readDossier(files);
  if (dossier === undefined) throw new Error(JSON.stringify(problems, undefined, 2));
  return openDossier(dossier);
}

const blocksOf = (opened: OpenedDossier) => ownText(opened, opened.gate(reader), "inleiding");

describe("the municipality's own text in a document", () => {
  it("has its live references filled in, and keeps which figure each number is", () => {
    const [heading, paragraph, list] = blocksOf(
      withText(
        "# Kop {figuur:nul/wmo/2020}\n\nHet is **{figuur:nul/totaal/2020}** nu.\n\n- {figuur:nul/wmo/2020}\n\n> ja\n",
      ),
    );
    expect(heading).toMatchObject({ type: "heading", level: 1, text: expect.stringMatching(/^Kop €\s0,9\smln$/) });
    expect(paragraph).toMatchObject({
      content: [{ text: "Het is " }, { type: "figure", ref: "nul/totaal/2020" }, { text: " nu." }],
    });
    expect(list).toMatchObject({ type: "list", ordered: false, items: [[{ type: "figure", ref: "nul/wmo/2020" }]] });
  });

  it("keeps the words of the author for a number, and links", () => {
    const [paragraph] = blocksOf(
      withText("Bijna {figuur:nul/totaal/2020|een half miljoen}, zie [het stuk](https://x.example/)."),
    );
    expect(paragraph).toMatchObject({
      content: [
        { text: "Bijna " },
        { type: "figure", text: "een half miljoen" },
        { text: ", zie " },
        { type: "link", text: "het stuk", href: "https://x.example/" },
        { text: "." },
      ],
    });
  });

  it("is nothing where there is no such text", () => {
    const opened = withText("Tekst.");
    expect(ownText(opened, opened.gate(reader), "elders")).toEqual([]);
  });

  it("never says in the author's words what the reader may not see", () => {
    const opened = withText("Dat is {figuur:nul/totaal/2020|ruim 3 miljoen}.");
    const figure = opened.figure("nul/totaal/2020");
    if (figure === undefined) throw new Error("the table has this cell");
    const hidden = { ...opened, figure: () => ({ ...figure, status: "provisional" as const }) };
    const gate = {
      audience: "public" as const,
      release: () => ({ ...opened.gate(reader).release(figure), value: { missing: "suppressed" as const } }),
    };
    expect(JSON.stringify(ownText(hidden, gate, "inleiding"))).not.toContain("3 miljoen");
  });
});

describe("an own text whose figures changed", () => {
  const text =
    "# Stand\n\nEerst dit. Het saldo is {figuur:nul/wmo/2020}. Daarna dat.\n\nBijna {figuur:nul/wmo/2020|2 miljoen} dus. De jeugd is {figuur:nul/jeugd/2020}.\n";
  const before = withText(text);
  const printed = before.figure("nul/wmo/2020")?.printed?.text ?? "";

  it("names each sentence with its paragraph, old and new number, and no other sentence", () => {
    const row =
      waterrijkFiles
        .get("tables/nul.csv")
        ?.split("\n")
        .find((line) => line.startsWith("wmo,")) ?? "";
    const after = withText(text, [["tables/nul.csv", row, row.replace(printed, "9,99")]]);
    const [, intro, list] = changesAnnex(before, after, reader);
    expect(JSON.stringify(intro)).toContain("2 zinnen");
    if (list?.type !== "entries") throw new Error("there are changes");
    expect(list.entries.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Het saldo is .*9,99.*\.$/),
      "Bijna 2 miljoen dus.",
    ]);
    expect(list.entries[0]?.status).toBeUndefined();
    expect(list.entries[1]?.status).toBe("getal in woorden: pas het zelf aan");
    const said = JSON.stringify(list.entries[0]);
    expect(said).toContain("inleiding, Stand, alinea 1");
    expect(said).toMatch(new RegExp(`was [^"]*${printed}[^"]*, is nu [^"]*9,99`));
    expect(ownText(after, after.gate(reader), "inleiding")).toHaveLength(3);
  });

  it("says that nothing changed where nothing did", () => {
    expect(changesAnnex(before, withText(text), reader)).toHaveLength(2);
  });

  it("puts the annex at the end of a document, and refuses a version of another dossier", () => {
    const report = buildReport(before, reader, "scenarionotitie", before);
    expect(report.blocks.some((block) => block.type === "heading" && block.id === "wat-veranderde")).toBe(true);
    expect(report.definitions?.length).toBeGreaterThan(0);
    const other = { ...before, dossier: { ...before.dossier, id: "elders-2020" } };
    expect(() => buildReport(before, reader, "scenarionotitie", other)).toThrow("since.other-dossier");
  });
});

describe("words of an own text beside the figure to which they refer", () => {
  const finding = (words: string) => {
    const opened = withText(`Het is {figuur:nul/totaal/2020|${words}}.`);
    return { opened, found: checkOpened(opened, reader).findings.filter(({ rule }) => rule === "own-text") };
  };
  const value = withText("x").figure("nul/totaal/2020")?.value;
  const euros = typeof value === "number" ? Math.abs(value) / 100 : 0;
  const millions = (amount: number) => `${(amount / 1e6).toFixed(2).replace(".", ",")} miljoen`;

  it("hold when rounding allows it, whatever sign the sentence gives", () => {
    expect(finding(`een tekort van ${millions(euros)} euro`).found).toEqual([]);
    expect(finding("een flink bedrag").found).toEqual([]);
  });

  it("are a finding when no rounding can explain the difference", () => {
    const { opened, found } = finding(`ruim ${millions(euros + 2e6)}`);
    expect(found).toMatchObject([{ certainty: "zeker", where: { table: "nul", row: "totaal", column: "2020" } }]);
    expect(found[0]?.message).toContain("Uw eigen tekst inleiding (regel 1)");
    const exported = exportCheck(opened, reader).findings.filter(({ rule }) => rule === "own-text");
    expect(exported).toMatchObject([{ printed: expect.closeTo(euros + 2e6, -4), computed: expect.any(Number) }]);
    expect(JSON.stringify(findingsAnnex(opened, reader))).toContain("Uw eigen tekst inleiding");
  });
});
