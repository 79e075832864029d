import { numberAt, type RepeatedColumn, repeatedColumn, type SparseNumbers, sparseNumbers, valueAt } from "./column.ts";
import type { Definition, Figure } from "./figure.ts";
import type { Interval } from "./interval.ts";
import { isMissing, type MissingReason, missing, type Value } from "./missing.ts";
import type { Unit } from "./unit.ts";

/** What all figures of a set have in common: what they measure and in what. */
export interface FigureHeader {
  readonly unit: Unit;
  readonly definition: Definition;
  readonly label: string;
}

/** The parts of a figure that come back in many rows, each kept once. Provenance is a handle in this way. */
interface Parts {
  readonly printed: RepeatedColumn<Figure["printed"]>;
  readonly kind: RepeatedColumn<Figure["kind"]>;
  readonly recurrence: RepeatedColumn<Figure["recurrence"]>;
  readonly scope: RepeatedColumn<Figure["scope"]>;
  readonly period: RepeatedColumn<Figure["period"]>;
  readonly status: RepeatedColumn<Figure["status"]>;
  readonly knownOn: RepeatedColumn<Figure["knownOn"]>;
  readonly provenance: RepeatedColumn<Figure["provenance"]>;
}

/** The ends and the level of an interval, each a column. */
interface IntervalColumns {
  readonly low: SparseNumbers;
  readonly high: SparseNumbers;
  readonly level: SparseNumbers;
}

/**
 * Many figures that measure the same, as columns with a shared header: some tens of bytes a figure where objects take
 * hundreds (design, section 3). Reading a row gives the figure back as it was.
 */
export interface FigureSet {
  readonly header: FigureHeader;
  readonly length: number;
  /** Numbers in the base of the unit; a row that is missing holds NaN. */
  readonly values: Float64Array;
  /** Why a row is missing, by row; only of those that are. */
  readonly missing: ReadonlyMap<number, MissingReason>;
  readonly parts: Parts;
  readonly interval: IntervalColumns;
  readonly rounding: IntervalColumns;
}

/** Puts figures with the same unit, definition and label in columns. Throws RangeError when a figure differs in one of them. */
export function figureSet(figures: readonly [Figure, ...Figure[]]): FigureSet {
  const [{ unit, definition, label }] = figures;
  const header: FigureHeader = { unit, definition, label };
  const key = headerKey(header);
  const stranger = figures.findIndex((figure) => headerKey(figure) !== key);
  if (stranger >= 0) throw new RangeError(`figure ${stranger} does not measure what the first one measures`);
  return {
    header,
    length: figures.length,
    values: Float64Array.from(figures, ({ value }) => (isMissing(value) ? Number.NaN : value)),
    missing: new Map(figures.flatMap(({ value }, row) => (isMissing(value) ? [[row, value.missing] as const] : []))),
    parts: {
      printed: repeatedColumn(figures.map((figure) => figure.printed)),
      kind: repeatedColumn(figures.map((figure) => figure.kind)),
      recurrence: repeatedColumn(figures.map((figure) => figure.recurrence)),
      scope: repeatedColumn(figures.map((figure) => figure.scope)),
      period: repeatedColumn(figures.map((figure) => figure.period)),
      status: repeatedColumn(figures.map((figure) => figure.status)),
      knownOn: repeatedColumn(figures.map((figure) => figure.knownOn)),
      provenance: repeatedColumn(figures.map((figure) => figure.provenance)),
    },
    interval: intervalColumns(figures.map(({ interval }) => interval)),
    rounding: intervalColumns(figures.map(({ rounding }) => rounding)),
  };
}

/** The value of a row, without the rest of the figure: what a sum or a chart over many rows needs. */
export function rowValue(set: FigureSet, row: number): Value {
  const value = set.values[row];
  if (value === undefined) throw new RangeError(`no row ${row}`);
  const reason = set.missing.get(row);
  return reason === undefined ? value : missing(reason);
}

/** The figure of a row, as it was put in. Throws RangeError when there is no such row. */
export function figureAt(set: FigureSet, row: number): Figure {
  const value = rowValue(set, row);
  const printed = valueAt(set.parts.printed, row);
  const recurrence = valueAt(set.parts.recurrence, row);
  const interval = intervalAt(set.interval, row);
  const rounding = intervalAt(set.rounding, row);
  return {
    value,
    ...set.header,
    ...(printed === undefined ? {} : { printed }),
    ...(interval === undefined ? {} : { interval }),
    ...(rounding === undefined ? {} : { rounding }),
    kind: valueAt(set.parts.kind, row),
    ...(recurrence === undefined ? {} : { recurrence }),
    scope: valueAt(set.parts.scope, row),
    period: valueAt(set.parts.period, row),
    status: valueAt(set.parts.status, row),
    knownOn: valueAt(set.parts.knownOn, row),
    provenance: valueAt(set.parts.provenance, row),
  };
}

function intervalColumns(intervals: readonly (Interval | undefined)[]): IntervalColumns {
  return {
    low: sparseNumbers(intervals.map((interval) => interval?.low)),
    high: sparseNumbers(intervals.map((interval) => interval?.high)),
    level: sparseNumbers(intervals.map((interval) => interval?.level)),
  };
}

function intervalAt({ low: lows, high: highs, level: levels }: IntervalColumns, row: number): Interval | undefined {
  const low = numberAt(lows, row);
  const high = numberAt(highs, row);
  const level = numberAt(levels, row);
  if (low === undefined || high === undefined) return undefined;
  return level === undefined ? { low, high } : { low, high, level };
}

function headerKey({ unit, definition, label }: FigureHeader): string {
  return JSON.stringify([Object.entries(unit).sort(), definition.id, definition.version, label]);
}
