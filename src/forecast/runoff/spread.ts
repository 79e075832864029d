import { exp, log } from "../../figure/elementary.ts";
import { normalQuantile } from "../../figure/normal.ts";

/**
 * The amount under which what is to come stays with the given chance, when only its mean and standard error are known: lognormal as Mack
 * (1993) advises, normal where less than nothing is expected. Undefined without a spread.
 */
export function reserveQuantile(mean: number, standardError: number, chance: number): number | undefined {
  if (!(standardError > 0) || !Number.isFinite(mean)) return undefined;
  const z = normalQuantile(chance);
  if (mean <= 0) return mean + z * standardError;
  const relative = standardError / mean;
  const variance = log(1 + relative * relative);
  return mean * exp(z * Math.sqrt(variance) - variance / 2);
}
