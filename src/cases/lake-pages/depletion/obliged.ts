import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { t } from "../../../text/catalogue.ts";
import type { TieOutView } from "../../tie-out/tie-out-view.ts";
import type { LedgerPart } from "./ledger.ts";

/**
 * What was allocated in a year and is still expected to be declared: the class *nog te declareren* of the tie-out. Undefined for who sees no true
 * amounts, and where nothing is awaited.
 */
export function obligedOf({ isTrue, products }: TieOutView, year: string, part: LedgerPart): Measured | undefined {
  if (!isTrue) return undefined;
  const own = products.filter(({ product }) => part.products === "all" || part.products.has(product));
  const awaited = own.flatMap(({ years }) =>
    years
      .filter(({ period }) => period === year)
      .flatMap(({ steps }) => steps.flatMap(({ classes }) => classes))
      .filter(({ id }) => id === "nog-te-declareren")
      .map(({ amount }) => amount),
  );
  const [first] = awaited;
  if (first === undefined) return undefined;
  const { scope, period, unit, kind, knownOn, status } = first;
  const { product: _, ...place } = scope;
  return {
    ref: `verplicht/${part.id}/${year}`,
    // As a difference it is what declarations stay behind: below zero. What is still to come is above.
    figure: combineShown(awaited, (values) => -values.reduce((sum, value) => sum + value, 0), {
      ...{ scope: place, period, unit, kind, knownOn, status, label: `${t("nl", "depletion.obliged")}, ${part.label}` },
      definition: { id: "uitputting.verplicht", version: 1 },
      provenance: { type: "computed", formula: "depletion.obliged", inputs: [] },
    }),
  };
}
