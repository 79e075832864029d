import { tailChance } from "../../figure/student.ts";

const known = new Map<string, number>();

/**
 * How many spreads away from a forecast the bounds lie between which it falls with this certainty, when the spread was itself
 * estimated from few moments: the quantile of Student's t, both sides. Certainty between 0 and 1, freedom a whole number from 1.
 */
export function reachOf(certainty: number, freedom: number): number {
  const key = `${certainty}/${freedom}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  let [low, high] = [0, 1];
  while (tailChance(high, freedom) > 1 - certainty) high *= 2;
  for (let round = 0; round < 100 && high - low > 1e-13 * high; round += 1) {
    const middle = (low + high) / 2;
    if (tailChance(middle, freedom) > 1 - certainty) low = middle;
    else high = middle;
  }
  const reach = (low + high) / 2;
  known.set(key, reach);
  return reach;
}
