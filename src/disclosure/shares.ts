import type { Release, ReleasedCell } from "./release.ts";
import type { DisclosureRules } from "./rules.ts";

/** Of how many people of a group something holds. */
export interface CountedShare {
  /** The key of its cell. */
  readonly key: string;
  readonly counted: number;
  readonly of: number;
}

/** Shares of groups that make a whole together, with that of the whole. */
export interface SharesOfWhole {
  readonly whole: CountedShare;
  readonly parts: readonly CountedShare[];
}

/**
 * Percentages of which the counts themselves are released nowhere: whole percents, and only of enough people (CBS: at least 100). That of the
 * whole stays hidden as long as those whose own is hidden are together too few: who knows the rest would have theirs by subtracting.
 */
export function releaseShares(
  dataset: string,
  snapshot: string,
  wholes: readonly SharesOfWhole[],
  rules: DisclosureRules,
): Release {
  const { minimumObservations: minimum } = rules;
  const cells = wholes.flatMap(({ whole, parts }) => {
    const hidden = parts.filter(({ of }) => of < minimum).reduce((sum, { of }) => sum + of, 0);
    const isTooMuch = whole.of >= minimum && hidden > 0 && hidden < minimum;
    const ofWhole: ReleasedCell = isTooMuch ? { hidden: { because: "protects", cells: [] } } : shareOf(whole, minimum);
    return [...parts.map((part) => [part.key, shareOf(part, minimum)] as const), [whole.key, ofWhole] as const];
  });
  return { dataset, snapshot, rules: { id: rules.id, version: rules.version }, cells: new Map(cells) };
}

function shareOf({ counted, of }: CountedShare, minimum: number): ReleasedCell {
  if (of < minimum) return { hidden: { because: "few-observations", minimum } };
  return { shown: Math.round((100 * counted) / of), ground: "protected" };
}
