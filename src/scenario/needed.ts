import type { Figure } from "../figure/figure.ts";
import type { Interval } from "../figure/interval.ts";
import { isMissing, type Value } from "../figure/missing.ts";
import type { Input } from "../figure/provenance.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Entry, Line } from "./comparison.ts";

/** What a figure about cover is called and where it is found. */
export interface CoverName {
  readonly ref: string;
  readonly label: string;
}

/**
 * What a reserve has to hold before the first year to carry every deficit up to and including each year: the largest running
 * deficit so far, never below zero. A surplus in between lowers what comes after it, not what was needed before. From the
 * first year without a number on it is unknown, with that reason.
 */
export function neededThrough(balance: Line, nameOf: (year: string) => CoverName): Line {
  let value: Value = 0;
  let running = 0;
  const bounds = { low: 0, high: 0, runningLow: 0, runningHigh: 0 };
  return balance.map(({ year, figure }, index): Entry => {
    if (isMissing(figure.value)) value = isMissing(value) ? value : figure.value;
    else if (!isMissing(value)) {
      const rounding = roundingOf(figure) ?? { low: figure.value, high: figure.value };
      running -= figure.value;
      bounds.runningLow -= rounding.high;
      bounds.runningHigh -= rounding.low;
      value = Math.max(value, running);
      bounds.low = Math.max(bounds.low, bounds.runningLow);
      bounds.high = Math.max(bounds.high, bounds.runningHigh);
    }
    const inputs = balance.slice(0, index + 1).map(({ ref }): Input => ({ ref, sign: -1 }));
    return { year, ...made(figure, value, bounds, "cover.needed", nameOf(year), inputs) };
  });
}

/** What the general funds have to add over all years when a reserve starts with this much: what is needed less what is there. */
export function claimBeyond(needed: Entry, opening: Entry, name: CoverName): Entry {
  return difference(needed, opening, "cover.claim", name);
}

/** The opening that follows from what the source says that the general funds have to add: what is needed less that claim. */
export function openingFromClaim(needed: Entry, claim: Entry, name: CoverName): Entry {
  return difference(needed, claim, "cover.opening-claim", name);
}

/**
 * The opening of a reserve that is used up between two moments of one year, if the balance of a year comes evenly over it:
 * halfway between what the two moments give, with both as its interval. Undefined when the year is not there, has no deficit
 * or has no number before it.
 */
export function openingSpentIn(balance: Line, year: string, shares: Interval, name: CoverName): Entry | undefined {
  const at = balance.findIndex((entry) => entry.year === year);
  const until = balance.slice(0, at + 1);
  const values = until.map(({ figure }) => figure.value);
  const last = values.at(-1);
  const entry = until.at(-1);
  if (entry === undefined || last === undefined || values.some(isMissing) || isMissing(last) || last >= 0)
    return undefined;
  const before = values.slice(0, -1).reduce((sum: number, value) => sum - (isMissing(value) ? 0 : value), 0);
  const low = Math.max(0, Math.round(before - shares.low * last));
  const high = Math.max(0, Math.round(before - shares.high * last));
  const inputs = until.map(({ ref }): Input => ({ ref, sign: -1 }));
  const bounds = { low, high };
  return { year, ...made(entry.figure, Math.round((low + high) / 2), bounds, "cover.opening-spent", name, inputs) };
}

function difference(needed: Entry, less: Entry, formula: string, name: CoverName): Entry {
  const [whole, part] = [needed.figure.value, less.figure.value];
  const missing = [whole, part].find(isMissing);
  const [a, b] = [roundingOf(needed.figure), roundingOf(less.figure)];
  const value = missing ?? (isMissing(whole) || isMissing(part) ? 0 : Math.max(0, whole - part));
  const bounds =
    a === undefined || b === undefined
      ? { low: 0, high: 0 }
      : { low: Math.max(0, a.low - b.high), high: Math.max(0, a.high - b.low) };
  const inputs: readonly Input[] = [
    { ref: needed.ref, sign: 1 },
    { ref: less.ref, sign: -1 },
  ];
  return { year: needed.year, ...made(needed.figure, value, bounds, formula, name, inputs) };
}

function made(
  like: Figure,
  value: Value,
  { low, high }: Interval,
  formula: string,
  { ref, label }: CoverName,
  inputs: readonly Input[],
): Omit<Entry, "year"> {
  const { rounding: _rounding, printed: _printed, interval: _interval, recurrence: _recurrence, ...rest } = like;
  const figure: Figure = {
    ...rest,
    value,
    ...(isMissing(value) ? {} : { rounding: { low, high } }),
    kind: like.kind === "fixed" ? "fixed" : "estimate",
    definition: { id: formula, version: 1 },
    label,
    scope: { municipality: like.scope.municipality },
    provenance: { type: "computed", formula, inputs },
  };
  return { ref, figure };
}
