import { coreProperties } from "../tables/core-properties.ts";
import { type Xml, xml, xmlDocument } from "../tables/xml-writing.ts";
import { writeZip } from "../tables/zip-write.ts";
import { docxBody } from "./docx-blocks.ts";
import { type DocxRelations, docxParagraph, docxText } from "./docx-run.ts";
import { docxNumbering, docxStyles } from "./docx-styles.ts";
import { type DrawChart, drawChart } from "./draw-chart.ts";
import type { Report } from "./model.ts";
import { visible } from "./visible-text.ts";
import { reportDate, reportWords } from "./words.ts";

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const namespaces = xml`xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relationTypes}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

/** Parts of every document, with the relation that leads to each. */
const fixedParts = ["styles", "numbering", "settings", "header", "footer"] as const;

/** What a document of Word is made with. */
export interface DocxTools {
  readonly drawChart?: DrawChart;
}

/**
 * Makes a document of Word (docx, ECMA-376): headings, captions, lists and tables as such, so that it can be read aloud,
 * given a table of contents and another house style. Charts are pictures with a description. The day is that of the
 * report; the same report gives the same bytes.
 *
 * @throws Error when a chart or table is malformed, or the report has no day of the calendar.
 */
export function toDocx(report: Report, { drawChart: draw = drawChart }: DocxTools = {}): Uint8Array<ArrayBuffer> {
  const plain = visible(report);
  const links: { readonly id: string; readonly address: string }[] = [];
  const pictures: Uint8Array[] = [];
  const relations: DocxRelations = {
    link: (address) => {
      const known = links.find((one) => one.address === address);
      const id = known?.id ?? `link${links.length + 1}`;
      if (known === undefined) links.push({ id, address });
      return id;
    },
    picture: (png) => ({ id: `beeld${pictures.push(png)}`, number: pictures.length }),
  };
  const { content, orderedLists } = docxBody(plain, relations, draw);
  const { title, subtitle, author, date, language } = plain;
  const parts: Readonly<Record<string, Xml>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": xml`<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relationTypes}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": coreProperties({ title, subject: subtitle, author, date, language }),
    "word/document.xml": documentPart(plain, content),
    "word/_rels/document.xml.rels": xml`<Relationships xmlns="${packageRelations}">${fixedParts.map((part) => xml`<Relationship Id="${part}" Type="${`${relationTypes}/${part}`}" Target="${part}.xml"/>`)}${pictures.map((_, index) => xml`<Relationship Id="${`beeld${index + 1}`}" Type="${relationTypes}/image" Target="media/${`beeld${index + 1}`}.png"/>`)}${links.map(({ id, address }) => xml`<Relationship Id="${id}" Type="${relationTypes}/hyperlink" Target="${address}" TargetMode="External"/>`)}</Relationships>`,
    "word/styles.xml": docxStyles(language),
    "word/numbering.xml": docxNumbering(orderedLists),
    "word/settings.xml": xml`<w:settings ${namespaces}><w:defaultTabStop w:val="709"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language === "nl" ? "nl-NL" : "en-GB"}"/></w:settings>`,
    "word/header.xml": xml`<w:hdr ${namespaces}>${docxParagraph("Header", plain.confidentiality === undefined ? [] : docxText(plain.confidentiality))}</w:hdr>`,
    "word/footer.xml": footerPart(plain),
  };
  return writeZip([
    ...Object.entries(parts).map(([path, part]) => ({ path, content: xmlDocument(part) })),
    ...pictures.map((png, index) => ({ path: `word/media/beeld${index + 1}.png`, content: png, stored: true })),
  ]);
}

function documentPart(report: Report, content: readonly Xml[]): Xml {
  const words = reportWords(report.language);
  const facts = [
    [words.author, report.author],
    [words.date, reportDate(report).text],
    [words.version, report.version],
    ...(report.confidentiality === undefined ? [] : [[words.confidentiality, report.confidentiality]]),
  ];
  return xml`<w:document ${namespaces}><w:body>
${docxParagraph("Title", docxText(report.title))}${report.subtitle === "" ? undefined : docxParagraph("Subtitle", docxText(report.subtitle))}${facts.map(([name = "", value = ""]) => docxParagraph("Bron", docxText(`${name}: ${value}`)))}${content}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1474" w:right="1361" w:bottom="1361" w:left="1361" w:header="680" w:footer="567" w:gutter="0"/></w:sectPr>
</w:body></w:document>`;
}

/** The title, the version and the number of the page, on every page. */
function footerPart({ title, version, language }: Report): Xml {
  const words = reportWords(language);
  const field = (name: "PAGE" | "NUMPAGES") =>
    xml`<w:fldSimple w:instr=" ${{ xml: name }} ">${docxText("1")}</w:fldSimple>`;
  const page = [docxText(`${words.page} `), field("PAGE"), docxText(` ${words.of} `), field("NUMPAGES")];
  return xml`<w:ftr ${namespaces}>${docxParagraph("Footer", [docxText(title), xml`<w:r><w:tab/></w:r>`, ...page])}${docxParagraph("Footer", docxText(version))}</w:ftr>`;
}

const contentTypes = xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${wordTypes}.document.main+xml"/>${fixedParts.map((part) => xml`<Override PartName="/word/${part}.xml" ContentType="${`${wordTypes}.${part}+xml`}"/>`)}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
