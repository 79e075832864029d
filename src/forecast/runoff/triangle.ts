/**
 * What came in late: amounts by the period in which the care was given (origin) and by how much later they were known (development).
 * A cell is a number, zero included; without a number it is "not yet" when nothing later is known of its origin, else "unknown".
 */
export interface Triangle {
  /** Labels of the origin periods, oldest first. */
  readonly origins: readonly string[];
  /** Labels of the development periods, youngest first. */
  readonly developments: readonly string[];
  /** Cumulative amounts: a row per origin, a cell per development period. */
  readonly cells: readonly (readonly (number | undefined)[])[];
  /** How many development periods one origin period lasts: 1 when both are months, 4 for years in quarters. */
  readonly step: number;
}

/** One cell of a triangle by position. */
export interface CellPlace {
  readonly origin: number;
  readonly development: number;
}

/** The place of the last known cell of an origin; −1 when nothing is known of it. */
export function latestOf(row: readonly (number | undefined)[] | undefined): number {
  return row === undefined ? -1 : row.findLastIndex((cell) => cell !== undefined);
}

/** The last known amount of an origin; undefined when nothing is known of it. */
export function latestAmount(row: readonly (number | undefined)[] | undefined): number | undefined {
  return row?.[latestOf(row)];
}

/** The calendar period of a cell, counted from that of the oldest origin's first. */
export function calendarOf({ step }: Triangle, { origin, development }: CellPlace): number {
  return origin * step + development;
}

/** The calendar period of the newest cell: when the triangle was drawn up. −1 for an empty one. */
export function valuationOf(triangle: Triangle): number {
  let newest = -1;
  triangle.cells.forEach((row, origin) => {
    const development = latestOf(row);
    if (development >= 0) newest = Math.max(newest, calendarOf(triangle, { origin, development }));
  });
  return newest;
}

/** What came in one development period: the difference with the last known amount before it; undefined when not known. */
export function incrementOf(row: readonly (number | undefined)[], development: number): number | undefined {
  const cell = row[development];
  if (cell === undefined) return undefined;
  if (development === 0) return cell;
  const before = row[development - 1];
  return before === undefined ? undefined : cell - before;
}

/** The triangle as it was known `periods` calendar periods earlier, without the origins and developments that were not there yet. */
export function asKnownBefore(triangle: Triangle, periods: number): Triangle {
  const last = valuationOf(triangle) - periods;
  const cells = triangle.cells.map((row, origin) =>
    row.map((cell, development) => (calendarOf(triangle, { origin, development }) > last ? undefined : cell)),
  );
  const height = cells.findLastIndex((row) => latestOf(row) >= 0) + 1;
  const width = cells.reduce((most, row) => Math.max(most, latestOf(row) + 1), 0);
  return {
    ...triangle,
    origins: triangle.origins.slice(0, height),
    developments: triangle.developments.slice(0, width),
    cells: cells.slice(0, height).map((row) => row.slice(0, width)),
  };
}
