import type { DataTable } from "../chart/data-table.ts";
import type { Look, Sheet, SheetCell, SignFormula, Workbook } from "../tables/workbook.ts";
import { t } from "../text/catalogue.ts";
import { type FactList, figureList } from "./figure-list.ts";
import { type FlatCell, type FlatTable, flatTable } from "./flat-table.ts";
import { type FormulaOf, liveFormulas, type PlacedTable, signFormula } from "./live-formula.ts";
import type { Report } from "./model.ts";
import { tablesOf } from "./tables-of.ts";
import { reportDate, reportWords } from "./words.ts";

/** The caption, the unit and an empty row stand above the heads of a table. */
const headRow = 4;

interface FlatSheet {
  readonly flat: FlatTable;
  readonly placed: PlacedTable;
}

/**
 * Makes a workbook of a report: a sheet a table with native numbers and live sums, then what everything means and where
 * it comes from, then every figure once with its source.
 */
export function toWorkbook(report: Report): Workbook {
  const { language, title, subtitle, author, date } = report;
  const words = reportWords(language);
  const tables = tablesOf(report);
  const flat = tables.map((table, sheet): FlatSheet => {
    const laid = flatTable(table, language);
    const columns = table.columns.map(
      (_, column) => laid.columns.findIndex(({ of, bound }) => of === column && bound === undefined) + 1,
    );
    return { flat: laid, placed: { table, sheet, firstRow: headRow + 1, columns } };
  });
  const formulas = liveFormulas(flat.map(({ placed }) => placed));
  return {
    title,
    subject: subtitle,
    author,
    date,
    language,
    marks: {
      topRight: report.confidentiality ?? "",
      bottomLeft: `${title} – ${report.version}`,
      page: words.page,
      of: words.of,
    },
    sheets: [
      ...flat.map((sheet) => tableSheet(sheet, formulas, words.source)),
      definitionSheet(report, tables),
      factSheet(t(language, "document.figures"), figureList(report, tables)),
    ],
  };
}

function tableSheet({ flat, placed }: FlatSheet, formulas: FormulaOf, source: string): Sheet {
  const { table } = placed;
  const heads = flat.columns.map(
    ({ title, align }, at): SheetCell => ({
      type: "text",
      text: title,
      look: {
        font: "strong",
        rule: "below-strong",
        wrap: true,
        ...(align === "end" ? { align } : at > 0 ? { indent: 1 } : {}),
      },
    }),
  );
  const rows = flat.rows.map(({ role, cells }, row) =>
    cells.map((cell, at): SheetCell => {
      const { of, bound, align } = flat.columns[at] ?? { align: "start" };
      const look = lookOf(role, at === 0, align);
      const isOwn = of !== undefined && bound === undefined;
      const formula = isOwn ? formulas(placed, row, of) : undefined;
      return sheetCell(cell, look, table, formula, isOwn ? signFormula(placed, row, of) : undefined);
    }),
  );
  const under = [
    ...table.footnotes.map(({ mark, text }) => `${mark} ${text}`),
    ...(table.source === "" ? [] : [`${source}: ${table.source}`]),
  ].map((text): readonly SheetCell[] => [{ type: "text", text, look: { font: "quiet" } }]);
  return {
    name: table.caption,
    widths: flat.columns.map((column, at) => widthOf(flat, at, at === 0 || column.align === "start")),
    rows: [
      [{ type: "text", text: table.caption, look: { font: "title" } }],
      [{ type: "text", text: table.unit, look: { font: "quiet" } }],
      [],
      heads,
      ...rows,
      ...(under.length === 0 ? [] : [[], ...under]),
    ],
    headRow,
    frozenColumns: 1,
    landscape: flat.columns.length > 6,
  };
}

function lookOf(role: FlatTable["rows"][number]["role"], isName: boolean, align: "start" | "end"): Look {
  return {
    ...(role === "total" || role === "subtotal" || role === "heading" ? { font: "strong" as const } : {}),
    ...(role === "of-which" ? { font: "quiet" as const, ...(isName ? { indent: 1 } : {}) } : {}),
    ...(role === "total" ? { rule: "above-strong" as const } : role === "subtotal" ? { rule: "above" as const } : {}),
    ...(align === "end" ? { align } : { wrap: true, ...(isName ? {} : { indent: 1 }) }),
  };
}

