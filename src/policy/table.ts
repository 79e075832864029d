import type { Figure } from "../figure/figure.ts";
import type { Period } from "../figure/period.ts";
import type { Citation } from "./citation.ts";

/** A column of a printed table. Only value columns hold figures. */
export interface TableColumn {
  readonly id: string;
  readonly title: string;
  readonly period?: Period;
}

/** A row as printed: its label, the lines where it stands, and one figure per value column (absent where the cell is empty). */
export interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly lines: Citation;
  readonly role: "line" | "subtotal" | "total" | "of-which" | "heading";
  readonly cells: Readonly<Record<string, Figure>>;
}

/** Which sign is an advantage in this table. Saldo = begroot − werkelijk is `positive-is-surplus`. */
export type SignConvention = "positive-is-surplus" | "positive-is-deficit" | "positive-is-saving" | "amount";

/** A table of the original, numbers as printed. */
export interface PrintedTable {
  readonly id: string;
  readonly title: string;
  readonly lines: Citation;
  readonly sign: SignConvention;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Remarks on the table in our own words, for instance a unit that contradicts itself. */
  readonly notes: readonly string[];
}
