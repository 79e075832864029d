import { type Bundle, halfWidth } from "./bundle.ts";
import { Evidence, mayBreak } from "./evidence.ts";
import type { GridCell } from "./grid.ts";

/** A line counted with a sign. */
export interface SignedLine {
  readonly line: number;
  readonly sign: 1 | -1;
}

/** A guess: one line is the sum of others. `cost` is what it took to guess, in bits: how many such guesses were possible. */
export interface SumHypothesis {
  readonly target: number;
  readonly terms: readonly SignedLine[];
  readonly cost: number;
  /** The terms stand together or are all of their sort: only such a sum is what a total-like label announces. */
  readonly isNatural: boolean;
}

/** A guess held against the numbers. */
export interface JudgedSum extends SumHypothesis {
  readonly holds: readonly number[];
  readonly breaks: readonly number[];
  readonly bits: number;
}

/**
 * Holds a guess against every place. A place without a target, or with numbers of another nature, is passed over; an empty
 * cell is no part. Undefined as soon as more places break it than a slip would explain.
 */
export function judgeSum(bundle: Bundle, guess: SumHypothesis): JudgedSum | undefined {
  const holds: number[] = [];
  const breaks: number[] = [];
  const evidence = new Evidence();
  const allowed = mayBreak(bundle.places);
  for (let place = 0; place < bundle.places; place += 1) {
    const sides = sidesAt(bundle, guess, place);
    if (sides === undefined) continue;
    const { numbers, gap, slack } = sides;
    if (gap > slack + 1e-9 * Math.max(...numbers.map(Math.abs), 1)) {
      breaks.push(place);
      if (breaks.length > allowed) return undefined;
    } else {
      holds.push(place);
      evidence.add(numbers, 2 * slack);
    }
  }
  return { ...guess, holds, breaks, bits: evidence.bits };
}

/** Both sides of a guess at one place: the numbers, how far the sides lie apart, and how far rounding lets them. */
export function sidesAt(
  bundle: Bundle,
  { target, terms }: SumHypothesis,
  place: number,
): { readonly numbers: readonly number[]; readonly gap: number; readonly slack: number } | undefined {
  const goal = bundle.at(target, place);
  if (goal === undefined) return undefined;
  const parts: GridCell[] = [];
  let sum = 0;
  for (const { line, sign } of terms) {
    const part = bundle.at(line, place);
    if (part === undefined) continue;
    if (part.unit !== goal.unit) return undefined;
    parts.push(part);
    sum += sign * part.value;
  }
  if (parts.length === 0) return undefined;
  const all = [goal, ...parts];
  return {
    numbers: all.map(({ value }) => value),
    gap: Math.abs(goal.value - sum),
    slack: all.reduce((width, { interval }) => width + halfWidth(interval), 0),
  };
}
