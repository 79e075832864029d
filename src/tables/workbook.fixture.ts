import { crc32, deflateRawSync } from "node:zlib";

/** What a test puts in a cell: a text, a number with its format, a formula with or without its outcome. */
export type FixtureCell =
  | string
  | number
  | { readonly value?: number | string; readonly format?: string; readonly formula?: string; readonly rich?: string };

/** A sheet as a test describes it: rows from 1, cells from column A; undefined leaves a cell out. */
export interface FixtureSheet {
  readonly name: string;
  readonly rows: readonly (readonly (FixtureCell | undefined)[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
  readonly isInline?: boolean;
}

/** Packs parts into a zip file, as any program would. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(typeof content === "string" ? new TextEncoder().encode(content) : content);
    const packed = deflateRawSync(bytes, { level: 6 });
    const title = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), shared, rest, title]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\u0005\u0006"), end]);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a workbook; a test may spoil one before it packs them. */
export function workbookParts(
  sheets: readonly FixtureSheet[],
  { from1904 = false }: { readonly from1904?: boolean } = {},
): Record<string, string> {
  const strings: string[] = [];
  const formats: string[] = [];
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, strings, formats);
  }
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${main}" xmlns:r="${links}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, isHidden }, index) =>
          `<sheet name="${asXml(name)}" sheetId="${index + 1}"${isHidden === true ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = `<Relationships xmlns="${packages}">${sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${links}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join(
      "",
    )}<Relationship Id="rIdS" Type="${links}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rIdT" Type="${links}/styles" Target="styles.xml"/><Relationship Id="rIdX" Type="${links}/externalLink" TargetMode="External" Target="file:///etc/passwd"/></Relationships>`;
  parts["xl/sharedStrings.xml"] = `<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`;
  parts["xl/styles.xml"] =
    `<styleSheet xmlns="${main}"><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${asXml(code)}"/>`).join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join("")}</cellXfs></styleSheet>`;
  return parts;
}

/** A workbook as bytes. */
export function workbook(sheets: readonly FixtureSheet[], options: { readonly from1904?: boolean } = {}): Uint8Array {
  return zip(workbookParts(sheets, options));
}

function sheetXml(sheet: FixtureSheet, strings: string[], formats: string[]): string {
  const columns = (sheet.hiddenColumns ?? []).map((column) => `<col min="${column}" max="${column}" hidden="1"/>`);
  const rows = sheet.rows.map((cells, index) => {
    const line = index + 1;
    const hidden = sheet.hiddenRows?.includes(line) === true ? ' hidden="1"' : "";
    const inside = cells.map((cell, column) =>
      cell === undefined ? "" : cellXml(`${letters(column)}${line}`, cell, sheet.isInline === true, strings, formats),
    );
    return `<row r="${line}"${hidden}>${inside.join("")}</row>`;
  });
  const merges = (sheet.merges ?? []).map((reference) => `<mergeCell ref="${reference}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData><mergeCells>${merges.join("")}</mergeCells></worksheet>`;
}

function cellXml(at: string, cell: FixtureCell, isInline: boolean, strings: string[], formats: string[]): string {
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "string") {
    const text = `<t xml:space="preserve">${asXml(cell)}</t>`;
    return isInline ? `<c r="${at}" t="inlineStr"><is>${text}</is></c>` : shared(at, text, strings);
  }
  if (cell.rich !== undefined) return shared(at, cell.rich, strings);
  const style = cell.format === undefined ? "" : ` s="${formatIndex(cell.format, formats) + 1}"`;
  const formula = cell.formula === undefined ? "" : `<f>${asXml(cell.formula)}</f>`;
  const value = cell.value === undefined ? "" : `<v>${asXml(String(cell.value))}</v>`;
  return `<c r="${at}"${style}${typeof cell.value === "string" ? ' t="str"' : ""}>${formula}${value}</c>`;
}

function shared(at: string, content: string, strings: string[]): string {
  return `<c r="${at}" t="s"><v>${strings.push(content) - 1}</v></c>`;
}

function formatIndex(format: string, formats: string[]): number {
  const known = formats.indexOf(format);
  return known >= 0 ? known : formats.push(format) - 1;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

function asXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
