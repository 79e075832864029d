import type { Interval } from "../figure/interval.ts";
import type { Constraint, Intervals } from "./constraint.ts";

/** A constraint that no values within the intervals satisfy. Amounts in the base of the unit. */
export interface Violation {
  readonly constraint: Constraint;
  /** The interval that the other cells imply for the target. */
  readonly implied: Interval;
  /** How far apart the two may be by rounding alone: the summed half-widths. */
  readonly slack: number;
  /** By how much the difference exceeds that: the gap between the two intervals, above zero. */
  readonly excess: number;
  /** Cells whose single repair would satisfy all constraints that they are part of, in the order of the constraint. */
  readonly candidates: readonly string[];
}

/**
 * Judges constraints over cells: returns the broken ones, each with the cells that could carry the slip. A cell is a
 * candidate when one other printed number in it satisfies every constraint in which it occurs, including all broken ones that share
 * cells with this one; where no cell can do that alone, the cells that repair at least this constraint without
 * breaking another.
 */
export function judge(constraints: readonly Constraint[], intervals: Intervals): readonly Violation[] {
  const byCell = new Map<string, Constraint[]>();
  for (const constraint of constraints)
    for (const cell of constraint.cells) {
      const list = byCell.get(cell);
      if (list === undefined) byCell.set(cell, [constraint]);
      else list.push(constraint);
    }
  const broken = constraints.filter((constraint) => gapOf(constraint, intervals) > 0);
  return broken.map((constraint): Violation => {
    const implied = constraint.implied(constraint.target, intervals);
    const related = broken.filter((other) => other.cells.some((cell) => constraint.cells.includes(cell)));
    const repairable = constraint.cells.filter((cell) => canRepair(cell, byCell.get(cell) ?? [], intervals));
    const alone = repairable.filter((cell) => related.every((other) => other.cells.includes(cell)));
    return {
      constraint,
      implied,
      slack: slackOf(constraint, implied, intervals),
      excess: gapOf(constraint, intervals),
      candidates: alone.length > 0 ? alone : repairable,
    };
  });
}

/** The summed half-widths; where what is implied is open on one side, those of the cells themselves. */
function slackOf({ target, cells }: Constraint, implied: Interval, intervals: Intervals): number {
  const widths = Number.isFinite(implied.high - implied.low)
    ? [intervals(target), implied]
    : cells.map((cell) => intervals(cell));
  return widths.reduce((sum, { low, high }) => sum + (high - low) / 2, 0);
}

/** The distance between what a target is and what follows from the rest; zero when they meet. */
function gapOf(constraint: Constraint, intervals: Intervals): number {
  const own = intervals(constraint.target);
  const implied = constraint.implied(constraint.target, intervals);
  const gap = Math.max(implied.low - own.high, own.low - implied.high, 0);
  // Sums of cents are exact; per cents and ratios go through floating point, and their noise is no finding.
  const noise =
    1e-9 * Math.max(Math.abs(own.low), Math.abs(own.high), Math.min(Math.abs(implied.low), Math.abs(implied.high)), 1);
  return gap > noise ? gap : 0;
}

/**
 * Whether one other printed number in the cell, rounded as the cell is, would satisfy all constraints that hold it. Each of
 * them may take another of the values that the printed number stands for, as each is checked by itself.
 */
function canRepair(cell: string, constraints: readonly Constraint[], intervals: Intervals): boolean {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const constraint of constraints) {
    const implied = constraint.implied(cell, intervals);
    low = Math.max(low, implied.low);
    high = Math.min(high, implied.high);
  }
  const own = intervals(cell);
  const step = own.high - own.low;
  if (low <= high || !Number.isFinite(step) || step === 0) return low <= high;
  // Numbers that can be printed lie a whole number of steps from the one that is.
  const middle = (own.low + own.high) / 2;
  const first = Math.ceil((low - step / 2 - middle) / step - 1e-9);
  return middle + first * step <= high + (step / 2) * (1 + 1e-9);
}
