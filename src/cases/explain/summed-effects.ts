import { combineShown } from "../../disclosure/combine.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Breakdown } from "../../monitor/cost-change/cost-model.ts";
import type { EffectView, GroupView, NumberView } from "./explained-view.ts";

/**
 * The parts of a breakdown together. Each group is split by itself, so that a part of all groups can differ from that of the whole: care that is new
 * in a neighbourhood was there in the municipality. The differences of all groups add up to the same.
 */
export function summedEffect(
  by: Breakdown,
  groups: readonly GroupView[],
  effect: EffectView["effect"],
): NumberView | undefined {
  const parts = groups.flatMap(({ effects }) => effects.filter((one) => one.effect === effect));
  const [first] = parts;
  if (first === undefined) return undefined;
  const { label, scope, unit, kind, knownOn, period, status } = first.figure;
  return {
    ref: `samen/${by}/${effect}`,
    figure: combineShown(
      parts.map(({ figure }) => figure),
      (values) => values.reduce((sum, value) => sum + value, 0),
      {
        ...{ label, scope, unit, kind, knownOn, period, status },
        definition: { id: "monitor.sum", version: 1 },
        provenance: {
          type: "computed",
          formula: "monitor.sum",
          inputs: parts.map(({ ref }) => ({ ref, sign: 1 })),
        },
      },
    ),
  };
}

/** Whether a part of a breakdown differs from that of the whole, be it by a cent: then a page says why. */
export function differsFromWhole(by: Breakdown, groups: readonly GroupView[], whole: GroupView): boolean {
  const effects = new Set([...groups, whole].flatMap((group) => group.effects.map(({ effect }) => effect)));
  return [...effects].some((effect) => {
    const [together, own] = [
      summedEffect(by, groups, effect)?.figure.value ?? 0,
      whole.effects.find((one) => one.effect === effect)?.figure.value ?? 0,
    ];
    return !isMissing(together) && !isMissing(own) && together !== own;
  });
}
