import type { Shown } from "../figure/shown.ts";
import type { NumberStyle } from "../text/write-number.ts";

export type { NumberStyle };

/** What the audit found in a cell: how sure it is, in a word, whether it was explained, and the anchor where it is told. */
export interface CellFinding {
  readonly word: string;
  readonly explained: boolean;
  readonly anchor: string;
}

/** A figure in a table. */
export interface FigureCell {
  readonly type: "figure";
  readonly ref: string;
  readonly figure: Shown;
  readonly footnote?: string;
  /** How this number is written where it is not as the rest of its table: as printed, or of another unit and then with it. */
  readonly own?: { readonly style: NumberStyle; readonly withUnit: boolean };
  readonly finding?: CellFinding;
}

export type Cell = FigureCell | { readonly type: "text"; readonly text: string } | { readonly type: "empty" };

/** What a column is of other columns of its table, so that a workbook can compute it: every row the same. */
export type ColumnFormula =
  | { readonly type: "difference"; readonly plus: string; readonly minus: string }
  /** In a total row the sum of all rows above, those without a number too: what is filled in there counts. */
  | { readonly type: "total" }
  /** A word for the sign of another column: V and N for a balance. Zero and what is missing have no word. */
  | { readonly type: "sign"; readonly of: string; readonly plus: string; readonly minus: string };

export interface DataColumn {
  readonly id: string;
  readonly title: string;
  readonly align: "start" | "end";
  readonly formula?: ColumnFormula;
}

export interface DataRow {
  readonly id: string;
  readonly role: "line" | "subtotal" | "total" | "of-which" | "heading";
  readonly header: string;
  /** Where the header leads on a screen: a page of this application with its choices. Paper leaves it out. */
  readonly leadsTo?: string;
  /** One cell per column, in the order of the columns. */
  readonly cells: readonly Cell[];
}

/** A table as a reader sees it, in the words of the reader; every number is a figure that may be shown. */
export interface DataTable {
  readonly id: string;
  readonly caption: string;
  /** What the numbers are in: "in miljoenen euro's". */
  readonly unit: string;
  readonly style: NumberStyle;
  readonly rowTitle: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[];
  readonly source: string;
}
