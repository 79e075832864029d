import type { HiddenReason } from "../figure/shown.ts";
import type { Release, ReleasedCell } from "./release.ts";
import type { DisclosureRules } from "./rules.ts";

/** A rate, percentage or mean made of what was released, or why there is none. */
export type Derived = { readonly value: number } | { readonly hidden: HiddenReason };

/**
 * Divides two released cells: a rate, a percentage or a mean is computed after protection, from numbers that every reader
 * has, and only on enough observations (CBS: at least 100 for percentages and means). `per` multiplies: 100 for percents.
 */
export function divideReleased(
  numerator: ReleasedCell,
  denominator: ReleasedCell,
  { minimumObservations }: DisclosureRules,
  per = 1,
): Derived {
  if ("hidden" in numerator) return numerator;
  if ("hidden" in denominator) return denominator;
  if (denominator.shown < minimumObservations)
    return { hidden: { because: "few-observations", minimum: minimumObservations } };
  return { value: (numerator.shown * per) / denominator.shown };
}

/** Two cells of releases, by their keys, that make a cell of another. */
export interface Division {
  readonly key: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** What divisions of released cells say, as a release of its own. A cell that was not released gives nothing. */
export function releaseDivisions(
  dataset: string,
  snapshot: string,
  released: ReadonlyMap<string, ReleasedCell>,
  divisions: readonly Division[],
  rules: DisclosureRules,
  per: number,
): Release {
  const absent: ReleasedCell = { hidden: { because: "not-in-catalogue" } };
  const cells = divisions.map(({ key, numerator, denominator }): [string, ReleasedCell] => {
    const [above, below] = [released.get(numerator) ?? absent, released.get(denominator) ?? absent];
    const made = divideReleased(above, below, rules, per);
    return [key, "value" in made ? { shown: made.value, ground: "protected" } : made];
  });
  return { dataset, snapshot, rules: { id: rules.id, version: rules.version }, cells: new Map(cells) };
}
