import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { FigureRef } from "../policy/reference.ts";
import type { MeasureEffect } from "../scenario/comparison.ts";

/** Cost that a measure avoids and that no budget holds yet: told beside the effects and never added to them. */
export interface AvoidedCost {
  readonly measure: MeasureEffect["measure"];
  readonly ref: FigureRef;
  readonly figure: Figure;
}

/** The avoided costs outside the budget that the measures of a scenario name (Zwolle J3, L2699–2701). */
export function avoidedCosts(
  measures: readonly MeasureEffect[],
  lookup: (ref: FigureRef) => Figure | undefined,
): readonly AvoidedCost[] {
  return measures.flatMap(({ measure }) =>
    (measure.figures ?? []).flatMap((ref) => {
      const figure = lookup(ref);
      return figure?.kind === "avoided-cost" && figure.unit.quantity === "money" && !isMissing(figure.value)
        ? [{ measure, ref, figure }]
        : [];
    }),
  );
}
