import { exp, log } from "../../figure/elementary.ts";
import { normalQuantile } from "../../figure/normal.ts";

/** Above this many times the mean a lognormal says nothing sensible: its median falls to almost nothing. */
const wild = 3;

/**
 * The amount under which what is to come stays with the given chance, when only its mean and standard error are known: lognormal as Mack
 * (1993) advises, normal where nothing or less is expected or where the error is far larger than the mean. Undefined without a spread.
 */
export function reserveQuantile(mean: number, standardError: number, chance: number): number | undefined {
  if (!(standardError > 0) || !Number.isFinite(mean)) return undefined;
  const z = normalQuantile(chance);
  const relative = standardError / mean;
  if (mean <= 0 || relative > wild) return mean + z * standardError;
  const variance = log(1 + relative * relative);
  return mean * exp(z * Math.sqrt(variance) - variance / 2);
}
