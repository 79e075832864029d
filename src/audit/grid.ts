import type { Interval } from "../figure/interval.ts";

/** A number of a table: what was printed, and the interval that its rounding allows. Both in one and the same unit. */
export interface GridCell {
  readonly value: number;
  readonly interval: Interval;
  /** What it counts, in a word; a number of another nature than its neighbours never takes part in their sums. */
  readonly unit: string;
}

/** The unit of per cents: they follow from amounts, and are no part of a sum of them. */
export const percent = "percent";

/** A row or column of a grid. */
export interface GridLine {
  readonly id: string;
  /** Words of the source; may say "totaal", or nothing. */
  readonly label: string;
  /** Only a heading or a remark: its cells take no part. */
  readonly isHeading?: boolean;
}

/** A table as the audit sees it: lines, and a number or nothing where they cross. A missing number is nothing here. */
export interface Grid {
  readonly id: string;
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  readonly cell: (row: number, column: number) => GridCell | undefined;
}
