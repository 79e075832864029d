import type { Entry } from "./comparison.ts";
import { type LineName, sumLine, termsOf } from "./sum-line.ts";
import type { VariantResult } from "./variants.ts";

/** What the lines of a difference between variants are called. */
export interface VariantDifferenceNames {
  readonly total: string;
  readonly floor: string;
  readonly available: string;
}

/** How one variant differs from another of the same year: plus is more money left. */
export interface VariantDifference {
  readonly from: VariantResult;
  readonly to: VariantResult;
  /** Balance of the one less that of the other; of spending where one of them has no budget. */
  readonly total: Entry;
  /** What another legal floor does, and another budget; absent where both have the same. */
  readonly floor?: Entry;
  readonly available?: Entry;
  /** The part of each post that one of them has, or both with other amounts; all parts add up to the total to the cent. */
  readonly posts: readonly {
    readonly title: string;
    readonly difference: Entry;
    readonly in: "both" | "from" | "to";
  }[];
}

/**
 * Explains the difference between two variants above the legal floor post by post, exactly: any of them can be what the others are
 * held against. A post that is still to be worked out counts as nothing in the sums of its variant, and so here. Undefined when they are of
 * other years.
 */
export function differenceBetweenVariants(
  from: VariantResult,
  to: VariantResult,
  names: VariantDifferenceNames,
): VariantDifference | undefined {
  if (from.year !== to.year) return undefined;
  const sum = (
    part: string,
    label: string,
    plus: readonly (Entry | undefined)[],
    minus: readonly (Entry | undefined)[],
  ): Entry | undefined => {
    const name: LineName = {
      ref: (year) => `variant/${to.variant.id}/tegen-${from.variant.id}-${part}/${year}`,
      label,
      formula: "variant.difference",
    };
    const known = (entries: readonly (Entry | undefined)[]) => entries.filter((entry) => entry !== undefined);
    const terms = [...termsOf([known(plus)], 1, true), ...termsOf([known(minus)], -1, true)];
    return sumLine(name, [to.year], terms)[0];
  };
  const withBudget = from.balance !== undefined && to.balance !== undefined;
  const total = withBudget
    ? sum("verschil", names.total, [to.balance], [from.balance])
    : sum("verschil", names.total, [from.total], [to.total]);
  if (total === undefined) return undefined;
  const floor = from.floor.ref === to.floor.ref ? undefined : sum("minimum", names.floor, [from.floor], [to.floor]);
  const available =
    withBudget && from.available?.ref !== to.available?.ref
      ? sum("budget", names.available, [to.available], [from.available])
      : undefined;
  const titles = [...new Set([...from.posts, ...to.posts].map(({ title }) => title))];
  const posts = titles.flatMap((title, at) => {
    const [before, after] = [from, to].map((one) => one.posts.filter((post) => post.title === title));
    const entries = (list: typeof before) => (list ?? []).map(({ entry }) => entry);
    const difference = sum(`post-${at + 1}`, title, entries(before), entries(after));
    const isIn = (list: typeof before) => (list ?? []).length > 0;
    const place = isIn(before) ? (isIn(after) ? ("both" as const) : ("from" as const)) : ("to" as const);
    return difference === undefined ? [] : [{ title, difference, in: place }];
  });
  return {
    from,
    to,
    total,
    ...(floor === undefined ? {} : { floor }),
    ...(available === undefined ? {} : { available }),
    posts,
  };
}
