import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { t } from "../../../text/catalogue.ts";
import { namedFor } from "./whole-year.ts";

/** What an expectation is set against: while a year runs its budget, when it is over what the ledger says. */
export interface Against {
  readonly id: "begroot" | "geboekt";
  readonly amount: Measured;
}

/** What the budget, or the ledger, is more than what is expected; below zero it is less. */
export function differenceOf({ id, amount }: Against, expected: Measured, product?: string): Measured {
  const { scope, unit, knownOn, period } = expected.figure;
  return {
    ref: `verschil/${id}/${expected.ref}`,
    figure: combineShown([amount.figure, expected.figure], ([given = 0, whole = 0]) => given - whole, {
      ...{ scope, unit, knownOn, period, kind: "estimate", status: "provisional" },
      label: namedFor(t("nl", `depletion.against.${id}.less`), product),
      definition: { id: id === "begroot" ? "uitputting.over" : "uitputting.controle", version: 1 },
      provenance: {
        ...{ type: "computed", formula: id === "begroot" ? "depletion.left" : "depletion.check" },
        inputs: [
          { ref: amount.ref, sign: 1 },
          { ref: expected.ref, sign: -1 },
        ],
      },
    }),
  };
}
