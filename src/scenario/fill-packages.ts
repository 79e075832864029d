import { isMissing } from "../figure/missing.ts";
import type { Entry } from "./comparison.ts";
import type { Ends, YearToFill } from "./fill-savings.ts";

/** Parts of a target that may fill every asked year together, if each brings the most that its words allow. */
export interface FillingSet {
  readonly savings: readonly string[];
  /** Per year what is left after it, in cents: minus is still open. */
  readonly balance: readonly { readonly stated: number; readonly most: number }[];
}

/** All sets of parts, each looked at. */
export interface Filling {
  readonly sets: readonly FillingSet[];
  readonly looked: number;
}

/** Most parts of which every set is looked at. */
export const mostParts = 20;

/**
 * Sets of parts that may fill the years, and of which no part can be missed: the fewest parts first, then the most that is left in the
 * first year. Every set is looked at, so that none is, is proven for the amounts that the source names.
 */
export function fillingSets(years: readonly YearToFill[]): Filling {
  const ids = [...new Set(years.flatMap(({ candidates }) => candidates.map(({ saving }) => saving.id)))];
  const size = 2 ** ids.length;
  const left = (end: keyof Ends) =>
    years.map(({ candidates }) =>
      ids.map((id) => {
        const found = candidates.find(({ saving }) => saving.id === id);
        return found === undefined ? 0 : centsOf(found.left[end]);
      }),
    );
  const [most, stated] = [left("most"), left("stated")];
  const balanceOf = (mask: number, amounts: readonly number[], at: number) =>
    amounts.reduce((sum, amount, own) => sum + (has(mask, own) ? amount : 0), -centsOf(years[at]?.open));
  const closes = (mask: number) => most.every((amounts, at) => balanceOf(mask, amounts, at) >= 0);
  const found: number[] = [];
  for (let mask = 0; mask < size; mask += 1)
    if (closes(mask) && !ids.some((_, at) => has(mask, at) && closes(mask - 2 ** at))) found.push(mask);
  const sets = found.map((mask) => ({
    savings: ids.filter((_, at) => has(mask, at)),
    balance: years.map((_, at) => ({
      stated: balanceOf(mask, stated[at] ?? [], at),
      most: balanceOf(mask, most[at] ?? [], at),
    })),
  }));
  return {
    looked: size,
    sets: sets.sort(
      (a, b) => a.savings.length - b.savings.length || (b.balance[0]?.most ?? 0) - (a.balance[0]?.most ?? 0),
    ),
  };
}

function has(mask: number, at: number): boolean {
  return Math.floor(mask / 2 ** at) % 2 === 1;
}

/** What is missing brings nothing that can be counted. */
function centsOf(entry: Entry | undefined): number {
  return entry === undefined || isMissing(entry.figure.value) ? 0 : entry.figure.value;
}
