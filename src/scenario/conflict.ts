import { smallestHittingSet } from "./hitting-set.ts";
import type { Package } from "./question.ts";

/** What makes a question impossible. Numbers name demands: first the rules of the portfolio, then the target years. */
export interface Conflict {
  /** The smallest set of demands that cannot all be met. */
  readonly demands: readonly number[];
  /** The smallest sets of demands that, let go, make the rest possible; all of the same size. */
  readonly relaxations: readonly (readonly number[])[];
  /** The package that keeps all rules and comes nearest, and what it lacks in each target year in cents. Absent when none keeps them. */
  readonly nearest?: { readonly package: Package; readonly shortfalls: readonly number[] };
}

/** Collects which demands packages break, as bits, and keeps those of which no part was broken alone. */
export class Broken {
  readonly #seen = new Set<number>();
  #least: number[] = [];

  add(mask: number): void {
    if (this.#seen.has(mask)) return;
    this.#seen.add(mask);
    if (this.#least.some((known) => (known & mask) === known)) return;
    this.#least = [...this.#least.filter((known) => (known & mask) !== mask), mask];
  }

  /** What conflicts, when every package was added. */
  conflict(): Pick<Conflict, "demands" | "relaxations"> {
    return conflictFrom(this.#least.map(bitsOf));
  }
}

/** The smallest conflict and the smallest ways out, from all the least sets of demands whose release makes the rest possible. */
export function conflictFrom(waysOut: readonly ReadonlySet<number>[]): Pick<Conflict, "demands" | "relaxations"> {
  const size = Math.min(...waysOut.map((way) => way.size));
  const rising = (set: ReadonlySet<number>): readonly number[] => [...set].sort((a, b) => a - b);
  return {
    demands: rising(smallestHittingSet(waysOut) ?? new Set()),
    relaxations: waysOut
      .filter((way) => way.size === size)
      .map(rising)
      .sort((a, b) => (a.join() < b.join() ? -1 : 1)),
  };
}

function bitsOf(mask: number): ReadonlySet<number> {
  const bits = new Set<number>();
  for (let bit = 0; bit < 31; bit += 1) if ((mask & (1 << bit)) !== 0) bits.add(bit);
  return bits;
}
