import type { Intervals } from "./constraint.ts";
import type { Violation } from "./judge.ts";

/**
 * What a row that nobody printed would have to hold for a broken sum of rows to close: an amount in the base of the unit;
 * `not-alone` where other broken relations share its cells, which such a row would leave as they are. Undefined where a row
 * cannot be what is missing: no sum, or one across the columns of a row.
 */
export type MissingRow = number | "not-alone";

/** Judges whether a missing row would mend a violation, given all that is broken. */
export function missingRowOf(
  { constraint, implied }: Violation,
  broken: readonly Violation[],
  intervals: Intervals,
): MissingRow | undefined {
  if (constraint.rule !== "sum" || isAcross(constraint.cells)) return undefined;
  const own = new Set(constraint.cells);
  const isShared = broken.some(
    (other) => other.constraint !== constraint && other.constraint.cells.some((cell) => own.has(cell)),
  );
  if (isShared) return "not-alone";
  const { low, high } = intervals(constraint.target);
  return (low + high - implied.low - implied.high) / 2;
}

/** All cells in one row of one table. */
function isAcross(cells: readonly string[]): boolean {
  const [first = ""] = cells;
  const row = first.slice(0, first.lastIndexOf("/") + 1);
  return row !== "" && cells.every((cell) => cell.slice(0, cell.lastIndexOf("/") + 1) === row);
}
