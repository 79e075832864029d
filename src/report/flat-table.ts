import type { Cell, DataRow, DataTable } from "../chart/data-table.ts";
import { inWrittenUnits, writtenFigure } from "../chart/written.ts";
import { isMissing } from "../figure/missing.ts";
import { type Locale, t } from "../text/catalogue.ts";
import { writeNumber } from "../text/write-number.ts";
import { printedSum } from "./printed-sum.ts";

/** A cell for a spreadsheet: a number in the unit of its table, or text. */
export type FlatCell =
  | { readonly type: "empty" }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "missing"; readonly text: string }
  | { readonly type: "number"; readonly value: number };

export interface FlatColumn {
  readonly title: string;
  readonly align: "start" | "end";
  /** Column of the table that it shows; absent for the names of the rows and for the remarks. */
  readonly of?: number;
  /** The lower or upper bound of the estimates in that column. */
  readonly bound?: "low" | "high";
}

/** A table with one thing a cell: the bounds of estimates in columns of their own, footnotes and deviations as remarks. */
export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly { readonly role: DataRow["role"]; readonly cells: readonly FlatCell[] }[];
}

/** Lays a table out for a spreadsheet. */
export function flatTable(table: DataTable, locale: Locale): FlatTable {
  const remarks = table.rows.map((row, index) => remarksOf(table, row, index, locale));
  const hasRemarks = remarks.some((remark) => remark !== "");
  const columns: readonly FlatColumn[] = [
    { title: table.rowTitle, align: "start" },
    ...table.columns.flatMap(({ title, align }, of): readonly FlatColumn[] => [
      { title, align, of },
      ...(hasInterval(table, of)
        ? [
            { title: t(locale, "document.low", { column: title }), align, of, bound: "low" as const },
            { title: t(locale, "document.high", { column: title }), align, of, bound: "high" as const },
          ]
        : []),
    ]),
    ...(hasRemarks ? [{ title: t(locale, "document.remarks"), align: "start" as const }] : []),
  ];
  return {
    columns,
    rows: table.rows.map((row, index) => ({
      role: row.role,
      cells: columns.map(({ of, bound }, at): FlatCell => {
        if (at === 0) return { type: "text", text: row.header };
        if (of === undefined) return textOrNothing(remarks[index] ?? "");
        return flatCell(row.cells[of] ?? { type: "empty" }, bound, table, locale);
      }),
    })),
  };
}

function flatCell(cell: Cell, bound: FlatColumn["bound"], { style }: DataTable, locale: Locale): FlatCell {
  if (cell.type === "empty") return cell;
  if (cell.type === "text") return bound === undefined ? cell : { type: "empty" };
  const { figure } = cell;
  const number = (base: number): FlatCell => ({ type: "number", value: inWrittenUnits(base, figure, style) });
  if (bound !== undefined) {
    return figure.interval === undefined || isMissing(figure.value)
      ? { type: "empty" }
      : number(figure.interval[bound]);
  }
  return isMissing(figure.value)
    ? { type: "missing", text: writtenFigure(figure, style, locale) }
    : number(figure.value);
}

function hasInterval(table: DataTable, column: number): boolean {
  return table.rows.some(({ cells }) => {
    const cell = cells[column];
    return cell?.type === "figure" && cell.figure.interval !== undefined && !isMissing(cell.figure.value);
  });
}

function textOrNothing(text: string): FlatCell {
  return text === "" ? { type: "empty" } : { type: "text", text };
}

function remarksOf(table: DataTable, row: DataRow, index: number, locale: Locale): string {
  return row.cells
    .flatMap((cell, column): readonly string[] => {
      const title = table.columns[column]?.title ?? "";
      const note = cell.type === "figure" ? table.footnotes.find(({ mark }) => mark === cell.footnote) : undefined;
      const sum = printedSum(table, index, column);
      return [
        ...(note === undefined ? [] : [t(locale, "document.remark", { column: title, text: note.text })]),
        ...(sum?.type === "differs"
          ? [
              t(locale, "document.remark", {
                column: title,
                text: t(locale, "document.not-the-sum", {
                  printed: writtenFigure(sum.figure, table.style, locale),
                  sum: writeNumber(sum.sum, sum.figure.unit, table.style, locale),
                }),
              }),
            ]
          : []),
      ];
    })
    .join(" ");
}
