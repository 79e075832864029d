import { type Xml, xml } from "../tables/xml-writing.ts";
import type { ChartPicture } from "./chart-picture.ts";
import { docxParagraph, docxText } from "./docx-run.ts";

/** A caption that Word counts itself, so that it can make a list of tables and refer to them. */
export function docxCaption(sequence: "Tabel" | "Figuur", word: string, number: number, text: string): Xml {
  return docxParagraph("Caption", [
    docxText(`${word} `),
    xml`<w:fldSimple w:instr=" SEQ ${sequence} \\* ARABIC ">${docxText(String(number))}</w:fldSimple>`,
    docxText(`. ${text}`),
  ]);
}

/** English Metric Units in a pixel of a ninety-sixth of an inch. */
const emu = 9525;

/** A picture in a paragraph of its own, with its description for who cannot see it. */
export function docxPicture(
  { width, height }: ChartPicture,
  relation: { readonly id: string; readonly number: number },
  { name, description }: { readonly name: string; readonly description: string },
): Xml {
  const extent = xml`cx="${width * emu}" cy="${height * emu}"`;
  const drawing = xml`<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${relation.number}" name="${`Figuur ${relation.number}`}" descr="${description}" title="${name}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${relation.number}" name="${`Figuur ${relation.number}`}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation.id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  return docxParagraph("Grafiek", xml`<w:r>${drawing}</w:r>`);
}
