import { type Xml, xml } from "../tables/xml-writing.ts";
import { docxParagraph, docxText } from "./docx-run.ts";
import type { WrittenCell, WrittenRow, WrittenTable } from "./written-table.ts";

/** Width of the text on A4 with margins of 24 mm, in twentieths of a point. */
const textWidth = 9184;

/** A table of more rows than this may run on to the next page. */
const keepTogether = 16;

const strongRoles: readonly WrittenRow["role"][] = ["total", "subtotal", "heading"];

/** A table of Word: its head repeats on every page, rows stay whole, and it has a title for who cannot see it. */
export function docxTable(table: WrittenTable): Xml {
  const widths = columnWidths(table);
  const head = [table.rowTitle, ...table.columns.map(({ title }) => title)];
  const align = (at: number) => (at === 0 ? "start" : (table.columns[at - 1]?.align ?? "end"));
  const kept = table.rows.length <= keepTogether ? table.rows.length - 1 : 0;
  const description = table.unit === "" ? table.caption : `${table.caption}. ${table.unit}`;
  return xml`<w:tbl>
<w:tblPr><w:tblStyle w:val="Cijfertabel"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0460" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${table.caption}"/><w:tblDescription w:val="${description}"/></w:tblPr>
<w:tblGrid>${widths.map((width) => xml`<w:gridCol w:w="${width}"/>`)}</w:tblGrid>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((title, at) => docxCell(widths[at] ?? 0, cellParagraph(docxText(title, xml`<w:b/>`), align(at), "Tabelkop")))}</w:tr>
${table.rows.map((row, index) => docxRow(row, table, widths, index < kept))}</w:tbl>
`;
}

function docxRow(row: WrittenRow, table: WrittenTable, widths: readonly number[], isKept: boolean): Xml {
  const keep = isKept ? xml`<w:keepNext/>` : undefined;
  if (row.role === "heading") {
    const span = xml`<w:gridSpan w:val="${table.columns.length + 1}"/>`;
    const name = cellParagraph(docxText(row.header, xml`<w:b/>`), "start", "Tabeltekst", xml`<w:keepNext/>`);
    return xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${docxCell(textWidth, name, span)}</w:tr>\n`;
  }
  const isStrong = strongRoles.includes(row.role);
  const rule =
    row.role === "total"
      ? xml`<w:tcBorders><w:top w:val="single" w:sz="8" w:color="1A2430"/></w:tcBorders>`
      : row.role === "subtotal"
        ? xml`<w:tcBorders><w:top w:val="single" w:sz="4" w:color="1A2430"/></w:tcBorders>`
        : undefined;
  const dress = isStrong ? xml`<w:b/>` : row.role === "of-which" ? xml`<w:color w:val="515C68"/>` : undefined;
  const indent = row.role === "of-which" ? xml`${keep}<w:ind w:left="227"/>` : keep;
  const name = docxCell(
    widths[0] ?? 0,
    cellParagraph(docxText(row.header, dress), "start", "Tabeltekst", indent),
    rule,
  );
  const cells = row.cells.map((cell, at) =>
    docxCell(
      widths[at + 1] ?? 0,
      cellParagraph(cellRuns(cell, dress), table.columns[at]?.align ?? "end", "Tabeltekst", keep),
      rule,
    ),
  );
  return xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${name}${cells}</w:tr>\n`;
}

function cellRuns({ kind, text, mark, interval }: WrittenCell, dress: Xml | undefined): readonly Xml[] {
  const look = kind === "missing" ? xml`<w:i/><w:color w:val="515C68"/>` : dress;
  return [
    docxText(text, look),
    ...(mark === undefined ? [] : [docxText(mark, xml`<w:vertAlign w:val="superscript"/>`)]),
    ...(interval === undefined ? [] : [docxText(`\n(${interval})`, xml`<w:color w:val="515C68"/><w:sz w:val="16"/>`)]),
  ];
}

function cellParagraph(
  content: Xml | readonly Xml[],
  align: "start" | "end",
  style: "Tabelkop" | "Tabeltekst" = "Tabeltekst",
  properties?: Xml,
): Xml {
  return docxParagraph(style, content, xml`${properties}${align === "end" ? xml`<w:jc w:val="right"/>` : undefined}`);
}

function docxCell(width: number, content: Xml, properties?: Xml): Xml {
  return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

/** Columns of numbers get what their longest number asks, the names of the rows the rest; words share the width. */
function columnWidths(table: WrittenTable): readonly number[] {
  const asked = table.columns.map(({ title, align }, at) => {
    const texts = table.rows.flatMap(({ cells }) => {
      const cell = cells[at];
      return cell === undefined ? [] : [`${cell.text}${cell.mark ?? ""}`, (cell.interval ?? "").slice(0, 10)];
    });
    const longest = Math.max(
      5,
      longestWord(title),
      ...texts.map((text) => (align === "end" ? text.length : longestWord(text))),
    );
    return align === "end" ? Math.min(22, longest) : Math.max(24, longest);
  });
  const name = Math.max(20, Math.min(44, Math.max(...table.rows.map(({ header }) => header.length))));
  const all = [name, ...asked].map((characters) => characters * 122 + 180);
  const sum = all.reduce((total, width) => total + width, 0);
  const numbers = all.slice(1).reduce((total, width) => total + width, 0);
  const isWords = table.columns.some(({ align }) => align === "start");
  if (!isWords && sum <= textWidth) return [textWidth - numbers, ...all.slice(1)];
  const scaled = all.map((width) => Math.floor((width * textWidth) / sum));
  return scaled.map((width, at) => (at === 0 ? width + textWidth - scaled.reduce((a, b) => a + b, 0) : width));
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => word.length));
}
