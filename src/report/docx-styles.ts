import { type Xml, xml } from "../tables/xml-writing.ts";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const ink = "1A2430";
const quiet = "515C68";
const accent = "1F4E79";

interface Style {
  readonly id: string;
  /** The name by which Word knows a style of its own. */
  readonly name: string;
  readonly next?: string;
  readonly paragraph?: Xml;
  readonly text?: Xml;
}

const space = (before: number, after: number) => xml`<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number) => xml`<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string) => xml`<w:color w:val="${value}"/>`;
const heading = (level: number, before: number, after: number, halfPoints: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: "Normal",
  paragraph: xml`<w:keepNext/><w:keepLines/>${space(before, after)}<w:outlineLvl w:val="${level - 1}"/>`,
  text: xml`<w:b/>${colour(ink)}${size(halfPoints)}`,
});
const border = (side: string, weight: number, value: string) =>
  xml`<w:${{ xml: side }} w:val="single" w:sz="${weight}" w:space="6" w:color="${value}"/>`;

/** What a municipality can change at once for the whole document, or replace by its own house style. */
const styles: readonly Style[] = [
  {
    id: "Title",
    name: "Title",
    next: "Normal",
    paragraph: xml`<w:keepNext/>${space(0, 80)}`,
    text: xml`<w:b/>${colour(accent)}${size(46)}`,
  },
  {
    id: "Subtitle",
    name: "Subtitle",
    next: "Normal",
    paragraph: space(0, 160),
    text: xml`${colour(quiet)}${size(26)}`,
  },
  heading(1, 440, 160, 30),
  heading(2, 320, 120, 24),
  heading(3, 260, 100, 21),
  {
    id: "Caption",
    name: "caption",
    next: "Normal",
    paragraph: xml`<w:keepNext/><w:keepLines/>${space(280, 0)}`,
    text: xml`<w:b/>${size(22)}`,
  },
  {
    id: "Eenheid",
    name: "Eenheid",
    paragraph: xml`<w:keepNext/>${space(0, 80)}`,
    text: xml`${colour(quiet)}${size(18)}`,
  },
  { id: "Bron", name: "Bron", paragraph: space(60, 60), text: xml`${colour(quiet)}${size(17)}` },
  { id: "Grafiek", name: "Grafiek", paragraph: xml`<w:keepNext/>${space(60, 60)}` },
  { id: "Tabeltekst", name: "Tabeltekst", paragraph: space(30, 30), text: size(18) },
  {
    id: "Tabelkop",
    name: "Tabelkop",
    paragraph: xml`<w:keepNext/>${space(30, 40)}`,
    text: xml`<w:b/>${size(18)}`,
  },
  { id: "ListBullet", name: "List Bullet", paragraph: xml`<w:spacing w:after="60"/>` },
  { id: "ListNumber", name: "List Number", paragraph: xml`<w:spacing w:after="60"/>` },
  {
    id: "Quote",
    name: "Quote",
    next: "Normal",
    paragraph: xml`<w:pBdr>${border("left", 4, quiet)}</w:pBdr>${space(160, 60)}<w:ind w:left="284"/>`,
  },
  {
    id: "Kader",
    name: "Kader",
    paragraph: xml`<w:keepLines/><w:pBdr>${border("left", 20, accent)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F2F5F8"/>${space(0, 0)}<w:ind w:left="170"/>`,
  },
  {
    id: "Ingang",
    name: "Ingang",
    next: "Feit",
    paragraph: xml`<w:keepNext/><w:keepLines/><w:pBdr>${border("top", 4, "C3CAD1")}</w:pBdr>${space(160, 40)}`,
  },
  { id: "Feit", name: "Feit", paragraph: space(0, 60) },
  { id: "Header", name: "header", paragraph: xml`<w:jc w:val="right"/>`, text: xml`<w:b/>${size(17)}` },
  {
    id: "Footer",
    name: "footer",
    paragraph: xml`<w:tabs><w:tab w:val="right" w:pos="9184"/></w:tabs>${space(0, 0)}`,
    text: xml`${colour(quiet)}${size(17)}`,
  },
];

/** The part `styles.xml`: headings, captions and tables as styles, in the language of the document. */
export function docxStyles(language: "nl" | "en"): Xml {
  const tag = language === "nl" ? "nl-NL" : "en-GB";
  const font = "Calibri";
  return xml`<w:styles xmlns:w="${namespace}">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>${colour(ink)}${size(21)}<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>${colour(accent)}<w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="Cijfertabel"><w:name w:val="Cijfertabel"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="8" w:color="${ink}"/><w:insideH w:val="single" w:sz="2" w:color="C3CAD1"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:color="${ink}"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>
${styles.map(
  ({ id, name, next, paragraph, text }) =>
    xml`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next === undefined ? undefined : xml`<w:next w:val="${next}"/>`}<w:qFormat/>${paragraph && xml`<w:pPr>${paragraph}</w:pPr>`}${text && xml`<w:rPr>${text}</w:rPr>`}</w:style>\n`,
)}</w:styles>`;
}

/** The part `numbering.xml`: one list of bullets, and so many numbered lists that each begin at 1. */
export function docxNumbering(orderedLists: number): Xml {
  const level = (format: string, text: string) =>
    xml`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl>`;
  const ordered = Array.from(
    { length: orderedLists },
    (_, index) =>
      xml`<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return xml`<w:numbering xmlns:w="${namespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level("bullet", "•")}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level("decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${ordered}</w:numbering>`;
}
