import { type Xml, xml } from "../tables/xml-writing.ts";
import { linkAddress } from "./link-address.ts";
import type { Inline } from "./model.ts";

/** Where a document refers to: relations of its main part, by number. */
export interface DocxRelations {
  /** Adds a link out of the document and gives its id. */
  readonly link: (address: string) => string;
  /** Adds a picture and gives its id and its number. */
  readonly picture: (png: Uint8Array) => { readonly id: string; readonly number: number };
}

/** A run of text with its properties; every line break in it becomes one in the document. */
export function docxText(text: string, properties?: Xml): Xml {
  const lines = text
    .split("\n")
    .map((line, index) => xml`${index === 0 ? undefined : xml`<w:br/>`}<w:t xml:space="preserve">${line}</w:t>`);
  return xml`<w:r>${properties && xml`<w:rPr>${properties}</w:rPr>`}${lines}</w:r>`;
}

/** A piece of a sentence. The words are those of the sentence; a figure looks like the text around it. */
export function docxRun(run: Inline, relations: DocxRelations): Xml {
  switch (run.type) {
    case "text":
    case "figure":
      return docxText(run.text);
    case "strong":
      return docxText(run.text, xml`<w:b/>`);
    case "emphasis":
      return docxText(run.text, xml`<w:i/>`);
    case "link": {
      const address = linkAddress(run.href);
      if (address === undefined) return docxText(run.text);
      return xml`<w:hyperlink r:id="${relations.link(address)}">${docxText(run.text, xml`<w:rStyle w:val="Hyperlink"/>`)}</w:hyperlink>`;
    }
  }
}

/** A paragraph in one of the styles of the document. */
export function docxParagraph(style: string, content: Xml | readonly Xml[], properties?: Xml): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>\n`;
}
