import type { Interval } from "../figure/interval.ts";
import { type Bundle, columnBundle, rowBundle } from "./bundle.ts";
import type { Certainty } from "./check.ts";
import { type Constraint, type Intervals, sumConstraint } from "./constraint.ts";
import { findRatios, ratioAt } from "./find-ratios.ts";
import { findSlips, type Slip } from "./find-slips.ts";
import { type FoundSum, findSums } from "./find-sums.ts";
import type { Grid } from "./grid.ts";
import { judge, type Violation } from "./judge.ts";

/** A relation that the audit found by itself, at one place of it. */
export interface DiscoveredConstraint extends Constraint {
  readonly certainty: Certainty;
}

/** What a table turns out to hold, and where it breaks. */
export interface Discovery {
  readonly constraints: readonly DiscoveredConstraint[];
  readonly violations: readonly (Violation & { readonly certainty: Certainty })[];
  readonly slips: readonly Slip[];
}

/** Evidence beyond the need, in bits, from which a discovered relation is called likely. */
const likely = 10;

/**
 * Audits a table without being told anything about it: finds sums, differences, shares and growth between its rows and
 * between its columns, and reports where one that holds elsewhere is broken, with the cells that a single repair would
 * mend. Numbers alone must speak against chance (once in 200 tables), unless a label says that a line is a total.
 */
export function discover(grid: Grid): Discovery {
  const bundles = [rowBundle(grid), columnBundle(grid)];
  const constraints = bundles.flatMap((bundle) => [
    ...findSums(bundle).flatMap((sum) => sumConstraints(bundle, sum)),
    ...findRatios(bundle).flatMap((ratio) =>
      places(bundle).flatMap((place) => {
        const constraint = ratioAt(bundle, ratio, place);
        return constraint === undefined ? [] : [{ ...constraint, certainty: certaintyOf(ratio.surplus) }];
      }),
    ),
  ]);
  const certainty = new Map(constraints.map((constraint) => [constraint.id, constraint.certainty]));
  const violations = judge(constraints, intervalsOf(grid)).map((violation) => ({
    ...violation,
    certainty: certainty.get(violation.constraint.id) ?? "mogelijk",
  }));
  return { constraints, violations, slips: bundles.flatMap(findSlips) };
}

/** The intervals of a grid's cells by reference. */
export function intervalsOf(grid: Grid): Intervals {
  const byRef = new Map<string, Interval | undefined>(
    grid.rows.flatMap((row, rowIndex) =>
      grid.columns.map(
        (column, columnIndex) =>
          [`${grid.id}/${row.id}/${column.id}`, grid.cell(rowIndex, columnIndex)?.interval] as const,
      ),
    ),
  );
  return (ref) => byRef.get(ref) ?? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
}

function sumConstraints(
  bundle: Bundle,
  { target, terms, holds, breaks, surplus }: FoundSum,
): readonly DiscoveredConstraint[] {
  return [...holds, ...breaks].map((place) => {
    const present = terms.filter(({ line }) => bundle.at(line, place) !== undefined);
    const ref = bundle.ref(target, place);
    const parts = present.map(({ line, sign }) => ({ ref: bundle.ref(line, place), sign }));
    return { ...sumConstraint(`${ref} ${bundle.axis}`, "sum", ref, parts), certainty: certaintyOf(surplus) };
  });
}

function certaintyOf(surplus: number): Certainty {
  return surplus >= likely ? "waarschijnlijk" : "mogelijk";
}

function places(bundle: Bundle): readonly number[] {
  return Array.from({ length: bundle.places }, (_, place) => place);
}
