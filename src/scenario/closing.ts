import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { ComputedResult, Entry, Line } from "./comparison.ts";

/** Which scenarios close in a year, and which one comes furthest. */
export interface Closing {
  readonly year: string;
  /** The scenarios whose balance is known in that year. */
  readonly judged: readonly ComputedResult[];
  /** Those among them with a balance of zero or more. */
  readonly closed: readonly ComputedResult[];
  /** Those for which the rounding of printed numbers, or an amount given as a bound, could put the balance at the other side of zero. */
  readonly undecided: readonly ComputedResult[];
  /** The scenario with the highest balance, whether that closes or not. */
  readonly furthest?: { readonly result: ComputedResult; readonly entry: Entry };
}

/**
 * Judges one balance of every scenario in one year. A scenario without that balance is not judged: no number is no
 * deficit. When none closes, the balance of the furthest says what is missing (Zwolle 2022, L1007–1009).
 */
export function closingIn(
  year: string,
  results: readonly ComputedResult[],
  balanceOf: (result: ComputedResult) => Line | undefined,
): Closing {
  const known = results.flatMap((result) => {
    const entry = balanceOf(result)?.find((candidate) => candidate.year === year);
    const value = entry?.figure.value;
    return entry === undefined || value === undefined || isMissing(value) ? [] : [{ result, entry, value }];
  });
  const [furthest] = known.toSorted((a, b) => b.value - a.value);
  return {
    year,
    judged: known.map(({ result }) => result),
    closed: known.filter(({ value }) => value >= 0).map(({ result }) => result),
    undecided: known.filter(({ entry }) => straddlesZero(entry.figure)).map(({ result }) => result),
    ...(furthest === undefined ? {} : { furthest: { result: furthest.result, entry: furthest.entry } }),
  };
}

/** True where the interval of rounding lies at both sides of the question whether a balance is zero or more. */
function straddlesZero(figure: Figure): boolean {
  const bounds = roundingOf(figure);
  return bounds !== undefined && bounds.low < 0 && bounds.high >= 0;
}
