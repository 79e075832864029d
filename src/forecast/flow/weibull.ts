import { exp, log, pow } from "../../figure/elementary.ts";
import type { Episode } from "./episode.ts";

/** A curve of durations with one bend: with `shape` above 1 the chance to end rises with time, under 1 it falls. */
export interface Weibull {
  readonly shape: number;
  /** The time that 36.8 % of the episodes outlast, in the unit of the durations. */
  readonly scale: number;
  readonly logLikelihood: number;
}

/**
 * The Weibull curve of the greatest likelihood, episodes that still run counted as lasting longer than they did so far
 * (Kalbfleisch & Prentice 2002, section 3.3). `shape` may be fixed: 1 is the exponential curve. Undefined when nothing ended, or with
 * a free shape when all ends fall on one moment. Durations of 0 count as half the shortest one above it; `seenFrom` is not used.
 */
export function fitWeibull(episodes: readonly Episode[], shape?: number): Weibull | undefined {
  const positive = episodes.map(({ duration }) => duration).filter((duration) => duration > 0);
  const shortest = positive.reduce((least, duration) => Math.min(least, duration), Number.POSITIVE_INFINITY);
  if (positive.length === 0) return undefined;
  const longest = positive.reduce((most, duration) => Math.max(most, duration), 0);
  const seen = episodes.map(({ duration, ended }) => ({
    size: log((duration > 0 ? duration : shortest / 2) / longest),
    ended,
  }));
  const ends = seen.filter(({ ended }) => ended);
  if (ends.length === 0) return undefined;
  const meanLog = ends.reduce((sum, { size }) => sum + size, 0) / ends.length;
  const free = shape ?? rootOf((k) => 1 / k + meanLog - weightedMean(seen, k));
  if (free === undefined) return undefined;
  const total = seen.reduce((sum, { size }) => sum + exp(free * size), 0);
  const scale = pow(total / ends.length, 1 / free);
  const logLikelihood =
    ends.reduce((sum, { size }) => sum + (free - 1) * (size + log(longest)), 0) +
    ends.length * (log(free) - free * log(scale * longest)) -
    total / pow(scale, free);
  return { shape: free, scale: scale * longest, logLikelihood };
}

/** The share that outlasts a time. */
export function weibullRemaining({ shape, scale }: Weibull, time: number): number {
  return time <= 0 ? 1 : exp(-pow(time / scale, shape));
}

/** The time that a share outlasts: of 0.5 the median. */
export function weibullQuantile({ shape, scale }: Weibull, share: number): number {
  return scale * pow(-log(share), 1 / shape);
}

function weightedMean(seen: readonly { readonly size: number }[], k: number): number {
  let [weights, sum] = [0, 0];
  for (const { size } of seen) {
    const weight = exp(k * size);
    weights += weight;
    sum += weight * size;
  }
  return sum / weights;
}

/** Where a falling function of a positive number is zero, by halving; undefined when that is not between 1e-4 and 1e4. */
function rootOf(f: (x: number) => number): number | undefined {
  let [low, high] = [1e-4, 1e4];
  if (f(low) <= 0 || f(high) >= 0) return undefined;
  for (let round = 0; round < 200 && high - low > 1e-15 * high; round += 1) {
    const middle = low > high / 4 ? (low + high) / 2 : Math.sqrt(low * high);
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
