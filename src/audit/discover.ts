import type { Interval } from "../figure/interval.ts";
import { type Bundle, columnBundle, rowBundle } from "./bundle.ts";
import type { Certainty } from "./check.ts";
import { type Constraint, type Intervals, sumConstraint } from "./constraint.ts";
import { believable, type FoundGap, findGaps } from "./find-gaps.ts";
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
  readonly grid: Grid;
  readonly constraints: readonly DiscoveredConstraint[];
  readonly violations: readonly (Violation & { readonly certainty: Certainty })[];
  readonly slips: readonly Slip[];
}

/** Evidence beyond the need, in bits, from which a discovered relation is called likely. */
const likely = 10;

/**
 * Audits the tables of a file or a dossier without being told anything about them: finds sums, differences, shares and
 * growth between rows and between columns, and reports where one that holds elsewhere is broken, with the cells that a
 * single repair would mend. Numbers alone must speak against chance (once in 200 tables), unless a label says that a line is
 * a total. That the totals of several tables lack one and the same amount says more than that one total does.
 */
export function discover(grids: readonly Grid[]): readonly Discovery[] {
  const read = grids.map((grid) => ({
    grid,
    bundles: [rowBundle(grid), columnBundle(grid)].map((bundle) => ({ bundle, sums: findSums(bundle) })),
  }));
  // Rows with rows and columns with columns: the tables of a file are laid out alike.
  const guesses = [0, 1].map((side) =>
    believable(
      read.map(({ bundles }) => bundles.slice(side, side + 1).flatMap(({ bundle, sums }) => findGaps(bundle, sums))),
    ),
  );
  return read.map(({ grid, bundles }, index) => {
    const closed = bundles.flatMap(({ bundle, sums }) => [
      ...sums.flatMap((sum) => sumConstraints(bundle, sum)),
      ...ratioConstraints(bundle),
    ]);
    const lacking = bundles.flatMap(({ bundle }, side) =>
      (guesses[side]?.[index] ?? []).flatMap((gap) => gapConstraints(bundle, gap)),
    );
    const intervals = intervalsOf(grid);
    return {
      grid,
      constraints: [...closed, ...lacking],
      violations: [
        ...judgeAll(closed, closed, intervals),
        // That a line lacks is the weaker belief: it must not blur which cell broke a sum that holds elsewhere.
        ...judgeAll([...closed, ...lacking], lacking, intervals),
      ],
      slips: bundles.flatMap(({ bundle }) => findSlips(bundle)),
    };
  });
}

function judgeAll(
  constraints: readonly DiscoveredConstraint[],
  wanted: readonly DiscoveredConstraint[],
  intervals: Intervals,
): Discovery["violations"] {
  const certainty = new Map(wanted.map((constraint) => [constraint.id, constraint.certainty]));
  if (wanted.length === 0) return [];
  return judge(constraints, intervals).flatMap((violation) => {
    const known = certainty.get(violation.constraint.id);
    return known === undefined ? [] : [{ ...violation, certainty: known }];
  });
}

function ratioConstraints(bundle: Bundle): readonly DiscoveredConstraint[] {
  return findRatios(bundle).flatMap((ratio) =>
    places(bundle).flatMap((place) => {
      const constraint = ratioAt(bundle, ratio, place);
      return constraint === undefined ? [] : [{ ...constraint, certainty: certaintyOf(ratio.surplus) }];
    }),
  );
}

/** A line that lacks is always no more than possible: the source may have meant to leave it out. */
function gapConstraints(bundle: Bundle, { target, terms, places: where }: FoundGap): readonly DiscoveredConstraint[] {
  return where.map((place) => {
    const ref = bundle.ref(target, place);
    const parts = terms
      .filter(({ line }) => bundle.at(line, place) !== undefined)
      .map(({ line, sign }) => ({ ref: bundle.ref(line, place), sign }));
    return { ...sumConstraint(`${ref} ${bundle.axis} gap`, "sum", ref, parts), certainty: "mogelijk" };
  });
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
