import { addDecimals, decimalOf, toNumber } from "./decimal.ts";
import type { Figure } from "./figure.ts";
import { addIntervals, exactly, type Interval } from "./interval.ts";
import type { Kind } from "./kind.ts";
import { isMissing, type MissingReason } from "./missing.ts";
import { type Problem, problem } from "./problem.ts";
import { roundingOf } from "./rounding.ts";
import { isRate, mayCompare, type Unit } from "./unit.ts";

/** What is known of a sum, and what is not: "x + PM (k)". */
export interface PartialSum {
  /** The sum of the numbers that are there, in the base of the unit. */
  readonly known: number;
  /** How many numbers are there. */
  readonly count: number;
  /** How many numbers are not there, by reason. PM is never zero (rules of the field, section 1). */
  readonly missing: ReadonlyMap<MissingReason, number>;
}

/** A sum that hides nothing: each kind of amount is kept apart, so that a total can show it apart. */
export interface FigureSum extends PartialSum {
  readonly unit: Unit;
  readonly byKind: ReadonlyMap<Kind, PartialSum>;
  /** Where the exact sum of the known numbers lies, given how each of them was rounded. */
  readonly rounding: Interval;
}

/**
 * Adds figures of one unit. Exact: the order does not matter, and no binary noise comes in. Intervals of rounding add up;
 * intervals of estimates are left out, for they add up only with what is known of their dependence. Problems: `unit.mixed`
 * for different units, `unit.rate` for numbers that cannot be added at all.
 */
export function sumFigures(figures: readonly [Figure, ...Figure[]]): FigureSum | Problem {
  const [{ unit }] = figures;
  if (isRate(unit)) return problem("unit.rate", { unit });
  const other = figures.find((figure) => !mayCompare(figure.unit, unit));
  if (other !== undefined) return problem("unit.mixed", { first: unit, other: other.unit });
  const kinds = [...new Set(figures.map(({ kind }) => kind))];
  return {
    ...partialSum(figures),
    unit,
    byKind: new Map(kinds.map((kind) => [kind, partialSum(figures.filter((figure) => figure.kind === kind))])),
    rounding: figures.reduce((sum, figure) => addIntervals(sum, roundingOf(figure) ?? exactly(0)), exactly(0)),
  };
}

function partialSum(figures: readonly Figure[]): PartialSum {
  let known = decimalOf(0);
  let count = 0;
  const missing = new Map<MissingReason, number>();
  for (const { value } of figures) {
    if (isMissing(value)) {
      missing.set(value.missing, (missing.get(value.missing) ?? 0) + 1);
    } else {
      known = addDecimals(known, decimalOf(value));
      count += 1;
    }
  }
  return { known: toNumber(known), count, missing };
}
