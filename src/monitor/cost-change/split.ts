import { log } from "../../figure/elementary.ts";

/** Splits the change of a product of factors over those factors: numbers that add up to it, one a factor. All factors are above zero. */
export type Split = (before: readonly number[], after: readonly number[]) => readonly number[];

/**
 * Logarithmic mean Divisia index, additive, first method: each factor gets the logarithmic mean of both amounts times the change of its
 * logarithm. Leaves nothing over, changes only its sign when the periods change places, and says the same of a whole as of its parts.
 * Source: Ang, Zhang and Choi (1998), Energy 23, 489–495; Ang (2004), Energy Policy 32, 1131–1139; zeros as in Ang and Liu (2007).
 */
export const splitByLogMean: Split = (before, after) => {
  const weight = logarithmicMean(productOf(before), productOf(after));
  return after.map((factor, at) => weight * (log(factor) - log(before[at] ?? factor)));
};

/**
 * The value of Shapley: the mean of what a factor does over every order in which factors can change. Source: Shapley (1953); as a
 * decomposition Sun (1998), Energy Economics 20, 85–100, and Dietzenbacher and Los (1998), Economic Systems Research 10, 307–324.
 */
export const splitByShapley: Split = (before, after) =>
  after.map((factor, at) => {
    const others = after.map((_, other) => other).filter((other) => other !== at);
    const all = 2 ** others.length - 1;
    let sum = 0;
    // A set and the rest of it together: then the same numbers are added when the periods change places.
    for (let set = 0; 2 * set < all + 1; set += 1) {
      const chosen = productWithin(before, after, others, set) + productWithin(before, after, others, all - set);
      sum += chosen * shareOfOrders(sizeOf(set), others.length);
    }
    return others.length === 0 ? factor - (before[at] ?? factor) : sum * (factor - (before[at] ?? factor));
  });

/** (a − b) ÷ (ln a − ln b), and a where they are equal; close to each other by its series, since the difference then says little. */
function logarithmicMean(a: number, b: number): number {
  const r = (a - b) / (a + b);
  if (Math.abs(r) > 0.01) return (a - b) / (log(a) - log(b));
  const square = r * r;
  return (a + b) / 2 / (1 + square * (1 / 3 + square * (1 / 5 + square / 7)));
}

function productOf(values: readonly number[]): number {
  return values.reduce((product, value) => product * value, 1);
}

/** The other factors, as they are after for those in the set and as they were before for the rest. */
function productWithin(
  before: readonly number[],
  after: readonly number[],
  others: readonly number[],
  set: number,
): number {
  return productOf(others.map((other, at) => (((set >> at) & 1) === 1 ? after[other] : before[other]) ?? 1));
}

/** s! (n − s)! ÷ (n + 1)!: of all orders of n others and one, those in which exactly these s stand before it. */
function shareOfOrders(size: number, others: number): number {
  let choices = 1;
  for (let at = 1; at <= size; at += 1) choices = (choices * (others - size + at)) / at;
  return 1 / (choices * (others + 1));
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}
