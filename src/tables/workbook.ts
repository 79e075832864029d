import type { CellPosition } from "./cell-address.ts";
import type { FileFacts } from "./core-properties.ts";

/** How a cell looks; absent is plain. */
export interface Look {
  readonly font?: "strong" | "quiet" | "missing" | "title";
  /** A rule: thin or strong above a sum, strong under a head. */
  readonly rule?: "above" | "above-strong" | "below-strong";
  readonly align?: "end";
  readonly wrap?: boolean;
  /** Steps to the right, for what is a part of the line above. */
  readonly indent?: number;
}

/** A cell, or cells one under another, that a formula adds or subtracts. */
export interface FormulaTerm {
  readonly sign: 1 | -1;
  /** Place of the sheet in the workbook, from 0; absent is this sheet. */
  readonly sheet?: number;
  readonly from: CellPosition;
  /** The last cell of a run in the same column. */
  readonly to?: CellPosition;
}

/** A word for the sign of a cell, and none for zero. */
export interface SignFormula {
  readonly of: CellPosition;
  readonly plus: string;
  readonly minus: string;
}

/**
 * What a sheet holds. A sum is made of addresses only; the words of a sign stand in it as quoted text, so no text can
 * become a formula.
 */
export type SheetCell =
  | { readonly type: "empty"; readonly look?: Look }
  | { readonly type: "text"; readonly text: string; readonly formula?: SignFormula; readonly look?: Look }
  | {
      readonly type: "number";
      readonly value: number;
      readonly decimals: number;
      readonly signed?: boolean;
      readonly formula?: readonly FormulaTerm[];
      readonly look?: Look;
    };

export interface Sheet {
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The row with the heads of the columns, from 1: it stays in sight and is printed on every page. */
  readonly headRow?: number;
  /** Cells that stay in sight on the left. */
  readonly frozenColumns?: number;
  readonly landscape?: boolean;
}

/** A workbook as facts. */
export interface Workbook extends FileFacts {
  /** Printed in the margins of every page. */
  readonly marks: {
    readonly topRight: string;
    readonly bottomLeft: string;
    /** "pagina" and "van". */
    readonly page: string;
    readonly of: string;
  };
  readonly sheets: readonly Sheet[];
}
