import { type Xml, xml } from "./xml-writing.ts";

/** What an office file says of itself. */
export interface FileFacts {
  readonly title: string;
  readonly subject?: string;
  readonly author: string;
  /** The day that it states, `2026-03-01`. */
  readonly date: string;
  readonly language: "nl" | "en";
}

/** The part `docProps/core.xml`: the same in a workbook and in a text document; its day is the stated one, not the clock's. */
export function coreProperties({ title, author, date, language, subject }: FileFacts): Xml {
  return xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title>${subject === undefined ? undefined : xml`<dc:subject>${subject}</dc:subject>`}<dc:creator>${author}</dc:creator><dc:language>${language}</dc:language><cp:lastModifiedBy>${author}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified></cp:coreProperties>`;
}
