import type { Kind } from "../figure/kind.ts";
import type { Line } from "./comparison.ts";
import { type Term, total } from "./total.ts";

/** What a computed line is called, which formula it follows, and where each of its years will be found. */
export interface LineName {
  readonly ref: (year: string) => string;
  readonly label: string;
  readonly formula: string;
  readonly domain?: string;
  readonly kind?: Kind;
}

/** Adds terms year by year, in the order of the years. A year without any term is left out: nothing is not zero. */
export function sumLine({ ref, ...name }: LineName, years: readonly string[], terms: readonly Term[]): Line {
  return years.flatMap((year) => {
    const [first, ...rest] = terms.filter(({ entry }) => entry.year === year);
    if (first === undefined) return [];
    return [total({ ...name, ref: ref(year), definition: { id: name.formula, version: 1 } }, [first, ...rest])];
  });
}

/** The entries of lines as terms of a sum. */
export function termsOf(lines: readonly Line[], sign: 1 | -1 = 1, optional = false): readonly Term[] {
  return lines.flat().map((entry) => ({ entry, sign, optional }));
}
