import type { Shown } from "../figure/shown.ts";
import type { NumberStyle } from "../text/write-number.ts";

export type { NumberStyle };

export type Cell =
  | { readonly type: "figure"; readonly ref: string; readonly figure: Shown; readonly footnote?: string }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "empty" };

export interface DataColumn {
  readonly id: string;
  readonly title: string;
  readonly align: "start" | "end";
}

export interface DataRow {
  readonly id: string;
  readonly role: "line" | "subtotal" | "total" | "of-which" | "heading";
  readonly header: string;
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
