import type { Interval } from "../figure/interval.ts";
import type { Constraint, Intervals } from "./constraint.ts";

/** A likely slip of the hand that would explain a finding. */
export type Hint =
  | { readonly type: "sign"; readonly ref: string }
  | { readonly type: "power-of-ten"; readonly ref: string; readonly factor: number }
  | { readonly type: "digits-swapped"; readonly ref: string; readonly value: number };

/**
 * What would explain a broken constraint: a candidate with the wrong sign, off by a power of ten, or with two neighbouring
 * digits swapped. A claim in words and a count have no such slips.
 */
export function hintFor(constraint: Constraint, candidates: readonly string[], intervals: Intervals): Hint | undefined {
  if (constraint.rule === "claim" || constraint.rule === "tally") return undefined;
  for (const ref of candidates) {
    const needed = constraint.implied(ref, intervals);
    const { low, high } = intervals(ref);
    const value = (low + high) / 2;
    const half = (high - low) / 2;
    const fits = (guess: number) => guess + half >= needed.low && guess - half <= needed.high;
    if (value === 0) continue;
    if (fits(-value)) return { type: "sign", ref };
    for (const factor of [10, 100, 1000, 0.1, 0.01, 0.001])
      if (fits(value * factor) && isNarrow(needed, value * factor)) return { type: "power-of-ten", ref, factor };
    for (const guess of swaps(value, half))
      if (fits(guess) && isNarrow(needed, guess)) return { type: "digits-swapped", ref, value: guess };
  }
  return undefined;
}

/** A hint is worth nothing where nearly any number would fit. */
function isNarrow({ low, high }: Interval, value: number): boolean {
  return high - low < Math.abs(value) / 4;
}

/** The numbers that come of swapping two neighbouring digits of what was printed; `half` is half of the last printed place. */
function swaps(value: number, half: number): readonly number[] {
  const place = half === 0 ? 1 : 2 * half;
  const digits = String(Math.round(Math.abs(value) / place));
  if (digits.length > 15) return [];
  const found: number[] = [];
  for (let index = 0; index + 1 < digits.length; index += 1) {
    const [a = "", b = ""] = [digits[index], digits[index + 1]];
    if (a !== b)
      found.push(Math.sign(value) * Number(digits.slice(0, index) + b + a + digits.slice(index + 2)) * place);
  }
  return found;
}
