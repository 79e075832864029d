import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { mayCompare } from "../figure/unit.ts";
import type { Cited, DerivedName } from "./derived-figure.ts";

/**
 * The change from one figure to a later one in per cent of the first. Undefined when a number is missing, when they count
 * different things, or when the first is zero: of nothing there is no per cent. The change is of the kind of the softest.
 */
export function growthOf(name: DerivedName, from: Cited, to: Cited): Cited | undefined {
  const [before, after] = [from.figure.value, to.figure.value];
  if (isMissing(before) || isMissing(after) || before === 0 || !mayCompare(from.figure.unit, to.figure.unit))
    return undefined;
  const { scope, knownOn, status } = to.figure;
  const figure: Figure = {
    value: ((after - before) * 100) / before,
    unit: { quantity: "percent" },
    kind: from.figure.kind === "fixed" && to.figure.kind === "fixed" ? "fixed" : "estimate",
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
