import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { exampleReport } from "../../test/golden/example-report.ts";
import { expectGolden } from "../../test/golden/golden.ts";
import { partsOf } from "../../test/support/office.ts";
import { toDocx } from "./to-docx.ts";

const bytes = toDocx(exampleReport);
const parts = partsOf(bytes);
const part = (path: string): string => parts.get(path) ?? "";

/** An outline of the document for a reader: style and text of each paragraph, the heads of tables, alternative texts. */
function outlineOf(documentXml: string): string {
  const { document } = new DOMParserOfXml().parse(documentXml);
  const lines: string[] = [];
  for (const child of Array.from(document.querySelector("body")?.children ?? [])) {
    if (child.tagName.toLowerCase() === "w:tbl") lines.push(...tableLines(child));
    else if (child.tagName.toLowerCase() === "w:p") lines.push(...paragraphLines(child));
  }
  return lines.join("\n");
}

class DOMParserOfXml {
  /** linkedom reads XML as HTML once the prefix of the body is gone. */
  parse(text: string) {
    return parseHTML(text.replace(/<\?xml[^>]*>/, "").replace(/<(\/?)w:body/g, "<$1body"));
  }
}

function named(element: Element, name: string): Element[] {
  return Array.from(element.querySelectorAll("*")).filter((one) => one.tagName.toLowerCase() === name);
}

function paragraphLines(paragraph: Element): string[] {
  const style = named(paragraph, "w:pstyle")[0]?.getAttribute("w:val") ?? "?";
  const pictures = named(paragraph, "wp:docpr").map((picture) => `  picture: ${picture.getAttribute("descr")}`);
  return [`${style}: ${textOf(paragraph)}`, ...pictures];
}

function tableLines(table: Element): string[] {
  const rows = named(table, "w:tr").map((row) => {
    const cells = named(row, "w:tc").map(textOf).join(" | ");
    return `  ${named(row, "w:tblheader").length > 0 ? "head: " : ""}${cells}`;
  });
  return [`table: ${named(table, "w:tblcaption")[0]?.getAttribute("w:val")}`, ...rows];
}

function textOf(element: Element): string {
  return named(element, "w:t")
    .map((text) => text.textContent)
    .join("");
}

it("has the outline that it had: headings, captions, tables with heads, pictures with their description", () => {
  expectGolden("report/example-docx.txt", outlineOf(part("word/document.xml")));
});

it("repeats the head of every table on every page and says what each table is", () => {
  const documentXml = part("word/document.xml");
  const tables = documentXml.match(/<w:tbl>/g) ?? [];
  expect(tables.length).toBe(6);
  expect(documentXml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  expect(documentXml.match(/<w:tblCaption w:val="[^"]+"/g)).toHaveLength(tables.length);
});

it("describes every picture of a chart and holds it as PNG", () => {
  const pictures = [...parts.keys()].filter((path) => path.startsWith("word/media/"));
  expect(pictures).toHaveLength(4);
  const described = part("word/document.xml").match(/<wp:docPr [^>]*descr="[^"]{20,}"/g);
  expect(described).toHaveLength(pictures.length);
});

it("states its title, its language and its own day, not that of today", () => {
  expect(part("docProps/core.xml")).toContain("<dc:title>Kiezen voor een sluitend sociaal domein</dc:title>");
  expect(part("docProps/core.xml")).toContain("2026-03-01T00:00:00Z</dcterms:created>");
  expect(part("word/styles.xml")).toContain('<w:lang w:val="nl-NL"');
});

it("says on every page how confidential it is, which version it is and which page", () => {
  expect(part("word/header.xml")).toContain("Vertrouwelijk");
  expect(part("word/footer.xml")).toContain("dossier 4f1c2a, definities 12, programma 0.1.0");
  expect(part("word/footer.xml")).toMatch(/ PAGE .* NUMPAGES /);
});

it("begins every numbered list at one", () => {
  const list = exampleReport.blocks.find((block) => block.type === "list" && block.ordered);
  if (list === undefined) throw new Error("the example has a numbered list");
  const two = partsOf(toDocx({ ...exampleReport, blocks: [list, list] }));
  expect(two.get("word/numbering.xml")?.match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(2);
  expect(new Set(two.get("word/document.xml")?.match(/<w:numId w:val="\d+"/g))).toHaveProperty("size", 2);
});

it("leads by a link only over the web", () => {
  const targets = part("word/_rels/document.xml.rels").match(/Target="[^"]*" TargetMode="External"/g);
  expect(targets).toEqual(['Target="https://raad.waterrijk.example/2026/17?a=1&amp;b=2" TargetMode="External"']);
});

it("speaks English throughout when the report does", () => {
  const english = partsOf(toDocx({ ...exampleReport, language: "en" }));
  expect(english.get("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
  expect(english.get("word/document.xml")).toContain("Table ");
  expect(english.get("word/document.xml")).not.toContain("Figuur <");
});

it("is the same for the same report", () => {
  expect(Buffer.from(toDocx(exampleReport)).equals(Buffer.from(bytes))).toBe(true);
});
