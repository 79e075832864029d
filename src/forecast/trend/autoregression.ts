import { log } from "../../figure/elementary.ts";

/**
 * How much of each of the last values returns in the next one, by the method of Burg (1967), which never explodes. The number of
 * values looked back at, `longest` at most, is the one with the smallest corrected criterion of Akaike (Hurvich & Tsai 1989). The
 * series must lie around zero.
 */
export function autoregression(values: Float64Array, longest: number): Float64Array {
  const n = values.length;
  let [forward, backward] = [values.slice(), values.slice()];
  let weights = new Float64Array(0);
  let [best, least] = [weights, criterion(values, weights, longest)];
  for (let order = 1; order <= longest; order += 1) {
    let [across, total] = [0, 0];
    for (let t = order; t < n; t += 1) {
      const [ahead, behind] = [forward[t] ?? 0, backward[t - 1] ?? 0];
      across += ahead * behind;
      total += ahead * ahead + behind * behind;
    }
    const reflection = total > 0 ? (2 * across) / total : 0;
    const longer = new Float64Array(order);
    for (let lag = 0; lag < order - 1; lag += 1)
      longer[lag] = (weights[lag] ?? 0) - reflection * (weights[order - 2 - lag] ?? 0);
    longer[order - 1] = reflection;
    weights = longer;
    const [nextForward, nextBackward] = [forward.slice(), backward.slice()];
    for (let t = order; t < n; t += 1) {
      const [ahead, behind] = [forward[t] ?? 0, backward[t - 1] ?? 0];
      nextForward[t] = ahead - reflection * behind;
      nextBackward[t] = behind - reflection * ahead;
    }
    [forward, backward] = [nextForward, nextBackward];
    const value = criterion(values, weights, longest);
    if (value < least) [best, least] = [weights, value];
  }
  return best;
}

/** Carries a series on by the weights of its last values. */
export function carryOn(values: Float64Array, weights: Float64Array, horizon: number): Float64Array {
  const n = values.length;
  const all = new Float64Array(n + horizon);
  all.set(values);
  for (let t = n; t < n + horizon; t += 1) {
    let next = 0;
    for (let lag = 0; lag < weights.length; lag += 1) next += (weights[lag] ?? 0) * (all[t - 1 - lag] ?? 0);
    all[t] = next;
  }
  return all.subarray(n);
}

/** The corrected criterion over the values that every order can explain, so that orders are compared on the same ones. */
function criterion(values: Float64Array, weights: Float64Array, longest: number): number {
  const order = weights.length;
  let squares = 0;
  for (let t = longest; t < values.length; t += 1) {
    let error = values[t] ?? 0;
    for (let lag = 0; lag < order; lag += 1) error -= (weights[lag] ?? 0) * (values[t - 1 - lag] ?? 0);
    squares += error * error;
  }
  const count = values.length - longest;
  const size = order + 1;
  return count * log(squares + 1e-300) + 2 * size + (2 * size * (size + 1)) / Math.max(1, count - size - 1);
}
