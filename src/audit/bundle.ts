import type { Interval } from "../figure/interval.ts";
import type { Grid, GridCell, GridLine } from "./grid.ts";

/**
 * The lines of a grid seen one way: rows with a place per column, or columns with a place per row. What is searched for is
 * a relation between lines that holds in (nearly) every place.
 */
export interface Bundle {
  readonly axis: "rows" | "columns";
  readonly lines: readonly GridLine[];
  readonly places: number;
  readonly at: (line: number, place: number) => GridCell | undefined;
  /** Reference of a cell: `grid/row/column`, whichever way the bundle looks. */
  readonly ref: (line: number, place: number) => string;
}

/** The rows of a grid as a bundle, headings left out. */
export function rowBundle(grid: Grid): Bundle {
  const rows = grid.rows.flatMap((line, index) => (line.isHeading ? [] : [{ line, index }]));
  return {
    axis: "rows",
    lines: rows.map(({ line }) => line),
    places: grid.columns.length,
    at: (line, place) => grid.cell(rows[line]?.index ?? -1, place),
    ref: (line, place) => `${grid.id}/${rows[line]?.line.id ?? ""}/${grid.columns[place]?.id ?? ""}`,
  };
}

/** The columns of a grid as a bundle, with a place per row that is no heading. */
export function columnBundle(grid: Grid): Bundle {
  const rows = rowBundle(grid);
  return {
    axis: "columns",
    lines: grid.columns,
    places: rows.lines.length,
    at: (line, place) => rows.at(place, line),
    ref: (line, place) => rows.ref(place, line),
  };
}

/** Half the width of a cell's interval: how far rounding may have moved it. */
export function halfWidth({ low, high }: Interval): number {
  return (high - low) / 2;
}

/** Words that announce a sum or a balance. */
const totalWords =
  /\b(?:sub)?totaal|\btotale?\b|\bsom\b|\bsaldo\b|\bsamen\b|\boptelling\b|\btotal\b|\bsum\b|\bper saldo\b|\bnetto\b|\bbruto\b|\bresultaat\b/iu;

/** Tells whether a label announces a sum. */
export function isTotalLike({ label }: GridLine): boolean {
  return totalWords.test(label);
}

/** Words that announce a part of the line above, never counted again. */
const partWords = /^\s*(?:-\s*)?(?:waarvan|w\.?v\.?|o\.?w\.?|onderdeel|inclusief|incl\.?|daarvan|of which)\b/iu;

/** Tells whether a label announces a part of the line above it. */
export function isOfWhich({ label }: GridLine): boolean {
  return partWords.test(label);
}
