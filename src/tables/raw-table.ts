import type { Problem } from "../figure/problem.ts";
import type { CellDisplay } from "./number-format.ts";

/** A number that a workbook keeps as a number, apart from how it shows it. */
export interface NativeNumber {
  readonly value: number;
  readonly display: CellDisplay;
}

/** How far a merged cell reaches, itself included. */
export interface Merge {
  readonly rows: number;
  readonly columns: number;
}

/** One cell that holds something. */
export interface RawCell {
  /** Counts from 1. */
  readonly column: number;
  /** What a reader of the file sees, or nearly so; a date as `2018-01-31`. */
  readonly text: string;
  readonly native?: NativeNumber;
  /** As it stands in the file, without `=`; never computed. */
  readonly formula?: string;
  readonly isDate?: boolean;
  readonly merge?: Merge;
}

/** A row that holds something: cells in order of column, empty ones left out. */
export interface RawRow {
  /** The line of a text file, the row of a sheet; counts from 1. */
  readonly line: number;
  readonly cells: readonly RawCell[];
  readonly isHidden?: boolean;
}

/** In which kind of file a table stands, which tells how a place in it is written. */
export type TableFormat = "csv" | "xlsx" | "markdown";

/** A sheet, a whole csv file or one table of a Markdown text: cells as they stand, nothing understood yet. */
export interface RawTable {
  /** The name of the sheet, the heading above the table, or nothing. */
  readonly name: string;
  readonly format: TableFormat;
  readonly isHidden?: boolean;
  readonly rows: readonly RawRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** The line that the format itself says is a header: the first row of a Markdown table. */
  readonly headerLine?: number;
  /** What separates the cells of a csv file: with `;` a comma usually marks decimals. */
  readonly delimiter?: string;
}

/** What came out of a file: tables, and remarks on how far it was read; or problems and no table. */
export interface RawReading {
  readonly tables: readonly RawTable[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}
