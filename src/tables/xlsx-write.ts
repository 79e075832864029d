import { type CellPosition, columnLetters } from "./cell-address.ts";
import { coreProperties } from "./core-properties.ts";
import type { FormulaTerm, Sheet, SheetCell, SignFormula, Workbook } from "./workbook.ts";
import { collectStyles, type XlsxStyles } from "./xlsx-styles.ts";
import { type Xml, xml, xmlDocument } from "./xml-writing.ts";
import { writeZip } from "./zip-write.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a cell and the name of a sheet can hold (ECMA-376 part 1; limits of Excel). */
const longestText = 32_767;
const longestName = 31;

/**
 * Writes a workbook as xlsx (ECMA-376): native numbers, the value beside every formula, no macros, no links. The same
 * workbook gives the same bytes.
 *
 * @throws Error when there is no sheet, or when a number is not finite.
 */
export function writeXlsx(workbook: Workbook): Uint8Array<ArrayBuffer> {
  if (workbook.sheets.length === 0) throw new Error("A workbook has at least one sheet.");
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  const styles = collectStyles();
  const sheets = workbook.sheets.map((sheet) => sheetPart(sheet, workbook, names, styles));
  return writeZip([
    { path: "[Content_Types].xml", content: xmlDocument(contentTypes(sheets.length)) },
    { path: "_rels/.rels", content: xmlDocument(rootRelations) },
    { path: "docProps/core.xml", content: xmlDocument(coreProperties(workbook)) },
    { path: "xl/workbook.xml", content: xmlDocument(workbookPart(workbook.sheets, names)) },
    { path: "xl/_rels/workbook.xml.rels", content: xmlDocument(workbookRelations(sheets.length)) },
    { path: "xl/styles.xml", content: xmlDocument(styles.part()) },
    ...sheets.map((sheet, index) => ({ path: `xl/worksheets/sheet${index + 1}.xml`, content: xmlDocument(sheet) })),
  ]);
}

/**
 * Names that a spreadsheet accepts: at most 31 characters, none of `[]:*?/\\`, no apostrophe at the ends, each once
 * whatever the case.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name
      .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
    const base = plain === "" || /^history$/i.test(plain) ? `Blad ${plain}`.trim() : plain;
    for (let nth = 1; ; nth += 1) {
      const tail = nth === 1 ? "" : ` (${nth})`;
      const candidate = cut(base, longestName - tail.length).replace(/[' ]+$/, "") + tail;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

/** At most so many UTF-16 units, never half a pair. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

function sheetPart(sheet: Sheet, workbook: Workbook, names: readonly string[], styles: XlsxStyles): Xml {
  const { headRow = 0, frozenColumns = 0 } = sheet;
  const pane =
    headRow + frozenColumns === 0
      ? undefined
      : xml`<pane${frozenColumns === 0 ? undefined : xml` xSplit="${frozenColumns}"`}${headRow === 0 ? undefined : xml` ySplit="${headRow}"`} topLeftCell="${address({ row: headRow + 1, column: frozenColumns + 1 })}" activePane="${headRow === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight"}" state="frozen"/>`;
  const { topRight, bottomLeft, page, of } = workbook.marks;
  return xml`<worksheet xmlns="${main}">
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols>${sheet.widths.map((width, index) => xml`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)}</cols>
<sheetData>
${sheet.rows.map((cells, index) => xml`<row r="${index + 1}"${rowHeight(cells, sheet.widths)}>${cells.map((cell, at) => cellPart(cell, { row: index + 1, column: at + 1 }, names, styles))}</row>\n`)}</sheetData>
<pageMargins left="0.7" right="0.7" top="0.9" bottom="0.9" header="0.4" footer="0.4"/>
<pageSetup paperSize="9" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>
<headerFooter><oddHeader>${`&R${plainMark(topRight)}`}</oddHeader><oddFooter>${`&L${plainMark(bottomLeft)}&R${plainMark(page)} &P ${plainMark(of)} &N`}</oddFooter></headerFooter>
</worksheet>`;
}

/** Height of a row in points, where text runs over several lines; programs do not all measure it themselves. */
function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): Xml | undefined {
  const lines = cells.map((cell, at) =>
    cell.type === "text" && cell.look?.wrap === true ? linesOf(cell.text, widths[at] ?? 10) : 1,
  );
  const most = Math.min(27, Math.max(1, ...lines));
  return most === 1 ? undefined : xml` ht="${most * 15}" customHeight="1"`;
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** In a header an ampersand begins a code, so one that is meant is written twice; 255 characters is the most. */
function plainMark(text: string): string {
  return cut(text, 100).replaceAll("&", "&&");
}

function cellPart(cell: SheetCell, at: CellPosition, names: readonly string[], styles: XlsxStyles): Xml {
  const style = styles.of(cell);
  switch (cell.type) {
    case "empty":
      return style === 0 ? xml`` : xml`<c r="${address(at)}" s="${style}"/>`;
    case "text":
      if (cell.formula !== undefined)
        return xml`<c r="${address(at)}" s="${style}" t="str"><f>${signText(cell.formula)}</f><v>${cellText(cell.text)}</v></c>`;
      return xml`<c r="${address(at)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell.text)}</t></is></c>`;
    case "number": {
      if (!Number.isFinite(cell.value)) throw new Error(`Cell ${address(at)} holds no number.`);
      const formula = cell.formula && xml`<f>${formulaText(cell.formula, names)}</f>`;
      return xml`<c r="${address(at)}" s="${style}">${formula}<v>${cell.value}</v></c>`;
    }
  }
}

/** Text as it is: `_x0041_` would be read as a letter, so its first underscore is written as such a code itself. */
function cellText(text: string): string {
  return cut(text, longestText - 500).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

function formulaText(terms: readonly FormulaTerm[], names: readonly string[]): string {
  const written = terms.map(({ sign, sheet, from, to }) => {
    const place = sheet === undefined ? "" : `'${(names[sheet] ?? "").replaceAll("'", "''")}'!`;
    const cells = to === undefined ? `${place}${address(from)}` : `SUM(${place}${address(from)}:${address(to)})`;
    return `${sign < 0 ? "-" : "+"}${cells}`;
  });
  return written.join("").replace(/^\+/, "");
}

function signText({ of, plus, minus }: SignFormula): string {
  const quoted = (word: string) => `"${cut(word, 200).replaceAll('"', '""')}"`;
  return `IF(${address(of)}>0,${quoted(plus)},IF(${address(of)}<0,${quoted(minus)},""))`;
}

function address({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row}`;
}

function contentTypes(sheets: number): Xml {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = Array.from(
    { length: sheets },
    (_, index) => xml`<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${parts}</Types>`;
}

const rootRelations = xml`<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function workbookPart(sheets: readonly Sheet[], names: readonly string[]): Xml {
  const entries = names.map(
    (name, index) => xml`<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ headRow }, index) =>
    headRow === undefined
      ? []
      : [
          xml`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${`'${(names[index] ?? "").replaceAll("'", "''")}'!$${headRow}:$${headRow}`}</definedName>`,
        ],
  );
  return xml`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${entries}</sheets>${titles.length === 0 ? undefined : xml`<definedNames>${titles}</definedNames>`}<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
}

function workbookRelations(sheets: number): Xml {
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      xml`<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return xml`<Relationships xmlns="${packageRelations}">${parts}<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
}
