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
  readonly numbers: LineNumbers;
  /** By line: does its label announce a sum or a balance? */
  readonly isTotalLike: readonly boolean[];
  /** By line: does its label announce a part of the line above? */
  readonly isOfWhich: readonly boolean[];
  /** Reference of a cell: `grid/row/column`, whichever way the bundle looks. */
  readonly ref: (line: number, place: number) => string;
}

/** The numbers of a bundle in one row, line after line, for a search that holds millions of guesses against them. */
export interface LineNumbers {
  readonly value: Float64Array;
  /** Half the width of the interval. */
  readonly half: Float64Array;
  /** 0 where there is no number; equal where numbers are of one nature. */
  readonly nature: Uint16Array;
}

/** The rows of a grid as a bundle, headings left out. */
export function rowBundle(grid: Grid): Bundle {
  const rows = grid.rows.flatMap((line, index) => (line.isHeading ? [] : [{ line, index }]));
  return makeBundle({
    axis: "rows",
    lines: rows.map(({ line }) => line),
    places: grid.columns.length,
    at: (line, place) => grid.cell(rows[line]?.index ?? -1, place),
    ref: (line, place) => `${grid.id}/${rows[line]?.line.id ?? ""}/${grid.columns[place]?.id ?? ""}`,
  });
}

/** The columns of a grid as a bundle, with a place per row that is no heading. */
export function columnBundle(grid: Grid): Bundle {
  const rows = rowBundle(grid);
  return makeBundle({
    axis: "columns",
    lines: grid.columns,
    places: rows.lines.length,
    at: (line, place) => rows.at(place, line),
    ref: (line, place) => rows.ref(place, line),
  });
}

/** Looks every cell up once: a grid may read its numbers from print each time that it is asked. */
function makeBundle({ at, ...bundle }: Omit<Bundle, "numbers" | "isTotalLike" | "isOfWhich">): Bundle {
  const { lines, places } = bundle;
  const cells = lines.flatMap((_, line) => Array.from({ length: places }, (__, place) => at(line, place)));
  const natures = new Map<string, number>();
  const numbers: LineNumbers = {
    value: Float64Array.from(cells, (cell) => cell?.value ?? 0),
    half: Float64Array.from(cells, (cell) => (cell === undefined ? 0 : halfWidth(cell.interval))),
    nature: Uint16Array.from(cells, (cell) => {
      if (cell === undefined) return 0;
      const known = natures.get(cell.unit) ?? natures.size + 1;
      natures.set(cell.unit, known);
      return known;
    }),
  };
  const isTotalLike = lines.map(({ label }) => totalWords.test(label));
  const isOfWhich = lines.map(({ label }) => partWords.test(label));
  return { ...bundle, numbers, isTotalLike, isOfWhich, at: (line, place) => cells[line * places + place] };
}

/** Half the width of a cell's interval: how far rounding may have moved it. */
export function halfWidth({ low, high }: Interval): number {
  return (high - low) / 2;
}

/** Words that announce a sum or a balance. */
const totalWords =
  /\b(?:sub)?totaal|\btotale?\b|\bsom\b|\bsaldo\b|\bsamen\b|\boptelling\b|\btotal\b|\bsum\b|\bper saldo\b|\bnetto\b|\bbruto\b|\bresultaat\b/iu;

/** Words that announce a part of the line above, never counted again. */
const partWords = /^\s*(?:-\s*)?(?:waarvan|w\.?v\.?|o\.?w\.?|onderdeel|inclusief|incl\.?|daarvan|of which)\b/iu;
