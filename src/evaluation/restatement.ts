import { isMissing } from "../figure/missing.ts";
import type { Period } from "../figure/period.ts";
import { compareDays, daysOf } from "../figure/period-days.ts";
import { mayCompare } from "../figure/unit.ts";
import type { Cited } from "./derived-figure.ts";

/** One version of a figure, with when it was known and what it covers. */
export interface StatedVersion extends Cited {
  readonly knownOn: Period;
  readonly scope?: string;
}

/** A figure that was said first and otherwise later. */
export interface Restatement {
  readonly earlier: StatedVersion;
  readonly later: StatedVersion;
  /** By how much its size changed, in the base of its unit; more than zero is larger. */
  readonly growth: number;
}

/**
 * What a source said first and last of one quantity, when the last moment lies wholly after the first and the size differs
 * (Zwolle L1966–1972: 7.9 to 9.7 million). Versions of one day are no change: they stand side by side in the source. Sizes
 * are compared, since one quantity is printed as a deficit and as a balance (Zwolle L1682, L3200). Undefined when nothing
 * changed, or when the two count different things.
 */
export function restatementOf(versions: readonly StatedVersion[]): Restatement | undefined {
  const known = versions
    .filter(({ figure: { value } }) => !isMissing(value))
    .sort((a, b) => compareDays(daysOf(a.knownOn).first, daysOf(b.knownOn).first));
  const [earlier] = known;
  if (earlier === undefined) return undefined;
  const last = known.map(({ knownOn }) => daysOf(knownOn).first).at(-1);
  const later = known.find(({ knownOn }) => last !== undefined && compareDays(daysOf(knownOn).first, last) === 0);
  if (later === undefined || compareDays(daysOf(earlier.knownOn).last, daysOf(later.knownOn).first) >= 0)
    return undefined;
  const [before, after] = [earlier.figure.value, later.figure.value];
  if (isMissing(before) || isMissing(after) || !mayCompare(earlier.figure.unit, later.figure.unit)) return undefined;
  const growth = Math.abs(after) - Math.abs(before);
  return growth === 0 ? undefined : { earlier, later, growth };
}
