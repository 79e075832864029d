import type { Grid, GridLine } from "../grid.ts";

/** A place in a series where lines jump, or where some stop and others begin. Ids of the grid. */
export interface SeriesBreak {
  readonly axis: "row" | "column";
  /** The line (a column, a row) before which the series breaks. */
  readonly at: string;
  readonly lines: readonly string[];
  readonly how: "jump" | "regrouped";
}

/** Four steps: one that jumps, and three that tell what is usual. */
const fewestPlaces = 5;
/** Steps up to here are calm: 10 per cent a period. */
const calm = 0.1;
/** A jump is at least half as much again, and six times the largest other step. */
const jump = 0.5;
const beyond = 6;

/**
 * Finds breaks in series of a table whose columns (or rows) are years: a step far outside the other steps of its line, with
 * two numbers or more on both sides, and a place where three lines or more stop and three or more begin, as when a municipality goes from products to
 * *taakvelden* (Almelo L1181–1196). Steps are relative to the smaller of the two numbers. Zeros and other signs say nothing.
 *
 * @param isDeclared whether the table says itself that its series breaks before this line.
 */
export function findSeriesBreaks(grid: Grid, isDeclared: (line: string) => boolean): readonly SeriesBreak[] {
  const across = { axis: "row", lines: grid.rows, places: grid.columns, at: grid.cell } as const;
  const down = {
    axis: "column",
    lines: grid.columns,
    places: grid.rows,
    at: (line: number, place: number) => grid.cell(place, line),
  } as const;
  return [across, down].flatMap((series) => breaksOf(series).filter(({ at }) => !isDeclared(at)));
}

interface Series {
  readonly axis: "row" | "column";
  readonly lines: readonly GridLine[];
  readonly places: readonly GridLine[];
  readonly at: (line: number, place: number) => { readonly value: number } | undefined;
}

function breaksOf({ axis, lines, places, at }: Series): readonly SeriesBreak[] {
  const years = yearsOf(places);
  if (years.length < fewestPlaces) return [];
  const values = lines.map((line, index) => ({
    id: line.id,
    numbers: line.isHeading === true ? [] : years.map((place) => at(index, place)?.value),
  }));
  return years.flatMap((place, step): readonly SeriesBreak[] => {
    const id = places[place]?.id;
    if (id === undefined || step === 0) return [];
    const jumping = values.filter(({ numbers }) => jumpOf(numbers) === step).map((line) => line.id);
    const stops = values.filter(({ numbers }) => isFilled(numbers, 0, step) && isEmpty(numbers, step, numbers.length));
    const begins = values.filter(({ numbers }) => isEmpty(numbers, 0, step) && isFilled(numbers, step, numbers.length));
    const regrouped = stops.length >= 3 && begins.length >= 3;
    if (regrouped) return [{ axis, at: id, lines: [...stops, ...begins].map((line) => line.id), how: "regrouped" }];
    return jumping.length === 0 ? [] : [{ axis, at: id, lines: jumping, how: "jump" }];
  });
}

/** The places whose labels are years in a row, each a year after the one before; none when they are something else. */
function yearsOf(places: readonly GridLine[]): readonly number[] {
  const dated = places.flatMap(({ label }, place) => {
    const found = label.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
    return found.length === 1 ? [{ place, year: Number(found[0]) }] : [];
  });
  const inOrder = dated.every(({ year }, index) => index === 0 || year === (dated[index - 1]?.year ?? 0) + 1);
  return inOrder ? dated.map(({ place }) => place) : [];
}

/** Which step of a full series lies far outside the rest; undefined when none does. */
function jumpOf(numbers: readonly (number | undefined)[]): number | undefined {
  const full = numbers.filter((number) => number !== undefined && number !== 0);
  if (full.length < fewestPlaces || full.length < numbers.length) return undefined;
  if (new Set(full.map((number) => Math.sign(number ?? 0))).size > 1) return undefined;
  const sizes = full.map((number) => Math.abs(number ?? 0));
  const steps = sizes.slice(1).map((size, index) => {
    const before = sizes[index] ?? size;
    return Math.abs(size - before) / Math.min(size, before);
  });
  const largest = Math.max(...steps);
  const others = steps.filter((step) => step !== largest);
  const rest = Math.max(0, ...others);
  const step = steps.indexOf(largest) + 1;
  // What jumps at once is a start, and what jumps at the end may be the first of a new course: neither is a break yet.
  const isInside = step >= 2 && step <= sizes.length - 2;
  const isAlone = others.length === steps.length - 1;
  return isInside && isAlone && largest >= jump && rest <= calm && largest >= beyond * rest ? step : undefined;
}

function isFilled(numbers: readonly (number | undefined)[], from: number, to: number): boolean {
  return from < to && numbers.slice(from, to).every((number) => number !== undefined);
}

function isEmpty(numbers: readonly (number | undefined)[], from: number, to: number): boolean {
  return from < to && numbers.slice(from, to).every((number) => number === undefined);
}