function sheetCell(
  cell: FlatCell,
  look: Look,
  { style }: DataTable,
  formula: ReturnType<FormulaOf>,
  sign: SignFormula | undefined,
): SheetCell {
  switch (cell.type) {
    case "empty":
      return sign === undefined ? { type: "empty", look } : { type: "text", text: "", formula: sign, look };
    case "text":
      return { type: "text", text: cell.text, ...(sign === undefined ? {} : { formula: sign }), look };
    case "missing":
      return { type: "text", text: cell.text, look: { ...look, font: "missing" } };
    case "number":
      return {
        type: "number",
        value: cell.value,
        decimals: style.decimals,
        ...(style.signed ? { signed: true } : {}),
        ...(formula === undefined ? {} : { formula }),
        look,
      };
  }
}

/** In characters: what the longest cell asks, within bounds in which a sheet can be read. */
function widthOf(flat: FlatTable, at: number, isText: boolean): number {
  const lengths = [flat.columns[at]?.title ?? "", ...flat.rows.map(({ cells }) => textOf(cells[at]))].map(
    (text) => Math.max(0, ...text.split(/\s+/).map((word) => word.length), Math.min(text.length, isText ? 56 : 12)) + 2,
  );
  return Math.min(60, Math.max(10, ...lengths));
}

function textOf(cell: FlatCell | undefined): string {
  if (cell === undefined || cell.type === "empty") return "";
  return cell.type === "number" ? cell.value.toFixed(2) : cell.text;
}

function definitionSheet(report: Report, tables: readonly DataTable[]): Sheet {
  const { language: locale, definitions = [], confidentiality } = report;
  const words = reportWords(locale);
  const text = (content: string, font?: Look["font"]): SheetCell => ({
    type: "text",
    text: content,
    look: { wrap: true, ...(font === undefined ? {} : { font }) },
  });
  const head = (...titles: readonly string[]): readonly SheetCell[] =>
    titles.map((title) => ({ type: "text", text: title, look: { font: "strong", rule: "below-strong" } }));
  const facts = [
    [words.author, report.author],
    [words.date, reportDate(report).text],
    [words.version, report.version],
    ...(confidentiality === undefined ? [] : [[words.confidentiality, confidentiality]]),
  ];
  return {
    name: t(locale, "document.definitions"),
    widths: [44, 60, 44],
    rows: [
      [{ type: "text", text: report.title, look: { font: "title" } }],
      [{ type: "text", text: report.subtitle, look: { font: "quiet" } }],
      ...facts.map(([name = "", value = ""]) => [text(name, "quiet"), text(value)]),
      [],
      head(t(locale, "document.table"), t(locale, "document.unit"), t(locale, "document.source")),
      ...tables.map(({ caption, unit, source }) => [text(caption), text(unit), text(source)]),
      ...(definitions.length === 0
        ? []
        : [
            [],
            head(t(locale, "document.definition"), t(locale, "document.meaning"), t(locale, "document.formula")),
            ...definitions.map(({ name, text: meaning, formula = "" }) => [text(name), text(meaning), text(formula)]),
          ]),
    ],
  };
}

function factSheet(name: string, { heads, rows }: FactList): Sheet {
  return {
    name,
    widths: heads.map((head, at) =>
      Math.min(40, Math.max(10, head.length + 2, ...rows.map((row) => String(row[at] ?? "").length + 1))),
    ),
    rows: [
      heads.map((text): SheetCell => ({ type: "text", text, look: { font: "strong", rule: "below-strong" } })),
      ...rows.map((row) => row.map(factCell)),
    ],
    headRow: 1,
    landscape: true,
  };
}

function factCell(content: string | number): SheetCell {
  if (content === "") return { type: "empty" };
  if (typeof content === "string") return { type: "text", text: content };
  return { type: "number", value: content, decimals: Number.isInteger(content) ? 0 : 2 };
}
