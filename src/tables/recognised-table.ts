import type { Interval } from "../figure/interval.ts";
import type { MissingReason } from "../figure/missing.ts";
import type { Notation } from "../figure/numeral.ts";
import type { Problem } from "../figure/problem.ts";
import type { TableFormat } from "./raw-table.ts";
import type { CellUnit, UnitNote } from "./unit-note.ts";

/** Where a cell stands in its file; line and column count from 1. */
export interface CellPlace {
  /** The name of the sheet, in a workbook. */
  readonly sheet?: string;
  /** The row of a sheet, the line of a text file. */
  readonly line: number;
  readonly column: number;
  /** "C12" in a workbook. */
  readonly address?: string;
}

interface CellBase {
  readonly place: CellPlace;
  /** What stands in the cell, marks included. */
  readonly printed: string;
  /** Marks of footnotes: "*", "1". */
  readonly marks: readonly string[];
}

/** A number of a table in the ordinary size of its unit: "1,2" in millions of euros is 1,200,000. */
export interface NumberCell extends CellBase {
  readonly type: "number";
  readonly value: number;
  /** Within which its rounding leaves the number that was rounded. */
  readonly interval: Interval;
  /** Of what was printed, before scaling. */
  readonly decimals: number;
  readonly unit: CellUnit;
  /** A cell of a workbook that computes; the formula itself was not used. */
  readonly isComputed: boolean;
}

/** No number, and why. */
export interface MissingCell extends CellBase {
  readonly type: "missing";
  readonly reason: MissingReason;
}

/** What stands where a row meets a column of numbers. */
export type TableCell = NumberCell | MissingCell;

/** A column of numbers. */
export interface TableColumn {
  /** Counts from 1, in the file. */
  readonly column: number;
  /** Its header rows, joined with " / ", without marks; empty where there is no header. */
  readonly label: string;
  readonly unit?: UnitNote;
  readonly marks: readonly string[];
  readonly isHidden: boolean;
}

/** A row below the header. */
export interface TableRow {
  readonly line: number;
  /** Its label columns, joined with " / ", without marks; empty where nothing names the row. */
  readonly label: string;
  readonly unit?: UnitNote;
  readonly marks: readonly string[];
  readonly isHidden: boolean;
  /** Only words: a heading among the rows, or a header that is repeated. */
  readonly isHeading: boolean;
  /** By column of the file; nothing where the cell is empty or holds text. */
  readonly cells: ReadonlyMap<number, TableCell>;
}

/** A table of somebody else's, understood as far as it goes. */
export interface RecognisedTable {
  /** The name of its sheet or the heading above it; may be empty. */
  readonly name: string;
  readonly format: TableFormat;
  /** Of a hidden sheet. */
  readonly isHidden: boolean;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly notation: Notation;
  /** The unit that its title or corner gives to all numbers that have no other. */
  readonly unit?: UnitNote;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** All tables of a file, and what their reader must know about how they were read. */
export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  readonly remarks: readonly Problem[];
}
