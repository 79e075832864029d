import { isMissing } from "../figure/missing.ts";
import type { Entry } from "./comparison.ts";
import { sumLine, termsOf } from "./sum-line.ts";
import type { Post, VariantResult } from "./variants.ts";

/** A variant of which every set of posts can be held against what is available. */
export type BudgetedVariant = VariantResult & { readonly available: Entry; readonly balance: Entry };

/** Posts of one variant that fit in the budget together, and of which no dropped one can be put back. */
export interface FittingSet {
  readonly result: BudgetedVariant;
  readonly kept: readonly Post[];
  readonly dropped: readonly Post[];
  /** Available − floor − posts that are kept: never under zero. */
  readonly balance: Entry;
}

/** All sets of posts of one variant. */
export interface Fitting {
  readonly sets: readonly FittingSet[];
  /** How many sets were looked at, and how many of them fit. */
  readonly looked: number;
  readonly fitting: number;
}

/** Most posts above the floor of which every set is looked at. */
export const mostPosts = 22;

/**
 * Which posts above the legal floor fit together in the available budget (Tynaarlo §4.2–4.3, L1350–1794). Every set is looked at, on
 * whole cents: complete, so it proves what it finds. A set to which a dropped post can be added is no answer. The fewest dropped posts
 * come first, then the least money that is dropped: a way to list, for a source without weights has no best set. A post that is still
 * PM costs nothing here and is kept.
 */
export function fitChoices(result: BudgetedVariant): Fitting {
  const costs = result.posts.map(({ entry }) => centsOf(entry));
  const room = centsOf(result.available) - centsOf(result.floor);
  const size = 2 ** costs.length;
  const spent = new Float64Array(size);
  const counts = new Uint8Array(size);
  const found: number[] = [];
  let fitting = 0;
  for (let mask = 0; mask < size; mask += 1) {
    if (mask > 0) {
      const last = 31 - Math.clz32(mask);
      const rest = mask - 2 ** last;
      spent[mask] = (spent[rest] ?? 0) + (costs[last] ?? 0);
      counts[mask] = (counts[rest] ?? 0) + 1;
    }
    const left = room - (spent[mask] ?? 0);
    if (left < 0) continue;
    fitting += 1;
    if (costs.every((cost, at) => has(mask, at) || cost > left)) found.push(mask);
  }
  found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (spent[b] ?? 0) - (spent[a] ?? 0) || a - b);
  return { looked: size, fitting, sets: found.map((mask) => setOf(result, mask)) };
}

function setOf(result: BudgetedVariant, mask: number): FittingSet {
  const kept = result.posts.filter((_, at) => has(mask, at));
  const dropped = result.posts.filter((_, at) => !has(mask, at));
  return { result, kept, dropped, balance: balanceWith(result, kept) };
}

/** Available − floor − these posts, with what the printed rounding of each allows. */
function balanceWith(
  { variant, year, available, floor, posts, balance }: BudgetedVariant,
  kept: readonly Post[],
): Entry {
  const places = kept.map((post) => posts.indexOf(post));
  const name = {
    ref: () => `variant/${variant.id}/past-${places.join("-")}/${year}`,
    label: balance.figure.label,
    formula: "variant.balance",
  };
  const terms = [
    ...termsOf([[available]]),
    ...termsOf([[floor]], -1),
    ...termsOf([kept.map(({ entry }) => entry)], -1, true),
  ];
  const [entry] = sumLine(name, [year], terms);
  if (entry === undefined) throw new RangeError(`no amount in ${year}`);
  return entry;
}

/** What a post is called in every variant: the row of its figure, of which each variant is a column. */
export function postKey({ entry: { ref } }: Post): string {
  const [table, row, column] = ref.split("/");
  return column === undefined ? ref : `${table}/${row}`;
}

/** A post with the different amounts that variants give it, in cents, lowest first; none of it is always possible too. */
export interface MenuPost {
  readonly key: string;
  readonly title: string;
  readonly levels: readonly { readonly cents: number; readonly entry: Entry; readonly variants: readonly string[] }[];
}

/** Posts of all variants, each at one of the levels that a variant gives, or not at all. */
export interface Menu {
  readonly posts: readonly MenuPost[];
  readonly looked: number;
  readonly fitting: number;
  /** Every post at its lowest level: what is left then. Under zero when not even that fits. */
  readonly allAtLowest: number;
}

/** More combinations of levels than this are not counted. */
const mostCombinations = 1_000_000;

/** Levels of posts across variants with the same floor and budget; undefined where these differ or there are too many. */
export function menuOf(results: readonly BudgetedVariant[]): Menu | undefined {
  const rooms = new Set(results.map(({ available, floor }) => centsOf(available) - centsOf(floor)));
  const [room] = rooms;
  if (room === undefined || rooms.size > 1) return undefined;
  const keys = [...new Set(results.flatMap(({ posts }) => posts.map(postKey)))];
  const posts = keys.map((key) => menuPost(key, results));
  const looked = posts.reduce((product, { levels }) => product * (levels.length + 1), 1);
  if (looked > mostCombinations) return undefined;
  let left = [room];
  for (const { levels } of posts) left = left.flatMap((own) => [own, ...levels.map(({ cents }) => own - cents)]);
  const lowest = posts.reduce((sum, { levels }) => sum + (levels[0]?.cents ?? 0), 0);
  return { posts, looked, fitting: left.filter((own) => own >= 0).length, allAtLowest: room - lowest };
}

function menuPost(key: string, results: readonly BudgetedVariant[]): MenuPost {
  const found = results.flatMap(({ variant, posts }) =>
    posts.filter((post) => postKey(post) === key).map(({ title, entry }) => ({ title, entry, variant: variant.id })),
  );
  const amounts = [...new Set(found.map(({ entry }) => centsOf(entry)))].filter((cents) => cents !== 0);
  const levels = amounts
    .sort((a, b) => a - b)
    .flatMap((cents) => {
      const same = found.filter(({ entry }) => centsOf(entry) === cents);
      const [first] = same;
      return first === undefined ? [] : [{ cents, entry: first.entry, variants: same.map(({ variant }) => variant) }];
    });
  return { key, title: found[0]?.title ?? key, levels };
}

function has(mask: number, at: number): boolean {
  return Math.floor(mask / 2 ** at) % 2 === 1;
}

function centsOf({ figure: { value } }: Entry): number {
  return isMissing(value) ? 0 : value;
}
