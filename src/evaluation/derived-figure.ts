import type { Figure } from "../figure/figure.ts";
import { type FigureSum, sumFigures } from "../figure/figure-sum.ts";
import { kindOfSum, statuses } from "../figure/kind.ts";
import { isMissing, missing, type Value } from "../figure/missing.ts";
import { compareDays } from "../figure/period-days.ts";
import { isProblem } from "../figure/problem.ts";
import { roundingOf } from "../figure/rounding.ts";

/** A figure with the reference under which it can be opened. */
export interface Cited {
  readonly ref: string;
  readonly figure: Figure;
}

/** A figure that is added or taken away. */
export interface Signed extends Cited {
  readonly sign: 1 | -1;
}

/** What a derived figure is called, where it is found and by which formula it is made. */
export interface DerivedName {
  readonly ref: string;
  readonly label: string;
  readonly formula: string;
}

/**
 * A figure that is the exact sum of others, each added or taken away, with the rounding of all of them. One that is missing
 * makes the sum missing, with its reason: PM is never zero (rules of the field, section 1). Undefined when the figures count
 * different things and cannot be added. The scope is what the terms share by their first one, without what is narrower.
 */
export function derive(name: DerivedName, terms: readonly [Signed, ...Signed[]]): Cited | undefined {
  const [first] = terms;
  const [head, ...rest] = terms.map(turned);
  const sum = head === undefined ? undefined : sumFigures([head, ...rest]);
  if (sum === undefined || isProblem(sum)) return undefined;
  const figures = terms.map(({ figure }) => figure);
  const value = totalValue(sum, figures);
  const figure: Figure = {
    value,
    unit: first.figure.unit,
    ...(isMissing(value) ? {} : { rounding: sum.rounding }),
    kind: kindOfSum(figures),
    definition: { id: name.formula, version: 1 },
    label: name.label,
    scope: scopeOf(figures),
    period: first.figure.period,
    status: statuses[Math.min(...figures.map(({ status }) => statuses.indexOf(status)))] ?? "provisional",
    knownOn: figures.map(({ knownOn }) => knownOn).reduce((a, b) => (compareDays(a, b) < 0 ? b : a)),
    provenance: {
      type: "computed",
      formula: name.formula,
      inputs: terms.map(({ ref, sign }) => ({ ref, sign })),
    },
  };
  return { ref: name.ref, figure };
}

function turned({ figure, sign }: Signed): Figure {
  if (sign === 1 || isMissing(figure.value)) return figure;
  const { printed: _printed, ...rest } = figure;
  const { low, high } = roundingOf(figure) ?? { low: figure.value, high: figure.value };
  return { ...rest, value: figure.value === 0 ? 0 : -figure.value, rounding: { low: -high, high: -low } };
}

function totalValue({ known }: FigureSum, figures: readonly Figure[]): Value {
  const gap = figures.map(({ value }) => value).find(isMissing);
  return gap === undefined ? known : missing(gap.missing);
}

/** Law, domain and product stay only where all terms have the same one. */
function scopeOf(figures: readonly Figure[]): Figure["scope"] {
  const [first, ...others] = figures.map(({ scope }) => scope);
  if (first === undefined) return { municipality: "" };
  const { municipality, law, domain, product } = first;
  const same = (key: "law" | "domain" | "product") => others.every((scope) => scope[key] === first[key]);
  return {
    municipality,
    ...(law !== undefined && same("law") ? { law } : {}),
    ...(domain !== undefined && same("domain") ? { domain } : {}),
    ...(product !== undefined && same("product") ? { product } : {}),
  };
}
