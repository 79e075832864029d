import type { Interval } from "../figure/interval.ts";
import { isMissing, type Missing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Line } from "./comparison.ts";

/**
 * Whether a balance is structural within the term, from the year in which every later year closes as well:
 *
 * - `always`: no year has a deficit
 * - `in-time`: it closes after at most the term; `too-late`: it closes, but after more years of deficit than the term
 * - `never`: the last year still has a deficit and the term is past; `open`: the years that are known end within the term
 * - `undecided`: the rounding of the numbers allows more than one of these; `unknown`: a year has no number
 */
export type BalanceState = "always" | "in-time" | "too-late" | "never" | "open" | "undecided" | "unknown";

export interface BalanceVerdict {
  readonly state: BalanceState;
  /** Years of deficit before it closes for good, or all of them where it does not. */
  readonly deficits: number;
  /** The first year from which on it closes; absent where it never does or is not known. */
  readonly from?: string;
  /** Why it is not known. */
  readonly reason?: Missing;
}

/**
 * *Structureel evenwicht* of a line of balances: structural costs may be carried by one-off means for the term only, three
 * years and by exception four (art. 189 Gemeentewet as supervisors apply it; Dronten L2283-2289 and L2323-2325). Undefined for
 * a line of one year: balance in the long run cannot be seen in it.
 */
export function structuralBalance(line: Line, term: number): BalanceVerdict | undefined {
  if (line.length < 2) return undefined;
  const gap = line.map(({ figure }) => figure.value).find(isMissing);
  if (gap !== undefined) return { state: "unknown", deficits: 0, reason: gap };
  const of = (pick: (value: number, bounds: Interval) => number): BalanceVerdict =>
    judge(
      line.map(({ year, figure }) => {
        const value = isMissing(figure.value) ? 0 : figure.value;
        // What the source prints as nothing is no deficit, however it was rounded.
        const bounds = value === 0 ? undefined : roundingOf(figure);
        return { year, value: pick(value, bounds ?? { low: value, high: value }) };
      }),
      term,
    );
  const verdict = of((value) => value);
  const states = [of((_, { low }) => low).state, of((_, { high }) => high).state];
  return states.every((state) => state === verdict.state) ? verdict : { ...verdict, state: "undecided" };
}

function judge(years: readonly { readonly year: string; readonly value: number }[], term: number): BalanceVerdict {
  const last = years.findLastIndex(({ value }) => value < 0);
  if (last < 0) return { state: "always", deficits: 0, ...fromYear(years[0]) };
  const deficits = years.filter(({ value }) => value < 0).length;
  const next = years[last + 1];
  if (next !== undefined) return { state: deficits <= term ? "in-time" : "too-late", deficits, ...fromYear(next) };
  return { state: deficits > term ? "never" : "open", deficits };
}

function fromYear(entry: { readonly year: string } | undefined): { readonly from?: string } {
  return entry === undefined ? {} : { from: entry.year };
}
