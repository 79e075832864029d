import type { Look, SheetCell } from "./workbook.ts";
import { type Xml, xml } from "./xml-writing.ts";

/** The styles of a workbook: each way that cells look, once. */
export interface XlsxStyles {
  /** The number by which a cell refers to its style. */
  readonly of: (cell: SheetCell) => number;
  /** The part `styles.xml`. */
  readonly part: () => Xml;
}

interface Style {
  readonly look: Look;
  readonly format: string;
  readonly quoted: boolean;
}

const fonts = ["plain", "strong", "quiet", "missing", "title"] as const;
const rules = ["none", "above", "above-strong", "below-strong"] as const;

/** Text that a spreadsheet would take for a formula once somebody edits the cell. */
const formulaLike = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Begins an empty list of styles. */
export function collectStyles(): XlsxStyles {
  const known = new Map<string, number>();
  const styles: Style[] = [];
  const add = (style: Style): number => {
    const key = JSON.stringify(style);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, styles.length);
    styles.push(style);
    return styles.length - 1;
  };
  add({ look: {}, format: "General", quoted: false });
  return {
    of: (cell) =>
      add({
        look: cell.look ?? {},
        format: cell.type === "number" ? numberFormat(cell.decimals, cell.signed ?? false) : "General",
        quoted: cell.type === "text" && formulaLike.test(cell.text),
      }),
    part: () => stylesPart(styles),
  };
}

/** A format with grouped thousands and a true minus; what rounds to zero has no sign. */
function numberFormat(decimals: number, signed: boolean): string {
  const digits = `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  return `${signed ? '"+"' : ""}${digits};"\u2212"${digits};${digits}`;
}

function stylesPart(styles: readonly Style[]): Xml {
  const formats = [...new Set(styles.map(({ format }) => format))].filter((format) => format !== "General");
  // Numbers below 164 belong to the program that reads the file.
  const formatId = (format: string) => (format === "General" ? 0 : 164 + formats.indexOf(format));
  const cells = styles.map(({ look, format, quoted }) => {
    const rule = rules.indexOf(look.rule ?? "none");
    const font = fonts.indexOf(look.font ?? "plain");
    const wrap = look.wrap === true ? xml` wrapText="1"` : undefined;
    const indent = look.indent === undefined ? undefined : xml` indent="${look.indent}"`;
    const side = look.align === "end" ? xml` horizontal="right"` : indent && xml` horizontal="left"`;
    return xml`<xf numFmtId="${formatId(format)}" fontId="${font}" fillId="0" borderId="${rule}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${quoted ? xml` quotePrefix="1"` : undefined}><alignment vertical="top"${side}${wrap}${indent}/></xf>`;
  });
  return xml`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="${formats.length}">${formats.map((format) => xml`<numFmt numFmtId="${formatId(format)}" formatCode="${format}"/>`)}</numFmts>
<fonts count="${fonts.length}">${fonts.map(fontPart)}</fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="${rules.length}">${rules.map(borderPart)}</borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${styles.length}">${cells}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
}

function fontPart(font: (typeof fonts)[number]): Xml {
  const bold = font === "strong" || font === "title" ? xml`<b/>` : undefined;
  const italic = font === "missing" ? xml`<i/>` : undefined;
  const colour = font === "quiet" || font === "missing" ? "FF515C68" : "FF1A2430";
  return xml`<font>${bold}${italic}<sz val="${font === "title" ? 14 : 11}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;
}

function borderPart(rule: (typeof rules)[number]): Xml {
  const line = (style: string, name: string) =>
    xml`<${{ xml: name }} style="${style}"><color rgb="FF1A2430"/></${{ xml: name }}>`;
  const top = rule === "above" ? line("thin", "top") : rule === "above-strong" ? line("medium", "top") : xml`<top/>`;
  const bottom = rule === "below-strong" ? line("medium", "bottom") : xml`<bottom/>`;
  return xml`<border><left/><right/>${top}${bottom}<diagonal/></border>`;
}
