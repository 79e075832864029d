import type { Definition, Figure, Scope } from "../figure/figure.ts";
import type { Interval } from "../figure/interval.ts";
import { type Kind, kindOfSum, statuses } from "../figure/kind.ts";
import { isMissing, missing, type Value } from "../figure/missing.ts";
import { compareDays } from "../figure/period-days.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Entry } from "./comparison.ts";

/**
 * One figure that goes into a total. An `optional` one may be missing: the total keeps its known part. One that is part of another item (`see-other`) adds nothing: it is in the total already.
 */
export interface Term {
  readonly entry: Entry;
  readonly sign: 1 | -1;
  readonly optional: boolean;
}

/** What the total is called and where it will be found. */
export interface TotalName {
  readonly ref: string;
  readonly label: string;
  readonly definition: Definition;
  readonly formula: string;
  readonly domain?: string;
  /** What sort of statement the total is; without it, as its terms are. */
  readonly kind?: Kind;
}

/**
 * Adds figures of one year exactly, in cents. A missing term that is not optional makes the total missing, with the
 * reason of that term. Without any number there is no total: it is as open as its terms, or part of other items as they are.
 * The rounding of the terms adds up; PM is never zero (rules of the field, section 1).
 */
export function total(name: TotalName, terms: readonly [Term, ...Term[]]): Entry {
  const [first] = terms;
  let sum = 0;
  let low = 0;
  let high = 0;
  let isKnown = false;
  let open: Value | undefined;
  let value: Value | undefined;
  for (const { entry, sign, optional } of terms) {
    const own = entry.figure.value;
    if (isMissing(own)) {
      if (isElsewhere(own)) continue;
      if (optional) open ??= own;
      else value ??= own;
      continue;
    }
    isKnown = true;
    sum += sign * own;
    const rounding = roundingOf(entry.figure) ?? { low: own, high: own };
    low += sign === 1 ? rounding.low : -rounding.high;
    high += sign === 1 ? rounding.high : -rounding.low;
  }
  if (!isKnown) value ??= open ?? missing("see-other");
  value ??= sum;
  const known = terms.map((term) => term.entry.figure);
  const figure: Figure = {
    value,
    unit: first.entry.figure.unit,
    ...(isMissing(value) ? {} : { rounding: { low, high } satisfies Interval }),
    kind: name.kind ?? kindOfSum(known),
    definition: name.definition,
    label: name.label,
    scope: totalScope(first.entry.figure.scope, name.domain),
    period: first.entry.figure.period,
    status: statuses[Math.min(...known.map((figure) => statuses.indexOf(figure.status)))] ?? "provisional",
    knownOn: known.map((figure) => figure.knownOn).reduce((a, b) => (compareDays(a, b) < 0 ? b : a)),
    provenance: {
      type: "computed",
      formula: name.formula,
      inputs: terms.map(({ entry, sign }) => ({ ref: entry.ref, sign })),
    },
  };
  return { year: first.entry.year, ref: name.ref, figure };
}

function isElsewhere(value: Value): boolean {
  return isMissing(value) && value.missing === "see-other";
}

function totalScope({ municipality }: Scope, domain: string | undefined): Scope {
  return domain === undefined ? { municipality } : { municipality, domain };
}
