import type { Figure } from "../figure/figure.ts";
import type { Interval } from "../figure/interval.ts";
import { kindOfSum } from "../figure/kind.ts";
import { isMissing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import { mayCompare } from "../figure/unit.ts";
import type { Cited, DerivedName } from "./derived-figure.ts";

/**
 * The change from one figure to a later one in per cent of the first. Undefined when a number is missing, when they count
 * different things, or when the first is zero: of nothing there is no per cent. The change is of the kind of a sum of both.
 * "From 99 to around 130" is no 31.31 %: what the rounding of both allows goes with it (Zwolle L1887).
 */
export function growthOf(name: DerivedName, from: Cited, to: Cited): Cited | undefined {
  const [before, after] = [from.figure.value, to.figure.value];
  if (isMissing(before) || isMissing(after) || before === 0 || !mayCompare(from.figure.unit, to.figure.unit))
    return undefined;
  const { scope, knownOn, status } = to.figure;
  const rounding = boundsOf(roundingOf(from.figure), roundingOf(to.figure));
  const figure: Figure = {
    value: ((after - before) * 100) / before,
    unit: { quantity: "percent" },
    ...(rounding === undefined ? {} : { rounding }),
    kind: kindOfSum([from.figure, to.figure]),
    definition: { id: name.formula, version: 1 },
    label: name.label,
    scope,
    period: to.figure.period,
    status,
    knownOn,
    provenance: {
      type: "computed",
      formula: name.formula,
      inputs: [
        { ref: to.ref, sign: 1 },
        { ref: from.ref, sign: -1 },
      ],
    },
  };
  return { ref: name.ref, figure };
}

/** The growth that the rounding of both numbers allows, for numbers above zero; undefined where both are exact. */
function boundsOf(from: Interval | undefined, to: Interval | undefined): Interval | undefined {
  if (from === undefined || to === undefined || from.low <= 0 || to.low <= 0) return undefined;
  if (from.low === from.high && to.low === to.high) return undefined;
  const growth = (before: number, after: number) => ((after - before) * 100) / before;
  return { low: growth(from.high, to.low), high: growth(from.low, to.high) };
}
