import type { Interval } from "./interval.ts";

/** Quantile of the normal distribution that leaves 2.5 % above it. */
const z = 1.959963984540054;

/**
 * The interval of 95 % of a share of independent answers, after E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927), 209-212. Keeps within 0 and 1, also for few answers.
 *
 * @param part answers that count, of `whole`, at least one
 */
export function wilsonInterval(part: number, whole: number): Interval {
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const half = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale), level: 0.95 };
}
