import type { CellReading } from "./cell-reading.ts";
import type { RawCell, RawRow, RawTable } from "./raw-table.ts";

/** A row as the recognition looks at it: a cell by its column, at once. */
export interface RegionRow {
  readonly line: number;
  readonly isHidden: boolean;
  readonly cells: readonly RawCell[];
  readonly at: (column: number) => RawCell | undefined;
}

/** A rectangle of a sheet: rows that hold something, and the columns between which they do. */
export interface Region {
  readonly rows: readonly RegionRow[];
  readonly first: number;
  readonly last: number;
}

/** How cells were read; every cell once. */
export type ReadCell = (cell: RawCell) => CellReading;

/** Takes a whole raw table as one region; undefined when it holds nothing. */
export function regionOf({ rows }: RawTable): Region | undefined {
  return narrow(rows.map(makeRow));
}

function makeRow({ line, cells, isHidden = false }: RawRow): RegionRow {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return { line, isHidden, cells, at: (column) => byColumn.get(column) };
}

/** The rows that hold something between two columns. */
export function sliceColumns({ rows }: Region, first: number, last: number): Region | undefined {
  return narrow(
    rows.flatMap(({ line, cells, isHidden }) => {
      const inside = cells.filter(({ column }) => column >= first && column <= last);
      return inside.length === 0 ? [] : [makeRow({ line, cells: inside, isHidden })];
    }),
  );
}

/** The region of these rows; undefined when there is none. */
export function narrow(rows: readonly RegionRow[]): Region | undefined {
  if (rows.length === 0) return undefined;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { cells } of rows) {
    for (const { column, merge } of cells) {
      first = Math.min(first, column);
      last = Math.max(last, merge === undefined ? column : Math.min(column + merge.columns - 1, column + 500));
    }
  }
  return { rows, first, last: Math.max(first, lastFilled(rows, last)) };
}

/** A merged title may reach past the table under it: columns in which nothing stands do not count. */
function lastFilled(rows: readonly RegionRow[], last: number): number {
  const filled = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  return Math.min(last, filled);
}

/** Splits a region where at least one row holds nothing. */
export function splitAtBlankRows({ rows }: Region): readonly Region[] {
  const groups: RegionRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && row.line <= before.line + tallest(before)) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => narrow(group) ?? []);
}

/** How many rows a row takes: text of several lines in a cell of a csv, cells merged downward. */
function tallest({ cells }: RegionRow): number {
  return cells.reduce((most, { text, merge }) => Math.max(most, merge?.rows ?? 1, text.split("\n").length), 1);
}

/** The runs of columns between columns in which no row holds anything. */
export function columnRuns({ rows, first, last }: Region): readonly (readonly [number, number])[] {
  const filled = new Set<number>();
  for (const { cells } of rows) {
    for (const { column, merge } of cells) {
      const reach = rows.length > 1 && merge !== undefined && cells.length > 1 ? merge.columns : 1;
      for (let one = column; one < column + Math.min(reach, 500); one += 1) filled.add(one);
    }
  }
  const runs: [number, number][] = [];
  for (let column = first; column <= last; column += 1) {
    if (!filled.has(column)) continue;
    const run = runs.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
